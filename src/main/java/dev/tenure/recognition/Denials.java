package dev.tenure.recognition;

import static dev.tenure.recognition.Clause.NOWHERE;

import dev.tenure.recognition.CueWords.Found;
import dev.tenure.recognition.CueWords.Sort;
import dev.tenure.recognition.Wording.Kind;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The technologies that a text denies, wishes for or prefers others to. A cue reaches forward to
 * the end of its clause, else back to its beginning; what it denies is told by the first words of
 * weight that it meets, as in NegEx (Chapman et al. 2001, "A simple algorithm for identifying
 * negated findings and diseases in discharge summaries") and ConText (Harkema et al. 2009).
 */
final class Denials {

    /**
     * What a sentence has said so far.
     *
     * @param isNone whether it denied that there is something
     * @param goesOn whether it goes on to say what of it: "there is no part of it that"
     * @param evaluated whether something was looked at: "looked into X as an alternative to"
     */
    private record Before(boolean isNone, boolean goesOn, boolean evaluated) {

        static final Before NOTHING = new Before(false, false, false);
    }

    private final CueWords words;
    private final WordSet existence;
    private final WordSet relative;
    private final WordSet alternative;
    private final WordSet evaluate;

    Denials(Vocabulary vocabulary) {
        words = new CueWords(vocabulary.cues(), vocabulary.grammar().particles().clauses());
        existence = vocabulary.set(List.of("<existence>"));
        relative = vocabulary.set(List.of("<relative-clause>"));
        alternative = vocabulary.set(List.of("<alternative>"));
        evaluate = vocabulary.set(List.of("<evaluate>"));
    }

    /** Returns how many mentions of each list are denied, by the place of the list. */
    Map<Integer, Integer> in(Wording text) {
        Map<Integer, Integer> denied = new HashMap<>();
        int sentence = 0;
        boolean elsewhere = false;
        Before before = Before.NOTHING;
        int at = 0;
        while (at < text.items().size()) {
            Found found = words.cueAt(text, at);
            if (text.at(at).is(Kind.END)) {
                sentence = at + 1;
                elsewhere = false;
                before = Before.NOTHING;
            } else if (found.isKnown()
                    && !(found.is(Sort.NOT) && before.goesOn())
                    && !(before.evaluated() && alternative.standsAt(text, at))) {
                Clause clause = new Clause(words, text, at, at + found.length());
                Cue cue = new Cue(words, text, clause, found.sorts(), sentence);
                elsewhere |= !deny(cue, elsewhere, denied) && found.is(Sort.NOT);
            }
            before = after(before, text, at);
            at += found.length();
        }
        return denied;
    }

    private Before after(Before before, Wording text, int at) {
        boolean goesOn = before.isNone() && relative.standsAt(text, at);
        boolean ends = !goesOn && words.at(text, at).is(Sort.CONTRAST);
        return new Before(
                existence.standsAt(text, at) || before.isNone() && !ends,
                goesOn || before.goesOn(),
                before.evaluated() || evaluate.standsAt(text, at));
    }

    /** Denies what a cue does, if it does; twice denied is said: "not done without Docker". */
    private static boolean deny(Cue cue, boolean elsewhere, Map<Integer, Integer> denied) {
        int list = cue.denied();
        boolean rejects = cue.sorts().contains(Sort.REJECT_AFTER);
        boolean lacks = cue.sorts().contains(Sort.WITHOUT);
        if (list == NOWHERE) {
            return false;
        }
        if (rejects && denied.containsKey(list)) {
            denied.remove(list);
        } else if (!lacks || !elsewhere && !cue.isDeniedAgain(list)) {
            denied.put(list, cue.size(list));
        }
        return true;
    }
}
