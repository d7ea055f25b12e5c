package dev.tenure.export;

import java.util.List;
import java.util.regex.Pattern;

/** Lays out CommonMark 0.31. */
record MarkdownLayout() implements ProseLayout {

    /** What may be a mark anywhere in a text, and in extensions of GitHub. */
    private static final Pattern MARK =
            Pattern.compile("[\\\\`*_\\[\\]<>]|~(?=\\S)|(?<=\\S)~|&(?=[#A-Za-z])");

    /** What may begin a block (CommonMark 0.31, 4 and 5). */
    private static final Pattern BEGINNING =
            Pattern.compile("^(?:\\d{1,9}(?=[.)](?:\\s|$))|(?=[-+#=|:]))");

    private static final String LINE_BREAK = "  \n";

    @Override
    public String heading(int level, String text) {
        String closed = text.endsWith("#") ? text + " #" : text;
        return "#".repeat(level) + " " + closed + "\n\n";
    }

    @Override
    public String lines(List<String> lines) {
        return String.join(LINE_BREAK, lines) + "\n\n";
    }

    @Override
    public String item(int depth, String text) {
        return "  ".repeat(depth) + "- " + text + "\n";
    }

    @Override
    public String text(String text) {
        String marked = MARK.matcher(ProseLayout.inOneLine(text)).replaceAll("\\\\$0");
        return BEGINNING.matcher(marked).replaceFirst("$0\\\\");
    }

    @Override
    public String label(String label) {
        return "**" + label + ":** ";
    }

    @Override
    public String address(String address) {
        return HarmlessText.isAddress(address) && address.contains("://")
                ? "<" + address + ">"
                : text(address);
    }
}
