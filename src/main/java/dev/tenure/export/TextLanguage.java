package dev.tenure.export;

import java.lang.Character.UnicodeScript;

/**
 * The language of a document, as far as its script tells: Chinese, Japanese or Korean where most
 * letters are of these, else English, in which its headings are.
 */
final class TextLanguage {

    private TextLanguage() {}

    /** Returns the language of a text as a tag of BCP 47. */
    static String of(String text) {
        int han = 0;
        int kana = 0;
        int hangul = 0;
        int others = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            UnicodeScript script = c < 0x80 ? UnicodeScript.LATIN : UnicodeScript.of(c);
            switch (script) {
                case HAN -> han++;
                case HIRAGANA, KATAKANA -> kana++;
                case HANGUL -> hangul++;
                default -> others += Character.isLetter(c) ? 1 : 0;
            }
        }
        // An ideograph or a syllable says what takes about three letters.
        int most = others / 3;
        if (hangul > most && hangul > han + kana) {
            return "ko";
        }
        return han + kana <= most ? "en" : kana * 5 > han ? "ja" : "zh";
    }
}
