package dev.tenure.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Words asked for that follow each other, whatever signs stand between them. */
record Phrase(List<QueryWord> terms) {

    Phrase {
        terms = List.copyOf(terms);
    }

    Phrase with(UnaryOperator<QueryWord> change) {
        return new Phrase(terms.stream().map(change).toList());
    }

    /** Where it stands in a text with these words; places do not overlap. */
    List<Highlight> in(List<Token> tokens) {
        List<Highlight> found = new ArrayList<>();
        for (int at = 0; at + terms.size() <= tokens.size(); ) {
            if (standsAt(at, tokens)) {
                int last = at + terms.size() - 1;
                found.add(
                        new Highlight(
                                terms.getFirst().start(tokens.get(at)), tokens.get(last).end()));
                at = last + 1;
            } else {
                at++;
            }
        }
        return found;
    }

    private boolean standsAt(int at, List<Token> tokens) {
        return IntStream.range(0, terms.size())
                .allMatch(i -> terms.get(i).matches(tokens.get(at + i)));
    }

    /** What it is in a {@code tsquery}. */
    String lexemes() {
        return terms.stream().map(QueryWord::lexemes).collect(Collectors.joining(" <-> "));
    }
}
