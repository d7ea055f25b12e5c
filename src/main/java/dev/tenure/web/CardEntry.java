package dev.tenure.web;

import dev.tenure.phrases.Phrases;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** An entry of a résumé, and where it says what is asked. */
record CardEntry(String id, String kind, @Nullable List<Proof> evidence) {

    record Proof(String part, Place mentioned, @Nullable Place achievement) {

        boolean isDeclared() {
            return part.equals("STACK");
        }

        /** Returns what tells the text or the declaration from the others of an entry. */
        private List<String> place() {
            return isDeclared()
                    ? List.of(part, mentioned.id())
                    : List.of(part, achievement == null ? "" : achievement.id());
        }
    }

    record Place(String id) {}

    /** Returns a sentence on how often some entries of all say it. */
    static String places(Phrases phrases, List<CardEntry> found, List<CardEntry> all) {
        boolean jobs = all.stream().allMatch(one -> one.kind.equals("EMPLOYMENT"));
        int sentences = found.stream().mapToInt(one -> one.places(false)).sum();
        int declared = found.stream().mapToInt(one -> one.places(true)).sum();
        Map<String, Object> figures =
                Map.of(
                        "found",
                        found.size(),
                        "total",
                        all.size(),
                        "kind",
                        jobs ? "jobs" : "entries");
        return sentences + declared == 0
                ? phrases.say("found.count", figures)
                : phrases.say("found.proofs", proofs(figures, sentences, declared));
    }

    private static Map<String, Object> proofs(
            Map<String, Object> figures, int sentences, int declared) {
        Map<String, Object> all = new HashMap<>(figures);
        all.put("sentences", sentences);
        all.put("declared", declared);
        all.put("both", sentences > 0 && declared > 0 ? "yes" : "no");
        return all;
    }

    /** Returns how many texts, or declarations, say it, each once, however many words of it do. */
    private int places(boolean declared) {
        Set<List<String>> places = new HashSet<>();
        for (Proof proof : evidence == null ? List.<Proof>of() : evidence) {
            if (proof.isDeclared() == declared) {
                places.add(proof.place());
            }
        }
        return places.size();
    }
}
