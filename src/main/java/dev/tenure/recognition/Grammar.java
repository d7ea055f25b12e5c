package dev.tenure.recognition;

import dev.tenure.text.Token;

import java.util.List;

/**
 * What languages do to names and lists.
 *
 * @param inflections the endings that languages give to names; a text has those of the first
 *     language that it can be in
 * @param joins what joins the technologies of a list
 * @param boundaries what may be joined to a name
 * @param particles small words by what they do beside a name
 */
record Grammar(
        List<Endings> inflections, Joins joins, WordBoundaries boundaries, Particles particles) {

    /** Returns the endings of the language that a text is in. */
    Endings endingsIn(List<Token> tokens) {
        return inflections.stream()
                .filter(each -> each.toldBy().standIn(tokens))
                .findFirst()
                .orElse(Endings.NONE);
    }
}
