package dev.tenure.recognition;

import dev.tenure.recognition.Event.Limit;
import dev.tenure.recognition.Wording.Item;
import dev.tenure.recognition.Wording.Kind;

import java.util.List;
import java.util.Set;

/**
 * Tells by the noun behind a name whether an event befalls the technology ("retired the Hadoop
 * cluster"), something of it ("removed Kafka topics") or who is named after it ("left the Java
 * team").
 */
final class NounBehind {

    private final WordSet estate;
    private final WordSet attribute;
    private final WordSet bare;
    private final WordSet party;

    NounBehind(Vocabulary vocabulary) {
        estate = vocabulary.set(List.of("<estate>"));
        attribute = vocabulary.set(vocabulary.places().attribute());
        bare = vocabulary.set(vocabulary.places().bare());
        party = vocabulary.set(vocabulary.places().party());
    }

    /** Returns whether an event with these limits befalls the technologies of a list. */
    boolean leavesWhole(Wording text, int list, Set<Limit> limits) {
        int at = list + 1;
        while (EventPlaces.isGlue(text.at(at)) || estate.standsAt(text, at)) {
            at++;
        }
        if (!limits.contains(Limit.WHOLE) && !limits.contains(Limit.BARE)) {
            return !party.standsAt(text, at);
        }
        Item next = text.at(at);
        if (!next.is(Kind.WORD)) {
            return true;
        }
        if (Character.isDigit(next.word().charAt(0))) {
            return false;
        }
        return limits.contains(Limit.BARE)
                ? bare.standsAt(text, at)
                : !attribute.standsAt(text, at);
    }
}
