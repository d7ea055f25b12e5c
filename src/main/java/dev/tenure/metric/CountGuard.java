package dev.tenure.metric;

/**
 * Keeps names apart from counts: "Java 8 services", "step 3 covers", "in 2016 users", "3 of 5
 * vendors".
 */
record CountGuard(Vocabulary.Nouns nouns) {

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
        boolean share = tokens.at(first - 1).is("of") || tokens.at(first - 1).is("in");
        if (share && tokens.at(first - 2).isNumber()) {
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
                || !nouns.labels().endAt(tokens, first) && !isName(reading, first - 1, kind);
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
