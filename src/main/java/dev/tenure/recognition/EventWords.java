package dev.tenure.recognition;

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

    /** Returns where the longest words end that tell the event at a place, the place if none do. */
    int endAt(Wording text, int place) {
        int end = place;
        for (int each : tells.endsIn(text, place)) {
            end = Math.max(end, each);
        }
        return end;
    }
}
