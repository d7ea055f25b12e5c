package dev.tenure.metric;

import dev.tenure.metric.JoinedToken.Kind;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Cuts a text into tokens, each character once; white space only parts them. */
final class TokenJoiner {

    private static final Set<UnicodeScript> HAN =
            Set.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA);
    private static final List<String> SYMBOLS = List.of("-->", "->", "=>", ">=", "<=");
    private static final int LONGEST_WORD = 40;

    private final String plain;
    private final List<JoinedToken> tokens = new ArrayList<>();

    private TokenJoiner(String text) {
        this.plain = PlainText.of(text);
    }

    static List<JoinedToken> tokens(String text) {
        return new TokenJoiner(text).cut();
    }

    private List<JoinedToken> cut() {
        int at = 0;
        int chunkEnd = 0;
        while (at < plain.length()) {
            int character = plain.codePointAt(at);
            if (character == '\n' || character == '\r') {
                at = add(Kind.BREAK, at, at + 1);
            } else if (isSpace(character)) {
                at += Character.charCount(character);
            } else if (isHan(character)) {
                at = add(Kind.IDEOGRAPH, at, at + Character.charCount(character));
            } else if (at >= chunkEnd) {
                chunkEnd = Opaque.chunkEnd(plain, at);
                int opaqueEnd = Opaque.end(plain, at, chunkEnd);
                at = opaqueEnd > at ? add(Kind.NON_WORD, at, opaqueEnd) : one(at, character);
            } else {
                at = one(at, character);
            }
        }
        return tokens;
    }

    private int one(int at, int character) {
        if (Character.isDigit(character)) {
            return add(Kind.NUMBER, at, Digits.end(plain, at));
        }
        if (isLetter(character)) {
            return word(at);
        }
        for (String symbol : SYMBOLS) {
            if (plain.startsWith(symbol, at)) {
                return add(Kind.SYMBOL, at, at + symbol.length());
            }
        }
        return add(Kind.SYMBOL, at, at + Character.charCount(character));
    }

    private int word(int start) {
        boolean version =
                "vV".indexOf(plain.charAt(start)) >= 0
                        && start + 1 < plain.length()
                        && Character.isDigit(plain.charAt(start + 1));
        if (version) {
            return add(Kind.WORD, start, start + 1);
        }
        int at = start;
        while (at < plain.length() && isWordPart(plain.codePointAt(at))) {
            at += Character.charCount(plain.codePointAt(at));
        }
        return add(at - start > LONGEST_WORD ? Kind.NON_WORD : Kind.WORD, start, at);
    }

    private int add(Kind kind, int start, int end) {
        boolean glued = !tokens.isEmpty() && tokens.getLast().end() == start;
        String written = plain.substring(start, end);
        tokens.add(
                new JoinedToken(
                        kind, written, written.toLowerCase(Locale.ROOT), start, end, glued));
        return end;
    }

    private static boolean isWordPart(int character) {
        return isLetter(character)
                || Character.isDigit(character)
                || character == '_'
                || Character.getType(character) == Character.NON_SPACING_MARK;
    }

    private static boolean isLetter(int character) {
        return Character.isLetter(character) && !isHan(character);
    }

    static boolean isHan(int character) {
        return HAN.contains(UnicodeScript.of(character));
    }

    static boolean isSpace(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }
}
