package dev.tenure.prerender;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A stretch of a text that is marked.
 *
 * @param kind as the front end's style sheet has it; empty for what is named itself
 * @param why in a sentence; empty for words that were asked for as such
 */
record Mark(int start, int end, String kind, String why) {

    /** Returns where words occur in a text, in any case. */
    static List<Mark> ofWords(String text, List<String> words) {
        return words.stream()
                .map(word ->
                        Pattern.compile(
                                Pattern.quote(word),
                                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
                .flatMap(word -> word.matcher(text).results())
                .map(found -> new Mark(found.start(), found.end(), "word", ""))
                .toList();
    }

    /** Writes a text with its marks; of those that overlap, the first is shown. */
    static void write(Html html, String text, List<Mark> marks) {
        int done = 0;
        for (Mark mark : inOrder(marks)) {
            if (mark.start >= done && mark.end <= text.length()) {
                html.text(text.substring(done, mark.start));
                html.element("mark", mark.attributes(), text.substring(mark.start, mark.end));
                done = mark.end;
            }
        }
        html.text(text.substring(done));
    }

    private String attributes() {
        String looks = kind.isEmpty() ? "marks_mark" : "marks_mark marks_" + kind;
        return Html.classed(looks) + (why.isEmpty() ? "" : Html.attribute("title", why));
    }

    private static Collection<Mark> inOrder(List<Mark> marks) {
        Map<List<Integer>, Mark> places = new LinkedHashMap<>();
        marks.forEach(mark -> places.merge(List.of(mark.start, mark.end), mark, Mark::with));
        List<Mark> all = new ArrayList<>(places.values());
        all.sort(
                Comparator.comparingInt(Mark::start)
                        .thenComparing(Mark::end, Comparator.reverseOrder()));
        return all;
    }

    private Mark with(Mark other) {
        String reasons =
                Stream.of(why, other.why)
                        .filter(reason -> !reason.isEmpty())
                        .distinct()
                        .collect(Collectors.joining("; "));
        return new Mark(start, end, other.kind.isEmpty() ? "" : kind, reasons);
    }
}
