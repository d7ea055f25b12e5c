package dev.tenure.recognition;

import com.fasterxml.jackson.annotation.JsonProperty;

import dev.tenure.text.Token;

import java.util.List;
import java.util.Set;

/**
 * Whether tokens stand as words of their own between their neighbours.
 *
 * @param suffixes what may follow a name and a hyphen even where the name is also a word
 * @param compounds how the second half of a compound begins: "Go-Entwicklung"
 * @param noAims what is reached by no way from a name: "Go-to-Market"
 */
record WordBoundaries(
        Set<String> suffixes, Set<String> compounds, @JsonProperty("no-aims") Set<String> noAims) {

    private static final Set<String> JOINING = Set.of("@", "_", "$", "~");

    /** Returns whether the tokens from the first to the last are no part of a longer word. */
    boolean isOwnWord(List<Token> tokens, int first, int last, boolean alsoAWord) {
        return beginsAt(tokens, first, alsoAWord) && endsAt(tokens, first, last, alsoAWord);
    }

    private boolean beginsAt(List<Token> tokens, int first, boolean alsoAWord) {
        if (first == 0 || !tokens.get(first).glued()) {
            return true;
        }
        Token before = tokens.get(first - 1);
        boolean insideAWord = isName(before) && !tokens.get(first).isCaseless();
        boolean hyphen =
                alsoAWord
                        && before.is("-")
                        && !(first > 2
                                && tokens.get(first - 3).is("-")
                                && isWay(tokens, first - 2));
        return !(insideAWord || hyphen || before.is(".") || JOINING.contains(before.text()));
    }

    private boolean endsAt(List<Token> tokens, int first, int last, boolean alsoAWord) {
        if (!gluedAt(tokens, last + 1)) {
            return true;
        }
        Token after = tokens.get(last + 1);
        if (after.kind() == Token.Kind.DIGITS) {
            return endsAtVersion(tokens, last);
        }
        boolean insideAWord =
                isName(after) && !tokens.get(last).isCaseless()
                        || after.kind() == Token.Kind.NON_WORD;
        boolean dot = after.is(".") && gluedAt(tokens, last + 2) && isName(tokens.get(last + 2));
        boolean doubled =
                after.is("#")
                        || after.is("+")
                                && gluedAt(tokens, last + 2)
                                && tokens.get(last + 2).is("+");
        boolean letter = last > first && tokens.get(last).text().length() == 1;
        boolean hyphen = (alsoAWord || letter) && after.is("-") && !suffixAt(tokens, last + 2);
        return !(insideAWord || dot || doubled || hyphen || JOINING.contains(after.text()));
    }

    /** "Python3" and "C++17" end at a version; "D3js" and "log4j" do not. */
    private static boolean endsAtVersion(List<Token> tokens, int last) {
        return tokens.get(last).kind() != Token.Kind.DIGITS
                && !(gluedAt(tokens, last + 2) && isName(tokens.get(last + 2)));
    }

    /**
     * Returns whether it may be a part of a longer name; the words of Arabic and Hebrew are none.
     */
    private static boolean isName(Token token) {
        return token.isWord() && !token.isCaseless();
    }

    private boolean suffixAt(List<Token> tokens, int at) {
        return !gluedAt(tokens, at)
                || suffixes.contains(tokens.get(at).lower())
                || isWay(tokens, at)
                || compounds.stream().anyMatch(tokens.get(at).lower()::startsWith);
    }

    /** Returns whether it leads from one name to another: "Oracle-to-PostgreSQL". */
    private boolean isWay(List<Token> tokens, int at) {
        return tokens.get(at).is("to")
                && gluedAt(tokens, at)
                && gluedAt(tokens, at + 2)
                && tokens.get(at + 1).is("-")
                && Character.isUpperCase(tokens.get(at + 2).text().codePointAt(0))
                && !noAims.contains(tokens.get(at + 2).lower());
    }

    private static boolean gluedAt(List<Token> tokens, int at) {
        return at < tokens.size() && tokens.get(at).glued();
    }
}
