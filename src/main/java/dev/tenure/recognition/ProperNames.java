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

    private final LongerNames longer;
    private final Set<String> forms;

    ProperNames(Vocabulary vocabulary) {
        longer = new LongerNames(vocabulary);
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
                    longer.leadTo(tokens, at)
                            || employers.contains(at)
                            || titles.contains(at)
                                    && candidate.spellings().stream().allMatch(ProperNames::isAWord)
                                    && fills(candidate, surroundings.title());
            while (at < tokens.size() && tokens.get(at).start() < candidate.end()) {
                at++;
            }
            if (!(called && !declared) && !longer.goOn(tokens, at)) {
                left.add(candidate);
            }
        }
        return left;
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
