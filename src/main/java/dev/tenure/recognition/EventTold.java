package dev.tenure.recognition;

import dev.tenure.recognition.Event.Place;
import dev.tenure.recognition.Wording.Kind;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** An event that a text tells, by the words [start, end). */
record EventTold(EventWords words, Wording text, int start, int end) {

    /** The most items from the words that tell an event to what it befalls. */
    private static final int REACH = 30;

    /** How far the noun that a name belongs to stands behind it. */
    private static final int NOUN_REACH = 2;

    /** Returns what the event makes of lists, by their places; others told end its reach. */
    Map<Integer, String> takings(
            EventPlaces places, NounBehind noun, Map<Integer, List<EventTold>> others) {
        Map<Integer, String> takings = new HashMap<>();
        if (!isBeside()) {
            return takings;
        }
        Set<Place> open = EnumSet.copyOf(words.event().takes().keySet());
        int last = text.endOf(end, end + REACH);
        for (int at = end; at < last && !begins(others, at); at++) {
            if (text.at(at).is(Kind.TECHNOLOGIES)) {
                take(at, places.after(text, end, at), noun, open, takings);
            }
        }
        int first = text.startOf(start, start - REACH);
        for (int at = start - 1; at >= first; at--) {
            if (text.at(at).is(Kind.TECHNOLOGIES)) {
                take(at, places.before(text, at, start, end), noun, open, takings);
            }
        }
        return takings;
    }

    private void take(
            int list,
            Set<Place> may,
            NounBehind noun,
            Set<Place> open,
            Map<Integer, String> takings) {
        for (Place place : open) {
            if (may.contains(place) && isMeant(list, place, noun)) {
                takings.put(list, words.event().takes().get(place));
                if (place != Place.ANY) {
                    open.remove(place);
                }
                return;
            }
        }
    }

    /** Returns whether the technology itself takes a place, and not something of it. */
    private boolean isMeant(int list, Place place, NounBehind noun) {
        if (!words.event().of().isEmpty()) {
            return belongs(list);
        }
        return switch (place) {
            case OBJECT, OF, SUBJECT, FAR_SUBJECT, FROM, TO ->
                    noun.leavesWhole(text, list, words.event().limits());
            default -> true;
        };
    }

    private boolean belongs(int list) {
        for (int at = list - 1; at <= list + NOUN_REACH; at++) {
            if (at >= 0 && at != list && !words.of().endsIn(text, at).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private boolean isBeside() {
        if (words.event().beside().isEmpty()) {
            return true;
        }
        int last = text.endOf(end, text.items().size());
        for (int at = text.startOf(start, 0); at < last; at++) {
            if (!words.beside().endsIn(text, at).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private boolean begins(Map<Integer, List<EventTold>> others, int at) {
        return others.getOrDefault(at, List.of()).stream()
                .anyMatch(each ->
                        each.words.event().takes().size() > 1
                                && !each.words.event().tells().equals(words.event().tells()));
    }
}
