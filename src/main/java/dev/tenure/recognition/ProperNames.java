package dev.tenure.recognition;

import dev.tenure.recognition.TokenTrie.Candidate;
import dev.tenure.technology.Spelling;
import dev.tenure.text.Folding;
import dev.tenure.text.Lexer;
import dev.tenure.text.Token;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Leaves out what is a part of a longer proper name, or of the name of the employer. */
final class ProperNames {

    private final Set<String> proper;
    private final Set<String> institutions;
    private final Set<String> forms;

    ProperNames(Vocabulary vocabulary) {
        proper = Set.copyOf(vocabulary.proper());
        institutions = Set.copyOf(vocabulary.institutions());
        forms = Set.copyOf(vocabulary.forms());
    }

    /** Returns the candidates that may be technologies. */
    List<Candidate> without(
            List<Token> tokens, List<Candidate> candidates, Surroundings surroundings) {
        Set<Integer> employers = places(tokens, surroundings.employer());
        Set<Integer> titles = places(tokens, surroundings.title());
        List<Candidate> left = new ArrayList<>();
        int at = 0;
        for (Candidate candidate : candidates) {
            while (tokens.get(at).start() < candidate.start()) {
                at++;
            }
            boolean declared =
                    candidate.spellings().stream()
                            .map(spelling -> spelling.technology().slug())
                            .anyMatch(surroundings.technologies()::contains);
            boolean called =
                    employers.contains(at)
                            || titles.contains(at)
                                    && candidate.spellings().stream().allMatch(ProperNames::isAWord)
                                    && fills(candidate, surroundings.title());
            while (at < tokens.size() && tokens.get(at).start() < candidate.end()) {
                at++;
            }
            if (!(called && !declared) && !goesOn(tokens, at)) {
                left.add(candidate);
            }
        }
        return left;
    }

    /** Returns whether a name that ends before a token goes on as one of a place or a company. */
    private boolean goesOn(List<Token> tokens, int at) {
        boolean hyphen = at < tokens.size() && tokens.get(at).is("-");
        int next = hyphen ? at + 1 : at;
        return isHan(tokens, at)
                || ends(proper, tokens, next)
                || ends(institutions, tokens, next)
                || isTitle(tokens, next)
                        && !isJob(tokens.get(next))
                        && ends(institutions, tokens, next + 1);
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

    /** Returns whether two characters without capitals say so: 剧院. */
    private boolean isHan(List<Token> tokens, int at) {
        return at + 1 < tokens.size()
                && tokens.get(at).kind() == Token.Kind.IDEOGRAPH
                && proper.contains(tokens.get(at).text() + tokens.get(at + 1).text());
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

    private static boolean isAWord(Spelling spelling) {
        return spelling.rule() != null;
    }

    private static boolean fills(Candidate candidate, @Nullable String title) {
        return title != null && title.strip().length() == candidate.end() - candidate.start();
    }

    /** Returns the places of the tokens that say a name. */
    private Set<Integer> places(List<Token> tokens, @Nullable String full) {
        List<String> name = full == null ? List.of() : called(full);
        Set<Integer> places = new HashSet<>();
        for (int at = 0; !name.isEmpty() && at + name.size() <= tokens.size(); at++) {
            int place = at;
            boolean stands = true;
            for (int each = 0; stands && each < name.size(); each++) {
                stands = tokens.get(place + each).folded().equals(name.get(each));
            }
            for (int each = 0; stands && each < name.size(); each++) {
                places.add(place + each);
            }
        }
        return places;
    }

    private List<String> called(String employer) {
        List<String> words =
                new ArrayList<>(Lexer.tokens(employer).stream().map(Token::folded).toList());
        while (words.size() > 1 && (forms.contains(words.getLast()) || isMark(words.getLast()))) {
            words.removeLast();
        }
        return words;
    }

    private static boolean isMark(String word) {
        return Folding.of(word).chars().noneMatch(Character::isLetterOrDigit);
    }
}
