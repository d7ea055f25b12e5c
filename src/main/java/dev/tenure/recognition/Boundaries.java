package dev.tenure.recognition;

import java.util.List;
import java.util.Set;

/** Whether tokens stand as words of their own between their neighbours. */
final class Boundaries {

    /** What may follow a name and a hyphen even where the name is also a word. */
    static final Set<String> SUFFIXES =
            Set.of("based", "backed", "powered", "driven", "native", "written", "managed", "only");

    /** How the second half of a German compound begins: "Go-Entwicklung". */
    static final Set<String> COMPOUNDS =
            Set.of(
                    "entwickl",
                    "programmier",
                    "skript",
                    "anwendung",
                    "kenntnis",
                    "komponente",
                    "bibliothek",
                    "datenbank",
                    "umgebung",
                    "schnittstelle",
                    "treiber",
                    "abfrage",
                    "charts");

    private static final Set<String> JOINING = Set.of("@", "_", "$", "~");

    private Boundaries() {}

    static boolean hold(List<Token> tokens, int first, int last, boolean alsoAWord) {
        return beginsAt(tokens, first, alsoAWord) && endsAt(tokens, last, alsoAWord);
    }

    private static boolean beginsAt(List<Token> tokens, int first, boolean alsoAWord) {
        if (first == 0 || !tokens.get(first).glued()) {
            return true;
        }
        Token before = tokens.get(first - 1);
        boolean insideAWord = before.isWord() && tokens.get(first).kind() != Token.Kind.IDEOGRAPH;
        boolean hyphen = alsoAWord && before.is("-");
        return !(insideAWord || hyphen || before.is(".") || JOINING.contains(before.text()));
    }

    private static boolean endsAt(List<Token> tokens, int last, boolean alsoAWord) {
        if (!gluedAt(tokens, last + 1)) {
            return true;
        }
        Token after = tokens.get(last + 1);
        if (after.kind() == Token.Kind.DIGITS) {
            return endsAtVersion(tokens, last);
        }
        boolean insideAWord =
                after.isWord() && tokens.get(last).kind() != Token.Kind.IDEOGRAPH
                        || after.kind() == Token.Kind.OPAQUE;
        boolean dot = after.is(".") && gluedAt(tokens, last + 2) && tokens.get(last + 2).isWord();
        boolean doubled =
                after.is("#")
                        || after.is("+")
                                && gluedAt(tokens, last + 2)
                                && tokens.get(last + 2).is("+");
        boolean hyphen = alsoAWord && after.is("-") && !suffixAt(tokens, last + 2);
        return !(insideAWord || dot || doubled || hyphen || JOINING.contains(after.text()));
    }

    /** "Python3" and "C++17" end at a version; "D3js" and "log4j" do not. */
    private static boolean endsAtVersion(List<Token> tokens, int last) {
        return tokens.get(last).kind() != Token.Kind.DIGITS
                && !(gluedAt(tokens, last + 2)
                        && tokens.get(last + 2).kind() == Token.Kind.LETTERS);
    }

    private static boolean suffixAt(List<Token> tokens, int at) {
        return !gluedAt(tokens, at)
                || SUFFIXES.contains(tokens.get(at).text())
                || COMPOUNDS.stream().anyMatch(tokens.get(at).text()::startsWith);
    }

    private static boolean gluedAt(List<Token> tokens, int at) {
        return at < tokens.size() && tokens.get(at).glued();
    }
}
