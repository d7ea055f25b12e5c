package dev.tenure.layout;

import dev.tenure.document.XmlElement;

import org.jspecify.annotations.Nullable;

/**
 * How the text of a paragraph looks in a Word document where its runs say nothing else.
 *
 * @param size in half points
 */
record WordLook(boolean isBold, int size) {

    /** Returns whether a run stands out: it is bold, in capitals or larger than the text. */
    boolean isEmphasized(@Nullable XmlElement run) {
        XmlElement capitals = run == null ? null : run.at("caps");
        XmlElement height = run == null ? null : run.at("sz");
        return isBold(run)
                || capitals != null && isOn(capitals)
                || height != null && number(height.attribute("val"), 0) > size + 2;
    }

    boolean isBold(@Nullable XmlElement run) {
        XmlElement bold = run == null ? null : run.at("b");
        return bold == null ? isBold : isOn(bold);
    }

    static boolean isItalic(@Nullable XmlElement run) {
        XmlElement italic = run == null ? null : run.at("i");
        return italic != null && isOn(italic);
    }

    static boolean isOn(XmlElement property) {
        String value = property.attribute("val");
        return !"0".equals(value) && !"false".equals(value);
    }

    /** Returns the number that digits are. */
    static int number(@Nullable String digits, int otherwise) {
        if (digits == null) {
            return otherwise;
        }
        try {
            return Integer.parseInt(digits.strip());
        } catch (NumberFormatException none) {
            return otherwise;
        }
    }
}
