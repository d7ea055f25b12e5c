package dev.tenure.recognition;

import dev.tenure.text.Token;

import java.util.List;
import java.util.Set;

/** Whether tokens stand as words of their own between their neighbours. */
final class WordBoundaries {

    /** What may follow a name and a hyphen even where the name is also a word. */
    static final Set<String> SUFFIXES =
            Set.of("based", "backed", "powered", "driven", "native", "written", "managed", "only");

    /** How the second half of a German compound begins: "Go-Entwicklung". */
    static final Set<String> COMPOUNDS =
            Set.of(
                    "entwickl",
                    "udvikl",
                    "utveckl",
                    "utvikl",
                    "ontwikkel",
                    "manifest",
                    "rezept",
                    "playbook",
                    "image",
                    "stack",
                    "program",
                    "compiler",
                    "frontend",
                    "worker",
                    "broker",
                    "topic",
                    "consumer",
                    "producer",
                    "framework",
                    "version",
                    "deploy",
                    "setup",
                    "auswertung",
                    "berechnung",
                    "seite",
                    "portal",
                    "klient",
                    "applikat",
                    "applicat",
                    "komponent",
                    "bibliotek",
                    "kod",
                    "kode",
                    "koodi",
                    "script",
                    "project",
                    "prosjekt",
                    "tjänst",
                    "tjenest",
                    "toepassing",
                    "instans",
                    "miljö",
                    "miljø",
                    "verktyg",
                    "værktøj",
                    "verktøy",
                    "palvelu",
                    "sovellu",
                    "ohjelm",
                    "kehity",
                    "klusteri",
                    "ympärist",
                    "komponentti",
                    "skripti",
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
                    "dienst",
                    "server",
                    "cluster",
                    "modul",
                    "plugin",
                    "pipeline",
                    "backend",
                    "charts",
                    "landschaft",
                    "client",
                    "team",
                    "rechner",
                    "system",
                    "plattform",
                    "installation",
                    "instanz",
                    "projekt",
                    "bericht",
                    "migration",
                    "ablosung",
                    "ablösung",
                    "administrat",
                    "architekt",
                    "job",
                    "makro",
                    "tabelle",
                    "repositor",
                    "registry",
                    "dashboard",
                    "template",
                    "vorlage",
                    "formular",
                    "workflow",
                    "funktion",
                    "konfiguration",
                    "integration",
                    "erweiterung",
                    "oberfläche",
                    "website",
                    "webseite",
                    "app",
                    "code",
                    "test",
                    "build",
                    "service",
                    "microservice",
                    "schulung",
                    "knoten",
                    "host",
                    "richtlinie",
                    "schlüssel",
                    "rolle",
                    "policies",
                    "sleutel",
                    "koppeling",
                    "omgeving");

    /** What is reached by no way from a name: "Go-to-Market". */
    private static final Set<String> NO_AIMS = Set.of("market", "person", "live", "end", "peer");

    private static final Set<String> JOINING = Set.of("@", "_", "$", "~");

    private WordBoundaries() {}

    /** Returns whether the tokens from the first to the last are no part of a longer word. */
    static boolean isOwnWord(List<Token> tokens, int first, int last, boolean alsoAWord) {
        return beginsAt(tokens, first, alsoAWord) && endsAt(tokens, first, last, alsoAWord);
    }

    private static boolean beginsAt(List<Token> tokens, int first, boolean alsoAWord) {
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

    private static boolean endsAt(List<Token> tokens, int first, int last, boolean alsoAWord) {
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

    private static boolean suffixAt(List<Token> tokens, int at) {
        return !gluedAt(tokens, at)
                || SUFFIXES.contains(tokens.get(at).lower())
                || isWay(tokens, at)
                || COMPOUNDS.stream().anyMatch(tokens.get(at).lower()::startsWith);
    }

    /** Returns whether it leads from one name to another: "Oracle-to-PostgreSQL". */
    private static boolean isWay(List<Token> tokens, int at) {
        return tokens.get(at).is("to")
                && gluedAt(tokens, at)
                && gluedAt(tokens, at + 2)
                && tokens.get(at + 1).is("-")
                && Character.isUpperCase(tokens.get(at + 2).text().codePointAt(0))
                && !NO_AIMS.contains(tokens.get(at + 2).lower());
    }

    private static boolean gluedAt(List<Token> tokens, int at) {
        return at < tokens.size() && tokens.get(at).glued();
    }
}
