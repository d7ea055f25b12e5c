package dev.tenure.text;

import dev.tenure.text.Token.Kind;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into tokens, reading each character a fixed number of times: runs of letters, runs of
 * digits, and all else one by one. White space only parts them; what adorns a character belongs to
 * its token, and what adorns none is white space. Offsets are those of the text as it is given.
 */
public final class Lexer {

    private final String plain;
    private final List<Token> tokens = new ArrayList<>();

    private Lexer(String text) {
        this.plain = Folding.plain(text);
    }

    /** Returns the tokens of a text; addresses and paths are cut like all else. */
    public static List<Token> tokens(String text) {
        return new Lexer(text).cut(List.of());
    }

    /** Returns the tokens of a text, with each span that is no word as one. */
    public static List<Token> tokens(String text, NonWordSpans nonWords) {
        Lexer lexer = new Lexer(text);
        return lexer.cut(nonWords.in(lexer.plain));
    }

    private List<Token> cut(List<NonWordSpans.Span> nonWords) {
        int at = 0;
        for (NonWordSpans.Span span : nonWords) {
            cut(at, span.start());
            add(Kind.NON_WORD, span.start(), span.end());
            at = span.end();
        }
        cut(at, plain.length());
        return tokens;
    }

    private void cut(int from, int to) {
        int at = from;
        while (at < to) {
            int character = plain.codePointAt(at);
            int next = at + Character.charCount(character);
            if (Characters.isLineBreak(character)) {
                boolean two = plain.startsWith("\r\n", at) && next < to;
                at = add(Kind.BREAK, at, two ? next + 1 : next);
            } else if (Characters.isSpace(character) || Characters.isAdornment(character)) {
                at = next;
            } else if (Characters.isSpaceless(character)) {
                at = add(Kind.IDEOGRAPH, at, afterAdornments(next, to));
            } else if (Character.isLetter(character)) {
                int end = afterLetters(next, to, Characters.isCaseless(character));
                at = add(Kind.LETTERS, at, end);
            } else if (Character.isDigit(character)) {
                at = add(Kind.DIGITS, at, afterDigits(next, to));
            } else {
                at = add(Kind.SYMBOL, at, afterAdornments(next, to));
            }
        }
    }

    private int afterLetters(int from, int to, boolean caseless) {
        int at = from;
        while (at < to) {
            int character = plain.codePointAt(at);
            boolean goesOn =
                    Characters.isOfLetters(character)
                            && !Characters.isSpaceless(character)
                            && (!Character.isLetter(character)
                                    || Characters.isCaseless(character) == caseless);
            if (!goesOn) {
                break;
            }
            at += Character.charCount(character);
        }
        return at;
    }

    private int afterDigits(int from, int to) {
        int at = from;
        while (at < to && Character.isDigit(plain.codePointAt(at))) {
            at += Character.charCount(plain.codePointAt(at));
        }
        return afterAdornments(at, to);
    }

    private int afterAdornments(int from, int to) {
        int at = from;
        while (at < to && Characters.isAdornment(plain.codePointAt(at))) {
            at += Character.charCount(plain.codePointAt(at));
        }
        return at;
    }

    private int add(Kind kind, int start, int end) {
        boolean glued =
                kind != Kind.BREAK
                        && !tokens.isEmpty()
                        && tokens.getLast().end() == start
                        && tokens.getLast().kind() != Kind.BREAK;
        String text = plain.substring(start, end);
        tokens.add(new Token(kind, text, lower(text), start, end, glued));
        return end;
    }

    private static String lower(String text) {
        String lower = Folding.lower(text);
        return lower.codePoints().noneMatch(Characters::isInvisible)
                ? lower
                : lower.codePoints()
                        .filter(character -> !Characters.isInvisible(character))
                        .collect(
                                StringBuilder::new,
                                StringBuilder::appendCodePoint,
                                StringBuilder::append)
                        .toString();
    }
}
