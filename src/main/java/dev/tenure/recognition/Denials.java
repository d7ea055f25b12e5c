package dev.tenure.recognition;

import static dev.tenure.recognition.Clause.NOWHERE;

import dev.tenure.recognition.CueWords.Found;
import dev.tenure.recognition.CueWords.Sort;
import dev.tenure.recognition.Wording.Kind;

import java.util.HashMap;
import java.util.Map;

/**
 * The technologies that a text denies, wishes for or prefers others to. A cue reaches forward to
 * the end of its clause, else back to its beginning; what it denies is told by the first words of
 * weight that it meets, as in NegEx (Chapman et al. 2001, "A simple algorithm for identifying
 * negated findings and diseases in discharge summaries") and ConText (Harkema et al. 2009).
 */
final class Denials {

    private final CueWords words;

    Denials(CueWords words) {
        this.words = words;
    }

    /** Returns how many mentions of each list are denied, by the place of the list. */
    Map<Integer, Integer> in(Wording text) {
        Map<Integer, Integer> denied = new HashMap<>();
        int sentence = 0;
        boolean elsewhere = false;
        int at = 0;
        while (at < text.items().size()) {
            Found found = words.cueAt(text, at);
            if (text.at(at).is(Kind.END)) {
                sentence = at + 1;
                elsewhere = false;
            } else if (found.isKnown()) {
                Clause clause = new Clause(words, text, at, at + found.length());
                Cue cue = new Cue(words, text, clause, found.sorts(), sentence);
                elsewhere |= !deny(cue, elsewhere, denied) && found.is(Sort.NOT);
            }
            at += found.length();
        }
        return denied;
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
