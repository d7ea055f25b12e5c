package dev.tenure.export;

import java.util.List;
import java.util.stream.Collectors;

/** Lays out the sections of a page for paper that hold no positions, a line for each entry. */
record PaperLayout() implements ProseLayout {

    private static final String LINE = "<p class=\"field\">%s</p>\n";

    @Override
    public String heading(int level, String text) {
        return "<h%1$d>%2$s</h%1$d>\n".formatted(level, text);
    }

    @Override
    public String lines(List<String> lines) {
        return lines.stream().map(LINE::formatted).collect(Collectors.joining());
    }

    @Override
    public String item(int depth, String text) {
        return LINE.formatted(text);
    }

    @Override
    public String text(String text) {
        return HtmlDocument.escape(ProseLayout.inOneLine(text));
    }

    @Override
    public String label(String label) {
        return "<b>%s:</b> ".formatted(label);
    }

    @Override
    public String address(String address) {
        return HtmlDocument.link(address, address);
    }
}
