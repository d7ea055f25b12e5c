package dev.tenure.recognition;

import dev.tenure.technology.Spelling;
import dev.tenure.technology.Spelling.Rule;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A spelling that is also a word, at a place of a text.
 *
 * @param doubts what its rule doubts it by
 * @param edges where the candidates of the text begin and end
 */
record SpellingPlace(
        Spelling spelling,
        Rule rule,
        TextAround around,
        Vocabulary vocabulary,
        Doubts doubts,
        Set<Integer> edges) {

    private static final Set<String> VENDORS = Set.of("aws", "azure", "gcp", "openstack");
    private static final String LANGUAGE = "programming-language";

    /** Returns whether it has more letters than one or two. */
    boolean isLong() {
        return spelling.words().length() > 2;
    }

    boolean isLetter() {
        return spelling.words().length() == 1;
    }

    boolean isSeveralWords() {
        return spelling.words().indexOf(' ') > 0;
    }

    boolean isAcronym() {
        return spelling.words().chars().noneMatch(Character::isLowerCase);
    }

    boolean isLanguage() {
        return LANGUAGE.equals(spelling.technology().category());
    }

    /** Returns whether people are called so. */
    boolean isGivenName() {
        return vocabulary.persons().contains(spelling.words());
    }

    /** Returns those whose service it is, of the vendors whose services need them beside them. */
    Set<String> vendors() {
        return VENDORS.stream()
                .filter(spelling.technology().implies()::contains)
                .collect(Collectors.toSet());
    }

    /** Returns whether what it is a part of ends with it, and nothing belongs to it behind. */
    boolean closes() {
        return around.closes(closers());
    }

    /** Returns the words that no noun before them belongs to. */
    List<String> closers() {
        return Objects.requireNonNull(vocabulary.words().get("after"));
    }

    /** Returns whether it stands as names do: capitalised alone, quoted, or in another script. */
    boolean standsAsName() {
        return around.touchesCaselessScript()
                || around.hasSuffix(vocabulary.grammar().boundaries())
                || around.isCapitalisedAlone(edges)
                || around.isQuoted()
                        && !around.outside().follows(vocabulary.grammar().particles().saying());
    }
}
