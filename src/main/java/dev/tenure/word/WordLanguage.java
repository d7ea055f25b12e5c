package dev.tenure.word;

import java.util.Locale;

/**
 * The language of a document as Word checks its spelling, which wants a country.
 *
 * @param tag of Latin and most other scripts
 * @param eastAsian of Chinese, Japanese and Korean characters
 * @param typeface of these characters
 */
record WordLanguage(String tag, String eastAsian, String typeface) {

    /** Returns what a tag of BCP 47 is to Word. */
    static WordLanguage of(String tag) {
        return switch (tag) {
            case "ja" -> new WordLanguage("en-US", "ja-JP", "Yu Gothic");
            case "ko" -> new WordLanguage("en-US", "ko-KR", "Malgun Gothic");
            case "zh" -> chinese("en-US");
            case "en" -> chinese("en-US");
            case "cs" -> chinese("cs-CZ");
            case "da" -> chinese("da-DK");
            case "el" -> chinese("el-GR");
            case "nb" -> chinese("nb-NO");
            case "sv" -> chinese("sv-SE");
            case "uk" -> chinese("uk-UA");
            case "vi" -> chinese("vi-VN");
            default -> chinese(tag + "-" + tag.toUpperCase(Locale.ROOT));
        };
    }

    private static WordLanguage chinese(String tag) {
        return new WordLanguage(tag, "zh-CN", "Microsoft YaHei");
    }
}
