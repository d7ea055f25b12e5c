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

    Stream<QueryWord> terms() {
        return phrases.stream().flatMap(phrase -> phrase.terms().stream());
    }

    /** The question with its terms changed. */
    TextQuery with(UnaryOperator<QueryWord> change) {
        return new TextQuery(phrases.stream().map(phrase -> phrase.with(change)).toList());
    }

    /** The question without what may be meant by mistyped words. */
    TextQuery exact() {
        return with(QueryWord::exact);
    }

    /**
     * The part of the question that an index answers best; what it finds may still lack the rest.
     */
    TextQuery narrow() {
        List<Phrase> narrow =
                phrases.stream()
                        .filter(phrase -> phrase.terms().stream().noneMatch(QueryWord::isWide))
                        .toList();
        return narrow.isEmpty() ? this : new TextQuery(narrow);
    }

    /** Where the phrases stand in a text, in reading order; what overlaps is one place. */
    List<Highlight> in(String text) {
        List<Token> tokens = Tokenizer.of(text);
        List<Highlight> found = new ArrayList<>();
        phrases.stream()
                .flatMap(phrase -> phrase.in(tokens).stream())
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

    /** What it is as a {@code tsquery}. */
    String lexemes() {
        return phrases.stream()
                .map(phrase -> "(" + phrase.lexemes() + ")")
                .collect(Collectors.joining(" & "));
    }
}
