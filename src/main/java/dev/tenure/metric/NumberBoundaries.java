package dev.tenure.metric;

/** Whether a number stands alone between its neighbours, and is not part of a name or an id. */
final class NumberBoundaries {

    private static final String OPENING = "([{\"“‘'*`:：=<>~≈≤≥≧≦→⟶➜|,，、（;；·•…±。！";
    private static final String CHINESE_DIGITS = "一二三四五六七八九十百千万亿几数第零两每";

    private NumberBoundaries() {}

    /** Returns whether nothing before a number makes it a part of something longer. */
    static boolean beginsAt(MetricText text, int number) {
        JoinedToken before = text.at(number - 1);
        if (text.at(number).isIdeograph()) {
            return !before.isIdeograph() || !CHINESE_DIGITS.contains(before.text());
        }
        return !text.at(number).glued()
                || switch (before.kind()) {
                    case WORD, NUMBER, NON_WORD -> false;
                    case BREAK -> true;
                    case IDEOGRAPH -> !before.is("第");
                    case SYMBOL -> isOpening(text, number - 1);
                };
    }

    private static boolean isOpening(MetricText text, int index) {
        JoinedToken symbol = text.at(index);
        boolean sign = symbol.is("+") || symbol.is("-") || symbol.is("–");
        if (sign) {
            return !symbol.glued()
                    || text.at(index - 1).is("(")
                    || text.at(index - 1).is("sub")
                    || text.at(index - 1).isIdeograph();
        }
        return OPENING.contains(symbol.text())
                || symbol.text().length() > 1
                || Character.getType(symbol.text().charAt(0)) == Character.CURRENCY_SYMBOL;
    }

    /** Returns whether nothing glued to the end of a number makes it a part of something longer. */
    static boolean endsBefore(MetricText text, int end) {
        JoinedToken after = text.at(end);
        boolean moreDigits = text.at(end + 1).isNumber() && text.at(end + 1).glued();
        return !after.glued()
                || !after.isNonWord()
                        && !("/:^_.+#@".contains(after.text()) && moreDigits)
                        && !"^_#@".contains(after.text());
    }
}
