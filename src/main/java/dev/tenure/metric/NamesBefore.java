package dev.tenure.metric;

/** Whether what stands before a number makes it a part of a name: "Java 8", "step 3", "Art. 5". */
record NamesBefore(Vocabulary.Nouns nouns) {

    boolean name(Reading reading, int number, MetricKind kind) {
        Tokens tokens = reading.tokens();
        boolean abbreviated = tokens.at(number - 1).is(".");
        return nouns.labels().endAt(tokens, abbreviated ? number - 1 : number)
                || nouns.products().endAt(tokens, number)
                || isName(reading, number - 1, kind);
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
