package dev.tenure.layout;

import dev.tenure.document.XmlElement;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The text of a paragraph of a Word document, and the boxes that are anchored in it. */
final class WordRuns {

    private static final String GAP = "   ";
    private static final String HYPERLINK = "HYPERLINK \"";

    private final Map<String, String> links;
    private final StringBuilder text = new StringBuilder();
    private final List<XmlElement> before = new ArrayList<>();
    private final List<XmlElement> after = new ArrayList<>();
    private final StringBuilder field = new StringBuilder();
    private final WordLook look;
    private @Nullable XmlElement run;
    private boolean isPlain;
    private boolean hasWords;
    private boolean wasBold;
    private boolean wasItalic;
    private int fieldFrom;

    WordRuns(Map<String, String> links, WordLook look) {
        this.links = links;
        this.look = look;
    }

    /** Returns whether all of its text stands out. */
    boolean isEmphasized() {
        return !isPlain && !text.isEmpty();
    }

    String text() {
        return text.toString();
    }

    /** Returns the boxes that are anchored before its text. */
    List<XmlElement> boxesBefore() {
        return before;
    }

    /** Returns the boxes that are anchored in its text or after it. */
    List<XmlElement> boxesAfter() {
        return after;
    }

    void read(XmlElement element) {
        for (XmlElement child : element.children()) {
            switch (child.name()) {
                case "t" -> {
                    markChange(child.text().toString());
                    text.append(child.text());
                    isPlain |= !child.text().toString().isBlank() && !look.isEmphasized(run);
                }
                case "tab", "ptab" -> text.append(GAP);
                case "br", "cr" -> text.append('\n');
                case "noBreakHyphen" -> text.append('-');
                case "sym" -> text.append(symbol(child.attribute("char")));
                case "hyperlink" -> readLink(child);
                case "instrText" -> field.append(child.text());
                case "fldChar" -> readField(child.attribute("fldCharType"));
                case "txbxContent" -> (text.toString().isBlank() ? before : after).add(child);
                case "AlternateContent" -> read(WordAlternatives.chosen(child));
                case "r" -> {
                    run = child.at("rPr");
                    read(child);
                }
                case "pPr", "rPr", "del", "moveFrom" -> {}
                default -> read(child);
            }
        }
    }

    /** Marks where the words of a run look otherwise than those before them. */
    private void markChange(String words) {
        if (words.chars().noneMatch(Character::isLetterOrDigit)) {
            return;
        }
        boolean isBold = look.isBold(run);
        boolean isItalic = WordLook.isItalic(run);
        text.append(hasWords && (wasBold != isBold || wasItalic != isItalic) ? Block.CHANGE : "");
        hasWords = true;
        wasBold = isBold;
        wasItalic = isItalic;
    }

    private void readLink(XmlElement link) {
        int from = text.length();
        read(link);
        address(from, links.get(link.attribute("id")));
    }

    private void address(int from, @Nullable String address) {
        if (address != null) {
            String words = text.substring(from);
            text.setLength(from);
            text.append(LinkText.of(words, address));
        }
    }

    /** A field of Word's has instructions, such as an address, and what they give. */
    private void readField(@Nullable String type) {
        if ("begin".equals(type)) {
            field.setLength(0);
        } else if ("separate".equals(type)) {
            fieldFrom = text.length();
        } else if ("end".equals(type)) {
            int at = field.indexOf(HYPERLINK);
            int end = at < 0 ? -1 : field.indexOf("\"", at + HYPERLINK.length());
            if (end > 0 && fieldFrom <= text.length()) {
                address(fieldFrom, field.substring(at + HYPERLINK.length(), end));
            }
            field.setLength(0);
        }
    }

    /** Returns a character of a font of symbols, of which bullets alone say something. */
    private static String symbol(@Nullable String code) {
        try {
            int character = Integer.parseInt(String.valueOf(code), 16);
            return Character.isValidCodePoint(character) && !Character.isISOControl(character)
                    ? Character.toString(character)
                    : "";
        } catch (NumberFormatException none) {
            return "";
        }
    }
}
