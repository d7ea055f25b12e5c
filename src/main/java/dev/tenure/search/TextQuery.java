package dev.tenure.search;

import dev.tenure.graph.BadRequest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Phrases that must all stand in one text. */
record TextQuery(List<Phrase> phrases) {

    TextQuery {
        phrases = List.copyOf(phrases);
    }

    /**
     * Reads what somebody typed.
     *
     * @throws BadRequest if there is no word in it
     */
    static TextQuery parse(String text, String argument) {
        List<Phrase> phrases = QueryReader.phrases(text);
        if (phrases.isEmpty()) {
            throw new BadRequest(argument, "'%s' has no word to look for".formatted(argument));
        }
        return new TextQuery(phrases);
    }

    Stream<QueryWord> words() {
        return phrases.stream().flatMap(phrase -> phrase.words().stream());
    }

    /** Returns the question with its words changed. */
    TextQuery with(UnaryOperator<QueryWord> change) {
        return new TextQuery(phrases.stream().map(phrase -> phrase.with(change)).toList());
    }

    /** Returns the question without what may be meant by mistyped words. */
    TextQuery exact() {
        return with(QueryWord::exact);
    }

    /**
     * Returns the part of the question that an index answers best; what that finds may still lack
     * the rest.
     */
    TextQuery narrow() {
        List<Phrase> narrow =
                phrases.stream()
                        .filter(phrase -> phrase.words().stream().noneMatch(QueryWord::isWide))
                        .toList();
        return narrow.isEmpty() ? this : new TextQuery(narrow);
    }

    /** Returns where the phrases stand in a text, in reading order; what overlaps is one place. */
    List<Highlight> in(String text) {
        List<SearchText.Word> words = SearchText.of(text).words();
        List<Highlight> found = new ArrayList<>();
        phrases.stream()
                .flatMap(phrase -> phrase.in(words).stream())
                .sorted(Comparator.comparing(Highlight::start).thenComparing(Highlight::end))
                .forEach(each -> {
                    if (found.isEmpty() || found.getLast().end() <= each.start()) {
                        found.add(each);
                    } else {
                        found.add(found.removeLast().joined(each));
                    }
                });
        return found;
    }

    /** Returns it as a {@code tsquery}. */
    String tsquery() {
        return phrases.stream()
                .map(phrase -> "(" + phrase.tsquery() + ")")
                .collect(Collectors.joining(" & "));
    }
}
