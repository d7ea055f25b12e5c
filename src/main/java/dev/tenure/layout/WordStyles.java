package dev.tenure.layout;

import dev.tenure.document.XmlElement;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** What the styles of a Word document make of paragraphs. */
final class WordStyles {

    private static final int DEEPEST_HEADING = 6;
    private static final int MOST_ANCESTORS = 20;
    private static final int BODY = 9;
    private static final int USUAL_SIZE = 20;

    private final Map<String, XmlElement> byId = new HashMap<>();
    private @Nullable XmlElement defaults;
    private int size = USUAL_SIZE;

    private WordStyles() {}

    static WordStyles of(@Nullable XmlElement root) {
        WordStyles styles = new WordStyles();
        if (root != null) {
            styles.defaults = root.at("docDefaults", "pPrDefault", "pPr");
            styles.size = sizeOf(root.at("docDefaults", "rPrDefault", "rPr"), USUAL_SIZE);
            root.children("style")
                    .forEach(style -> {
                        String id = style.attribute("styleId");
                        if (id != null) {
                            styles.byId.put(id, style);
                        }
                    });
            XmlElement normal = styles.normal();
            styles.size = sizeOf(normal == null ? null : normal.at("rPr"), styles.size);
        }
        return styles;
    }

    private static int sizeOf(@Nullable XmlElement look, int otherwise) {
        XmlElement size = look == null ? null : look.at("sz");
        return size == null ? otherwise : WordLook.number(size.attribute("val"), otherwise);
    }

    /** Returns how deep a heading stands, 1 to 6; 0 of what is no heading. */
    int headingLevel(@Nullable XmlElement properties) {
        String outline = value(properties, "outlineLvl");
        int level = outline == null ? -1 : WordLook.number(outline, BODY);
        if (level >= 0 && level < BODY) {
            return Math.min(level + 1, DEEPEST_HEADING);
        }
        String name = nameOf(properties);
        if (name.equals("title")) {
            return 1;
        }
        return name.startsWith("heading ")
                ? Math.clamp(
                        WordLook.number(name.substring("heading ".length()), 0), 0, DEEPEST_HEADING)
                : 0;
    }

    /** Returns how deep an item stands, from 0; -1 of what is no item. */
    int itemLevel(@Nullable XmlElement properties) {
        XmlElement numbering = find(properties, "numPr");
        XmlElement id = numbering == null ? null : numbering.at("numId");
        if (numbering == null || id == null || "0".equals(id.attribute("val"))) {
            return -1;
        }
        XmlElement level = numbering.at("ilvl");
        int own = level == null ? 0 : WordLook.number(String.valueOf(level.attribute("val")), 0);
        String name = nameOf(properties);
        int digits = name.lastIndexOf(' ') + 1;
        boolean isDeeper = own == 0 && name.startsWith("list ");
        return isDeeper ? Math.max(0, WordLook.number(name.substring(digits), 1) - 1) : own;
    }

    /** Returns the space above or below a paragraph, in twentieths of a point. */
    int space(@Nullable XmlElement properties, String side) {
        XmlElement at = properties;
        XmlElement style = styleOf(properties);
        for (int i = 0; i < MOST_ANCESTORS; i++) {
            String own = spaceOf(at, side);
            if (own != null || style == null) {
                return WordLook.number(
                        own == null ? String.valueOf(spaceOf(defaults, side)) : own, 0);
            }
            at = style.at("pPr");
            style = basis(style);
        }
        return 0;
    }

    private static @Nullable String spaceOf(@Nullable XmlElement properties, String side) {
        XmlElement spacing = properties == null ? null : properties.at("spacing");
        return spacing == null ? null : spacing.attribute(side);
    }

    /** Returns how the text of a paragraph looks. */
    WordLook look(@Nullable XmlElement properties) {
        boolean isBold = false;
        XmlElement style = styleOf(properties);
        for (int i = 0; i < MOST_ANCESTORS && style != null && !isBold; i++) {
            XmlElement bold = style.at("rPr", "b");
            isBold = bold != null && WordLook.isOn(bold);
            style = basis(style);
        }
        return new WordLook(isBold, size);
    }

    private @Nullable String value(@Nullable XmlElement properties, String property) {
        XmlElement found = find(properties, property);
        return found == null ? null : found.attribute("val");
    }

    /** Returns a property of a paragraph, or of the nearest of its styles that has it. */
    private @Nullable XmlElement find(@Nullable XmlElement properties, String property) {
        XmlElement at = properties;
        XmlElement style = styleOf(properties);
        for (int i = 0; i < MOST_ANCESTORS; i++) {
            XmlElement found = at == null ? null : at.at(property);
            if (found != null || style == null) {
                return found;
            }
            at = style.at("pPr");
            style = basis(style);
        }
        return null;
    }

    private String nameOf(@Nullable XmlElement properties) {
        XmlElement style = styleOf(properties);
        XmlElement name = style == null ? null : style.at("name");
        String value = name == null ? null : name.attribute("val");
        return value == null ? "" : value.toLowerCase(Locale.ROOT);
    }

    private @Nullable XmlElement styleOf(@Nullable XmlElement properties) {
        XmlElement style = properties == null ? null : properties.at("pStyle");
        String id = style == null ? null : style.attribute("val");
        return id == null ? normal() : byId.get(id);
    }

    private @Nullable XmlElement normal() {
        return byId.values().stream()
                .filter(style ->
                        "1".equals(style.attribute("default"))
                                && "paragraph".equals(style.attribute("type")))
                .findFirst()
                .orElse(null);
    }

    private @Nullable XmlElement basis(XmlElement style) {
        XmlElement basis = style.at("basedOn");
        String id = basis == null ? null : basis.attribute("val");
        return id == null ? null : byId.get(id);
    }
}
