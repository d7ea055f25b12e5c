package dev.tenure.metric;

import java.util.Set;

/**
 * Keeps names apart from counts: "Java 8 services", "step 3 covers", "in 2016 users", "3 of 5
 * vendors".
 */
record CountGuard(Vocabulary.Nouns nouns) {

    /** Between two numbers, of which the second is then no amount of its own. */
    private static final Set<String> SHARES = Set.of("of", "in", "to");

    /**
     * Whether a measured amount is one.
     *
     * @param compared the same with the comparator before it
     */
    boolean allows(Reading reading, Amount amount, Amount compared) {
        Tokens tokens = reading.tokens();
        MetricKind kind = amount.measure() == null ? MetricKind.COUNT : amount.measure().kind();
        boolean countable =
                kind == MetricKind.COUNT
                        || kind == MetricKind.DURATION
                        || kind == MetricKind.THROUGHPUT;
        if (!countable) {
            return true;
        }
        int first = compared.first();
        boolean share = SHARES.contains(tokens.at(first - 1).lower());
        if (share && (tokens.at(first - 2).isNumber() || tokens.at(first - 2).is("one"))) {
            return false;
        }
        boolean said = compared.first() < amount.first();
        if (amount.isYear()
                && !said
                && kind == MetricKind.COUNT
                && nouns.datings().endAt(tokens, first)) {
            return false;
        }
        boolean large =
                amount.magnitude() > 0
                        || amount.digits().length() > 4
                        || amount.comparator() != null;
        return said
                || large
                || !nouns.labels().endAt(tokens, first)
                        && !nouns.products().endAt(tokens, first)
                        && !isName(reading, first - 1, kind);
    }

    private boolean isName(Reading reading, int index, MetricKind kind) {
        Token before = reading.at(index);
        boolean digits = before.isWord() && before.text().chars().anyMatch(Character::isDigit);
        boolean capital = before.isCapitalized() && !isHead(reading, index);
        boolean noun = reading.german() && before.text().length() > 1 && kind != MetricKind.COUNT;
        return (digits || capital) && kind != MetricKind.DURATION && !noun;
    }

    private boolean isHead(Reading reading, int index) {
        String word = reading.at(index).lower();
        return nouns.heads().standAt(reading.tokens(), index)
                || reading.tokens().beginsSentence(index)
                        && (word.endsWith("ed") || word.endsWith("ing"));
    }
}
