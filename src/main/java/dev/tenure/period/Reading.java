package dev.tenure.period;

import dev.tenure.period.PeriodLanguage.Found;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;

/** A text as one language reads it: as written, or loosely, where accents count as nothing. */
record Reading(PeriodText text, PeriodLanguage language, boolean loosely) {

    /** Returns the tokens after phrases of the wording that stand at the token. */
    List<Integer> ends(Wording wording, int at) {
        return language.find(wording, text, at, loosely).stream().map(Found::end).toList();
    }

    /** Returns the longest phrase of the wording that stands at the token. */
    @Nullable Found first(Wording wording, int at) {
        List<Found> found = language.find(wording, text, at, loosely);
        return found.isEmpty() ? null : found.getFirst();
    }

    /** Returns the token after the phrase that stands at the token, which is this one without. */
    int after(Wording wording, int at) {
        Found found = first(wording, at);
        return found == null ? at : found.end();
    }

    /** Returns the token after all phrases of the wording that stand at the token. */
    int afterAll(Wording wording, int start) {
        int at = start;
        for (int next = after(wording, at); next > at; next = after(wording, at)) {
            at = next;
        }
        return at;
    }

    /** Returns the token after all of the signs that stand at the token. */
    int afterSigns(Set<String> signs, int start) {
        int at = start;
        while (at < text.size() && signs.contains(text.words().get(at).exact())) {
            at++;
        }
        return at;
    }
}
