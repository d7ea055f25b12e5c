package dev.tenure.recognition;

import dev.tenure.technology.Reason;
import dev.tenure.technology.Technology;
import dev.tenure.technology.TechnologyRole;

/**
 * Words of a text that name a technology: offsets [start, end) in UTF-16 units of the text, NAME or
 * ALIAS as reason, and the role the words around them give it.
 */
public record Mention(
        Technology technology, int start, int end, Reason reason, TechnologyRole role) {

    Mention in(TechnologyRole other) {
        return new Mention(technology, start, end, reason, other);
    }
}
