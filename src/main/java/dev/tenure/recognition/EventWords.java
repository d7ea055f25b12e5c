package dev.tenure.recognition;

import java.util.List;

/**
 * An event with the words that it is known by.
 *
 * @param tells those that tell it
 * @param beside those of which its clause must have one, if the event names any
 * @param of those that a name must belong to, if the event names any
 */
record EventWords(Event event, WordSet tells, WordSet beside, WordSet of) {

    EventWords(Event event, Vocabulary vocabulary) {
        this(
                event,
                vocabulary.set(event.tells()),
                vocabulary.set(event.beside()),
                vocabulary.set(event.of()));
    }

    /** Adds the event if the words at a place tell it, the longest. */
    void addTo(List<EventTold> told, Wording text, int place) {
        int end = place;
        for (int each : tells.endsIn(text, place)) {
            end = Math.max(end, each);
        }
        if (end > place) {
            told.add(new EventTold(this, text, place, end));
        }
    }
}
