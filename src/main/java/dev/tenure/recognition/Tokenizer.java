package dev.tenure.recognition;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * Cuts a text into runs of letters, runs of digits, ideographs, symbols and {@link OpaqueWords};
 * white space only parts them.
 */
record Tokenizer(OpaqueWords opaqueWords) {

    private static final Set<UnicodeScript> IDEOGRAPHIC =
            Set.of(
                    UnicodeScript.HAN,
                    UnicodeScript.HIRAGANA,
                    UnicodeScript.KATAKANA,
                    UnicodeScript.HANGUL,
                    UnicodeScript.THAI,
                    UnicodeScript.ARABIC,
                    UnicodeScript.HEBREW);

    private static final int ARABIC_LENGTHENING = 0x640;

    List<Token> tokens(String text) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        for (OpaqueWords.Span span : opaqueWords.in(text)) {
            cut(text, at, span.start(), tokens);
            add(text, Token.Kind.OPAQUE, span.start(), span.end(), tokens);
            at = span.end();
        }
        cut(text, at, text.length(), tokens);
        return tokens;
    }

    private static void cut(String text, int from, int to, List<Token> tokens) {
        int at = from;
        while (at < to) {
            int character = text.codePointAt(at);
            if (Character.isWhitespace(character) || Character.isSpaceChar(character)) {
                at += Character.charCount(character);
            } else if (isIdeograph(character)) {
                at = add(text, Token.Kind.IDEOGRAPH, at, after(text, at), tokens);
            } else if (Character.isLetter(character)) {
                int end = run(text, at, to, Tokenizer::isLetter);
                at = add(text, Token.Kind.LETTERS, at, end, tokens);
            } else if (Character.isDigit(character)) {
                int end = run(text, at, to, Character::isDigit);
                at = add(text, Token.Kind.DIGITS, at, end, tokens);
            } else {
                at = add(text, Token.Kind.SYMBOL, at, after(text, at), tokens);
            }
        }
    }

    private static int add(String text, Token.Kind kind, int start, int end, List<Token> tokens) {
        boolean glued = !tokens.isEmpty() && tokens.getLast().end() == start;
        String lower = text.substring(start, end).toLowerCase(Locale.ROOT);
        tokens.add(new Token(kind, lower, start, end, glued));
        return end;
    }

    private static int run(String text, int from, int to, IntPredicate belongs) {
        int at = from;
        while (at < to && belongs.test(text.codePointAt(at))) {
            at = after(text, at);
        }
        return at;
    }

    private static int after(String text, int at) {
        return at + Character.charCount(text.codePointAt(at));
    }

    private static boolean isLetter(int character) {
        boolean mark = Character.getType(character) == Character.NON_SPACING_MARK;
        return mark || Character.isLetter(character) && !isIdeograph(character);
    }

    static boolean isIdeograph(int character) {
        return character == ARABIC_LENGTHENING || IDEOGRAPHIC.contains(UnicodeScript.of(character));
    }
}
