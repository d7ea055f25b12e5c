package dev.tenure.metric;

/** What the readers of one text share: its tokens, the words to know, and the language. */
record Reading(String text, Tokens tokens, Vocabulary words, boolean german) {

    private static final int ENOUGH = 2_000;

    static Reading of(String text, Vocabulary words) {
        Tokens tokens = new Tokens(Lexer.tokens(text));
        return new Reading(text, tokens, words, isGerman(tokens, words.languages()));
    }

    private static boolean isGerman(Tokens tokens, Vocabulary.Languages languages) {
        int balance = 0;
        for (int index = 0; index < Math.min(tokens.size(), ENOUGH); index++) {
            if (languages.german().standAt(tokens, index)) {
                balance++;
            } else if (languages.english().standAt(tokens, index)) {
                balance--;
            }
        }
        return balance > 0;
    }

    Token at(int index) {
        return tokens.at(index);
    }

    /** The words of the tokens [first, end) as they stand in the text. */
    String between(int first, int end) {
        return text.substring(at(first).start(), at(end - 1).end());
    }
}
