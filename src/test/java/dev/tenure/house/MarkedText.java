package dev.tenure.house;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text whose marks are read out of it: {@code Wrote [words](label) by hand}. */
public record MarkedText(String text, List<Mark> marks) {

    public MarkedText {
        marks = List.copyOf(marks);
    }

    /** Words that were marked, by their offsets in the text, and their label. */
    public record Mark(int start, int end, String label) {}

    /**
     * Reads a text with its marks.
     *
     * @param label what is a label; other words in brackets are text
     */
    public static MarkedText parse(String marked, String label) {
        StringBuilder text = new StringBuilder();
        List<Mark> marks = new ArrayList<>();
        Matcher mark =
                Pattern.compile("\\[([^\\]]+)\\]\\((%s)\\)".formatted(label)).matcher(marked);
        int at = 0;
        while (mark.find()) {
            text.append(marked, at, mark.start());
            int start = text.length();
            text.append(mark.group(1));
            marks.add(new Mark(start, text.length(), mark.group(2)));
            at = mark.end();
        }
        return new MarkedText(text.append(marked.substring(at)).toString(), marks);
    }
}
