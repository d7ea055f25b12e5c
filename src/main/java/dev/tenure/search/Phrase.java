package dev.tenure.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Words asked for that follow each other, whatever signs stand between them. */
record Phrase(List<QueryWord> words) {

    Phrase {
        words = List.copyOf(words);
    }

    /** Returns the phrase with its words changed. */
    Phrase with(UnaryOperator<QueryWord> change) {
        return new Phrase(words.stream().map(change).toList());
    }

    /** Returns where it stands in a text with these words; places do not overlap. */
    List<Highlight> in(List<SearchText.Word> text) {
        List<Highlight> found = new ArrayList<>();
        for (int at = 0; at + words.size() <= text.size(); ) {
            if (matchesAt(at, text)) {
                int last = at + words.size() - 1;
                found.add(
                        new Highlight(words.getFirst().start(text.get(at)), text.get(last).end()));
                at = last + 1;
            } else {
                at++;
            }
        }
        return found;
    }

    private boolean matchesAt(int at, List<SearchText.Word> text) {
        return IntStream.range(0, words.size())
                .allMatch(i -> words.get(i).matches(text.get(at + i)));
    }

    /** Returns it as part of a {@code tsquery}. */
    String tsquery() {
        return words.stream().map(QueryWord::tsquery).collect(Collectors.joining(" <-> "));
    }
}
