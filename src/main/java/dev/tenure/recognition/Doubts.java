package dev.tenure.recognition;

import dev.tenure.technology.Spelling;
import dev.tenure.technology.Spelling.Rule;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** The words by which rules doubt a spelling, read once for all texts. */
final class Doubts {

    private final Map<Rule, WordStems> byRule = new IdentityHashMap<>();

    /** Reads those of the rules of some spellings. */
    static Doubts of(List<Spelling> spellings) {
        Doubts doubts = new Doubts();
        for (Spelling spelling : spellings) {
            Rule rule = spelling.rule();
            if (rule != null && !rule.doubt().isEmpty()) {
                doubts.byRule.put(rule, WordStems.of(rule.doubt()));
            }
        }
        return doubts;
    }

    private Doubts() {}

    /** Returns whether a rule doubts its spelling in a sentence of these words. */
    boolean hold(Rule rule, List<String> sentence) {
        WordStems words = byRule.get(rule);
        return words != null && words.haveAnyOf(sentence);
    }
}
