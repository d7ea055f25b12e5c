package dev.tenure.recognition;

import dev.tenure.technology.Spelling;

import java.util.List;

/** Words of a text that spell at least one technology: offsets [start, end) and the spellings. */
record Candidate(int start, int end, List<Spelling> spellings) {

    TextAround around(String text) {
        return new TextAround(text, start, end);
    }
}
