package dev.tenure.recognition;

import dev.tenure.text.Token;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Tells where what could be a name is a part of that of a place, a house or a company. */
final class LongerNames {

    /** The most words between what a company is called and its legal form. */
    private static final int FIRM_WORDS = 2;

    private final Set<String> ands;
    private final Set<String> proper;
    private final Set<String> institutions;
    private final Set<String> legal;
    private final Set<String> houses;
    private final Set<String> partners;
    private final Map<String, List<List<String>>> regions;
    private final Map<String, List<List<String>>> shapes;

    LongerNames(Vocabulary vocabulary) {
        ands = vocabulary.grammar().particles().partners();
        proper = Set.copyOf(vocabulary.proper());
        institutions = Set.copyOf(vocabulary.institutions());
        legal = Set.copyOf(vocabulary.legal());
        houses = Set.copyOf(vocabulary.houses());
        partners = Set.copyOf(vocabulary.partners());
        regions = byFirstWord(vocabulary.regions());
        shapes = byFirstWord(vocabulary.shapes());
    }

    private static Map<String, List<List<String>>> byFirstWord(List<String> names) {
        return names.stream()
                .map(name -> List.of(name.split(" ")))
                .collect(Collectors.groupingBy(List::getFirst));
    }

    /** Returns whether what begins at a token follows what houses are called by: "Teatro Java". */
    boolean leadTo(List<Token> tokens, int at) {
        return at > 0 && houses.contains(tokens.get(at - 1).text());
    }

    /** Returns whether a name that ends before a token goes on as one of a place or a company. */
    boolean goOn(List<Token> tokens, int at) {
        boolean hyphen = at < tokens.size() && tokens.get(at).is("-");
        int next = hyphen ? at + 1 : at;
        return isHan(tokens, at)
                || isPlace(tokens, at)
                || isAny(shapes, tokens, at)
                || isTrade(tokens, at)
                || ends(proper, tokens, next)
                || ends(institutions, tokens, next)
                || isFirm(tokens, next)
                || isTitle(tokens, next)
                        && !isJob(tokens.get(next))
                        && ends(institutions, tokens, next + 1);
    }

    /** Returns whether a word or two and a legal form follow: "Gradle Immobilien AG". */
    private boolean isFirm(List<Token> tokens, int at) {
        int end = at;
        while (end - at < FIRM_WORDS && isTitle(tokens, end) && !isJob(tokens.get(end))) {
            end++;
            if (ends(legal, tokens, end) || isAny(shapes, tokens, end)) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether a comma and a region follow: "Aurora, Colorado". */
    private boolean isPlace(List<Token> tokens, int at) {
        return at < tokens.size() && tokens.get(at).is(",") && isAny(regions, tokens, at + 1);
    }

    private static boolean isAny(
            Map<String, List<List<String>>> names, List<Token> tokens, int at) {
        return at < tokens.size()
                && names.getOrDefault(tokens.get(at).text(), List.of()).stream()
                        .anyMatch(name -> stand(name, tokens, at));
    }

    private static boolean stand(List<String> words, List<Token> tokens, int at) {
        return at + words.size() <= tokens.size()
                && IntStream.range(0, words.size())
                        .allMatch(each -> tokens.get(at + each).text().equals(words.get(each)));
    }

    /** Returns whether partners follow: "Ruby & Sons". */
    private boolean isTrade(List<Token> tokens, int at) {
        return at + 1 < tokens.size()
                && ands.contains(tokens.get(at).text())
                && partners.contains(tokens.get(at + 1).text());
    }

    /**
     * Returns whether one of the words ends a name: "Health" does so, but not in "Health Checks".
     */
    private boolean ends(Set<String> words, List<Token> tokens, int at) {
        return at < tokens.size()
                && words.contains(tokens.get(at).text())
                && (!isTitle(tokens, at + 1)
                        || proper.contains(tokens.get(at + 1).text())
                        || institutions.contains(tokens.get(at + 1).text()));
    }

    private static boolean isTitle(List<Token> tokens, int at) {
        return at < tokens.size()
                && tokens.get(at).kind() == Token.Kind.LETTERS
                && tokens.get(at).text().length() > 1
                && Character.isUpperCase(tokens.get(at).text().codePointAt(0));
    }

    /** Returns whether a character or two without capitals say so: 岛, 剧院. */
    private boolean isHan(List<Token> tokens, int at) {
        return at < tokens.size()
                && tokens.get(at).kind() == Token.Kind.IDEOGRAPH
                && (proper.contains(tokens.get(at).text())
                        || at + 1 < tokens.size()
                                && proper.contains(
                                        tokens.get(at).text() + tokens.get(at + 1).text()));
    }

    /** "Java Developer" ends a title; what stands after it is another name. */
    private static boolean isJob(Token token) {
        String word = token.lower();
        return word.endsWith("er")
                || word.endsWith("or")
                || word.endsWith("ant")
                || word.endsWith("ect")
                || word.endsWith("ist")
                || word.equals("lead");
    }
}
