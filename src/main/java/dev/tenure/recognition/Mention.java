package dev.tenure.recognition;

import dev.tenure.resume.Use.Reason;
import dev.tenure.resume.Use.TechnologyRole;
import dev.tenure.technology.Technology;

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
