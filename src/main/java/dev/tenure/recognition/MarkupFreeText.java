package dev.tenure.recognition;

import dev.tenure.text.Folding;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A text without HTML tags and Markdown's emphasis, and with full-width characters as plain ones;
 * every other character stays at its offset.
 */
final class MarkupFreeText {

    private static final Pattern BLOCK_TAG =
            Pattern.compile(
                    "</?(?:p|li|ul|ol|br|div|h[1-6]|table|tr|td|th|pre|section)"
                            + "(?:\\s[^<>]{0,200})?/?>",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern INLINE_TAG =
            Pattern.compile(
                    "</?(?:a|b|i|u|em|strong|code|span|small|mark|tt|kbd|font|sub|sup)"
                            + "(?:\\s[^<>]{0,200})?/?>",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern EMPHASIS =
            Pattern.compile(
                    "`|(?<![\\p{L}\\p{N}_])_{1,3}(?=[\\p{L}\\p{N}])"
                            + "|(?<=[\\p{L}\\p{N}+#.)])_{1,3}(?![\\p{L}\\p{N}_])"
                            + "|(?<![\\p{L}\\p{N}*])\\*{1,3}(?=[\\p{L}\\p{N}.])"
                            + "|(?<=[\\p{L}\\p{N}+#.)])\\*{1,3}(?![\\p{L}\\p{N}*])");

    private MarkupFreeText() {}

    /** Returns the text in the same length. */
    static String of(String text) {
        String words = text.indexOf('<') < 0 ? text : withoutTags(text);
        return Folding.plain(EMPHASIS.matcher(words).replaceAll(MarkupFreeText::blank));
    }

    private static String withoutTags(String text) {
        String lines = BLOCK_TAG.matcher(text).replaceAll(tag -> "\n" + blank(tag).substring(1));
        return INLINE_TAG.matcher(lines).replaceAll(MarkupFreeText::blank);
    }

    private static String blank(MatchResult found) {
        return " ".repeat(found.end() - found.start());
    }
}
