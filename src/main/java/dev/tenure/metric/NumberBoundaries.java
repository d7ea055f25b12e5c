package dev.tenure.metric;

import dev.tenure.metric.Token.Kind;

/** Whether a number stands alone between its neighbours, and is not part of a name or an id. */
final class Neighbours {

    private static final String OPENING = "([{\"“‘'*`:：=<>~≈≤≥≧≦→⟶➜|,，、（;；·•…±。！";
    private static final String HAN_DIGITS = "一二三四五六七八九十百千万亿几数第零两每";

    private Neighbours() {}

    /** Whether nothing before the number makes it a part of something longer. */
    static boolean allowBefore(Tokens tokens, int number) {
        Token before = tokens.at(number - 1);
        if (tokens.at(number).isHan()) {
            return !before.isHan() || !HAN_DIGITS.contains(before.text());
        }
        if (!tokens.at(number).glued()) {
            return true;
        }
        return switch (before.kind()) {
            case WORD, OPAQUE, NUMBER -> false;
            case BREAK -> true;
            case HAN -> !before.is("第");
            case SYMBOL -> allowSymbol(tokens, number - 1);
        };
    }

    private static boolean allowSymbol(Tokens tokens, int index) {
        Token symbol = tokens.at(index);
        boolean sign = symbol.is("+") || symbol.is("-") || symbol.is("–");
        if (sign) {
            return !symbol.glued()
                    || tokens.at(index - 1).is("(")
                    || tokens.at(index - 1).is("sub")
                    || tokens.at(index - 1).isHan();
        }
        return OPENING.contains(symbol.text())
                || symbol.text().length() > 1
                || Character.getType(symbol.text().charAt(0)) == Character.CURRENCY_SYMBOL;
    }

    /** Whether nothing glued to the end of a number makes it a part of something longer. */
    static boolean allowAfter(Tokens tokens, int end) {
        Token after = tokens.at(end);
        if (!after.glued()) {
            return true;
        }
        boolean moreDigits = tokens.at(end + 1).isNumber() && tokens.at(end + 1).glued();
        return after.kind() != Kind.OPAQUE
                && !("/:^_.+#@".contains(after.text()) && moreDigits)
                && !"^_#@".contains(after.text());
    }
}
