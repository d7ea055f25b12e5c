package dev.tenure.export;

import java.util.List;

/** Lays out plain text: headings are underlined, by level with other marks. */
record PlainTextLayout() implements ProseLayout {

    private static final String MARKS = "=-~";
    private static final int SHORTEST_UNDERLINE = 3;

    @Override
    public String heading(int level, String text) {
        if (level == 1) {
            return text + "\n\n";
        }
        int width = Math.max(SHORTEST_UNDERLINE, text.codePointCount(0, text.length()));
        return text + "\n" + MARKS.substring(level - 2, level - 1).repeat(width) + "\n\n";
    }

    @Override
    public String lines(List<String> lines) {
        return String.join("\n", lines) + "\n\n";
    }

    @Override
    public String item(int depth, String text) {
        return "  ".repeat(depth) + "- " + text + "\n";
    }

    @Override
    public String text(String text) {
        return ProseLayout.inOneLine(text);
    }

    @Override
    public String label(String label) {
        return label + ": ";
    }

    @Override
    public String address(String address) {
        return address;
    }
}
