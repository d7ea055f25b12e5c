package dev.tenure.recognition;

import dev.tenure.technology.Technology;
import dev.tenure.text.Token;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The endings that a language gives to names. They are looked for only where a text is in that
 * language, so that no other language's word is cut.
 *
 * @param added what a name takes
 * @param ofA what a name that ends in "a" takes instead of it
 * @param ofO the same of one that ends in "o"
 */
record Endings(List<String> added, List<String> ofA, List<String> ofO) {

    static final Endings NONE = new Endings(List.of(), List.of(), List.of());

    private static final Endings SLAVIC =
            new Endings(
                    List.of(
                            "ami", "owi", "ovi", "iem", "ech", "ach", "ów", "om", "em", "ie", "ze",
                            "ům", "a", "u", "ом", "ем", "е", "а", "у"),
                    List.of("ie", "ou", "ą", "ę", "y", "i", "u", "ě", "e"),
                    List.of("iem", "em", "a", "u", "ie"));

    private static final String SLAVIC_LETTERS = "ąęłńśźżćřěůčšžďťň";

    private static final Set<String> SLAVIC_PREPOSITIONS = Set.of("z", "ze", "w", "v", "ve", "pro");

    private static final Set<String> SLAVIC_WORDS =
            Set.of(
                    "oraz", "przez", "dla", "przy", "rzecz", "při", "jsem", "jsme", "alebo", "nebo",
                    "správa", "práce", "vývoj", "údržba", "provoz", "správca");

    private static final Endings FINNISH =
            new Endings(
                    List.of(
                            "issa", "issä", "ista", "istä", "illa", "illä", "ilta", "iltä", "ille",
                            "iksi", "iin", "in", "ia", "iä", "ssa", "ssä", "sta", "stä", "lla",
                            "llä", "lta", "ltä", "lle", "ksi", "an", "n", "a", "ä"),
                    List.of(),
                    List.of());

    private static final List<String> PLACES = List.of("sta", "stä", "lta", "ltä", "iin", "lle");

    private static final Set<String> FINNISH_WORDS =
            Set.of(
                    "ja",
                    "sekä",
                    "avulla",
                    "kanssa",
                    "käyttäen",
                    "olen",
                    "oli",
                    "joka",
                    "että",
                    "myös",
                    "mutta",
                    "ei",
                    "kokemusta",
                    "vuotta");

    /** How Finnish words end and hardly any others. */
    private static final List<String> FINNISH_MARKS =
            List.of(
                    "ssä", "stä", "llä", "ltä", "ään", "öön", "yyn", "simme", "timme", "yimme",
                    "öitä");

    private static final List<String> FINNISH_SOUNDS = List.of("ää", "llä", "yö", "äy");

    /** Returns the endings of the language that a text is in. */
    static Endings in(List<Token> tokens) {
        if (IntStream.range(0, tokens.size()).anyMatch(at -> isSlavic(tokens, at))) {
            return SLAVIC;
        }
        return tokens.stream().map(Token::lower).anyMatch(Endings::isFinnish) ? FINNISH : NONE;
    }

    /** Returns the Finnish ending that says "from" or "to" of a technology, "" if none does. */
    String placeOf(Token word, Technology technology) {
        String written = word.lower();
        return this == FINNISH && !technology.name().toLowerCase(Locale.ROOT).endsWith(written)
                ? PLACES.stream().filter(written::endsWith).findFirst().orElse("")
                : "";
    }

    private static boolean isSlavic(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        return SLAVIC_WORDS.contains(token.lower())
                || SLAVIC_PREPOSITIONS.contains(token.text()) && isApart(tokens, at)
                || token.lower()
                        .chars()
                        .anyMatch(each -> SLAVIC_LETTERS.indexOf(each) >= 0 || isCyrillic(each));
    }

    /** The "v" of "v2" is no word, and neither is the "w" of "w/". */
    private static boolean isApart(List<Token> tokens, int at) {
        return !tokens.get(at).glued() && (at + 1 == tokens.size() || !tokens.get(at + 1).glued());
    }

    private static boolean isFinnish(String word) {
        return FINNISH_WORDS.contains(word)
                || FINNISH_MARKS.stream().anyMatch(word::endsWith)
                || FINNISH_SOUNDS.stream().anyMatch(word::contains);
    }

    static boolean isCyrillic(int character) {
        return Character.UnicodeScript.of(character) == Character.UnicodeScript.CYRILLIC;
    }
}
