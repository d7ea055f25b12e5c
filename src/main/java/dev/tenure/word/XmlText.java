package dev.tenure.word;

import org.springframework.web.util.HtmlUtils;

/** Texts as XML has them. */
final class XmlText {

    private XmlText() {}

    /** Returns a text as XML 1.0 has it, without the characters that it may not have (2.2). */
    static String of(String text) {
        StringBuilder allowed = new StringBuilder(text.length());
        text.codePoints().filter(XmlText::isAllowed).forEach(allowed::appendCodePoint);
        return HtmlUtils.htmlEscape(allowed.toString(), "UTF-8");
    }

    private static boolean isAllowed(int character) {
        return character >= ' '
                        && Character.getType(character) != Character.SURROGATE
                        && character != 0xFFFE
                        && character != 0xFFFF
                || character == '\t'
                || character == '\n'
                || character == '\r';
    }
}
