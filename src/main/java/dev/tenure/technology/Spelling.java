package dev.tenure.technology;

import dev.tenure.resume.Use.Reason;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A way to write a technology's name; without a rule it is unmistakable. */
public record Spelling(Technology technology, String words, Reason reason, @Nullable Rule rule) {

    /**
     * What proves that a spelling which is also a word names its technology; the head of the
     * catalogue says what each member means.
     */
    public record Rule(
            Enough enough,
            Casing casing,
            Version version,
            Head head,
            boolean list,
            List<String> before,
            List<String> after,
            List<String> sureBefore,
            List<String> sureAfter,
            List<String> notBefore,
            List<String> notAfter,
            List<String> within,
            List<String> unless,
            List<String> doubt) {

        /** What is enough without any proof. */
        public enum Enough {
            SPELLING,
            STANDING,
            COMPANY,
            EVIDENCE
        }

        /** Whether proofs ask for the spelling as the catalogue writes it. */
        enum Casing {
            EXACT,
            ANY
        }

        /** What standing at the head of an item proves. */
        public enum Head {
            NONE,
            LABEL,
            NAME
        }

        /** Which version numbers prove it. */
        public enum Version {
            NONE,
            DOTTED,
            NUMBER
        }
    }

    /** Returns whether its rule asks for more than the spelling. */
    public boolean isAlsoAWord() {
        return rule != null && rule.enough() != Rule.Enough.SPELLING;
    }

    /** Returns whether a text that writes it so satisfies the case its rule asks for. */
    public boolean isWritten(String written) {
        return rule == null || rule.casing() == Rule.Casing.ANY || words.equals(written);
    }

    /**
     * Returns every way to write the technology: its name, its aliases, and what only its rules
     * name.
     */
    static List<Spelling> of(Technology technology, Map<String, Rule> rules) {
        Set<String> words = new LinkedHashSet<>();
        words.add(technology.name());
        words.addAll(technology.aliases());
        words.addAll(rules.keySet());
        return words.stream()
                .map(each ->
                        new Spelling(technology, each, technology.reasonFor(each), rules.get(each)))
                .toList();
    }
}
