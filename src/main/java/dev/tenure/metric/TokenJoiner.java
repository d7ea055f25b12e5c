package dev.tenure.metric;

import dev.tenure.metric.JoinedToken.Kind;
import dev.tenure.text.Lexer;
import dev.tenure.text.NonWordSpans;
import dev.tenure.text.Token;

import java.util.ArrayList;
import java.util.List;

/**
 * Joins the tokens of a text to what metrics are read from: numbers with their groups, words with
 * their digits, arrows; dates and times are no words.
 */
final class TokenJoiner {

    private static final NonWordSpans NON_WORDS = new NonWordSpans(_ -> false);
    private static final List<String> ARROWS = List.of("-->", "->", "=>", ">=", "<=");
    private static final int LONGEST_ARROW = 3;
    private static final int LONGEST_WORD = 40;
    private static final int GROUP = 3;
    private static final String APOSTROPHES = "'’";
    private static final String IN_DATES = "-/.:";
    private static final String AFTER_DATES = ",;!?)]}'\"”“<>|，。；、（）";

    private final List<Token> parts;
    private final List<JoinedToken> tokens = new ArrayList<>();

    private TokenJoiner(String text) {
        this.parts = Lexer.tokens(text, NON_WORDS);
    }

    /** Returns the tokens of a text. */
    static List<JoinedToken> tokens(String text) {
        return new TokenJoiner(text).join();
    }

    private List<JoinedToken> join() {
        int at = 0;
        while (at < parts.size()) {
            at =
                    switch (parts.get(at).kind()) {
                        case LETTERS -> word(at);
                        case DIGITS -> number(at);
                        case SYMBOL ->
                                beginsDecimal(at)
                                        ? add(Kind.NUMBER, at, at + 2)
                                        : add(Kind.SYMBOL, at, endOfArrow(at));
                        case IDEOGRAPH -> add(Kind.IDEOGRAPH, at, at + 1);
                        case NON_WORD -> add(Kind.NON_WORD, at, at + 1);
                        case BREAK -> add(Kind.BREAK, at, at + 1);
                    };
        }
        return tokens;
    }

    /** The "v" of "v2" is a word by itself; what is longer than any word is an id. */
    private int word(int first) {
        int end = first + 1;
        if (parts.get(first).is("v") && isGlued(end, Token.Kind.DIGITS)) {
            return add(Kind.WORD, first, end);
        }
        while (isGlued(end, Token.Kind.LETTERS)
                || isGlued(end, Token.Kind.DIGITS)
                || isGluedSign(end, "_")) {
            end++;
        }
        int length = parts.get(end - 1).end() - parts.get(first).start();
        return add(length > LONGEST_WORD ? Kind.NON_WORD : Kind.WORD, first, end);
    }

    /** A digit that carries marks, such as a keycap, numbers the items of a list. */
    private int number(int first) {
        int date = endOfDate(first);
        if (date > first) {
            return add(Kind.NON_WORD, first, date);
        }
        boolean marked = !parts.get(first).text().chars().allMatch(Character::isDigit);
        return marked
                ? add(Kind.NON_WORD, first, first + 1)
                : add(Kind.NUMBER, first, endOfNumber(first));
    }

    /** The dot of ".82" is a part of the number. */
    private boolean beginsDecimal(int first) {
        return parts.get(first).is(".")
                && !parts.get(first).glued()
                && isGlued(first + 1, Token.Kind.DIGITS)
                && !(isGluedSign(first + 2, IN_DATES) && isGlued(first + 3, Token.Kind.DIGITS));
    }

    /** Groups of three are parted by an apostrophe or one space, all else by dots and commas. */
    private int endOfNumber(int first) {
        int end = first + 1;
        boolean grouped = false;
        while (end < parts.size()) {
            Token last = parts.get(end - 1);
            boolean decimal = isGluedSign(end, ".,") && isGlued(end + 1, Token.Kind.DIGITS);
            boolean apostrophe =
                    isGluedSign(end, APOSTROPHES) && isGlued(end + 1, Token.Kind.DIGITS);
            int next = decimal || apostrophe ? end + 1 : end;
            Token digits = parts.get(next);
            boolean space = digits.kind() == Token.Kind.DIGITS && digits.start() == last.end() + 1;
            boolean group =
                    (apostrophe || next == end && space)
                            && digits.text().length() == GROUP
                            && (grouped || last.end() - parts.get(first).start() <= GROUP);
            if (!decimal && !group) {
                break;
            }
            grouped |= group;
            end = next + 1;
        }
        return end;
    }

    /**
     * Returns where digits and signs end that are a date, a time or the like, 2024-11-08 or 05:20:
     * with a colon, or two dashes or slashes, and nothing but punctuation beside them.
     */
    private int endOfDate(int first) {
        if (parts.get(first).glued() && isGluedSign(first - 1, IN_DATES)) {
            return first;
        }
        int end = first + 1;
        int last = end;
        while (isGluedSign(end, IN_DATES) || isGlued(end, Token.Kind.DIGITS)) {
            end++;
            last = parts.get(end - 1).kind() == Token.Kind.DIGITS ? end : last;
        }
        List<Token> run = parts.subList(first, last);
        long dashes = run.stream().filter(part -> part.is("-") || part.is("/")).count();
        boolean date = dashes > 1 || run.stream().anyMatch(part -> part.is(":"));
        return date && endsDate(end) ? last : first;
    }

    private boolean endsDate(int end) {
        return end == parts.size()
                || !parts.get(end).glued()
                || isGlued(end, Token.Kind.IDEOGRAPH)
                || isGluedSign(end, AFTER_DATES);
    }

    private int endOfArrow(int first) {
        StringBuilder signs = new StringBuilder(parts.get(first).text());
        for (int at = first + 1;
                at < first + LONGEST_ARROW && isGlued(at, Token.Kind.SYMBOL);
                at++) {
            signs.append(parts.get(at).text());
        }
        return ARROWS.stream()
                .filter(arrow -> signs.indexOf(arrow) == 0)
                .findFirst()
                .map(arrow -> first + arrow.length())
                .orElse(first + 1);
    }

    private boolean isGlued(int index, Token.Kind kind) {
        return index < parts.size() && parts.get(index).glued() && parts.get(index).kind() == kind;
    }

    private boolean isGluedSign(int index, String signs) {
        return isGlued(index, Token.Kind.SYMBOL) && signs.contains(parts.get(index).text());
    }

    private int add(Kind kind, int first, int end) {
        StringBuilder text = new StringBuilder(parts.get(first).text());
        StringBuilder lower = new StringBuilder(parts.get(first).lower());
        for (Token part : parts.subList(first + 1, end)) {
            String gap = part.glued() ? "" : " ";
            text.append(gap).append(part.text());
            lower.append(gap).append(part.lower());
        }
        Token start = parts.get(first);
        tokens.add(
                new JoinedToken(
                        kind,
                        text.toString(),
                        lower.toString(),
                        start.start(),
                        parts.get(end - 1).end(),
                        start.glued()));
        return end;
    }
}
