package dev.tenure.recognition;

import dev.tenure.recognition.Event.Place;
import dev.tenure.recognition.Wording.Item;
import dev.tenure.recognition.Wording.Kind;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Reads which place a list of technologies takes beside the word that tells an event: by the word
 * that leads to the list ("from", "durch", "把"), by the one behind it ("から"), and if there is none
 * by its side. Words that are not known belong to the name ("our ageing Oracle"), those that begin
 * something else do not.
 */
final class EventPlaces {

    /** The most unknown words that belong to a name after them. */
    private static final int NAMED = 3;

    /** The most items between the word that tells an event and what it befalls. */
    private static final int REACH = 24;

    private static final Set<String> GLUE = Set.of("-", "'", "\"", "“", "”", "„", "«", "»", "`");

    /** What is named behind them is what is spoken of: "two tools (X and Y)", "a site: X". */
    private static final Set<String> APPOSING = Set.of("(", ":", "：", "（");

    private final Map<Place, WordSet> ahead = new EnumMap<>(Place.class);
    private final Map<String, List<Place>> byLast = new HashMap<>();
    private final Map<Place, WordSet> behind = new EnumMap<>(Place.class);
    private final WordSet other;
    private final WordSet border;
    private final WordSet light;
    private final WordSet end;

    EventPlaces(Vocabulary vocabulary) {
        vocabulary
                .places()
                .ahead()
                .forEach((place, words) -> {
                    WordSet set = vocabulary.set(words);
                    ahead.put(place, set);
                    set.lasts()
                            .forEach(last ->
                                    byLast.computeIfAbsent(last, absent -> new ArrayList<>())
                                            .add(place));
                });
        vocabulary
                .places()
                .behind()
                .forEach((place, words) -> behind.put(place, vocabulary.set(words)));
        other = vocabulary.set(vocabulary.places().other());
        border = vocabulary.set(vocabulary.places().border());
        light = vocabulary.set(vocabulary.places().light());
        end = vocabulary.set(vocabulary.places().bare());
    }

    /** Returns the places that a list after the telling words may take. */
    Set<Place> after(Wording text, int told, int list) {
        Set<Place> maybe = EnumSet.of(Place.OBJECT);
        for (Map.Entry<Place, WordSet> entry : behind.entrySet()) {
            if (entry.getKey() != Place.OBJECT && entry.getValue().standsAt(text, list + 1)) {
                return isOpen(text, told, list) ? anywhere(EnumSet.of(entry.getKey())) : Set.of();
            }
        }
        int named = 0;
        int at = list - 1;
        while (at >= told && list - at < REACH) {
            int light = this.light.lengthEndingAt(text, at);
            boolean article = light > 0 && (at == told || !leadingAt(text, at - 1).isEmpty());
            Set<Place> places = leadingAt(text, at);
            if (article) {
                maybe.addAll(places);
            } else if (!places.isEmpty()) {
                if (!isLight(text, told, at)) {
                    places.remove(Place.OF);
                }
                return isOpen(text, told, at) ? anywhere(places) : Set.of();
            }
            if (light == 0 && (!isPassed(text.at(at)) || other.lengthEndingAt(text, at) > 0)) {
                return isOpen(text, told, at) ? EnumSet.of(Place.ANY) : Set.of();
            }
            named += light > 0 || isGlue(text.at(at)) ? 0 : 1;
            at -= Math.max(1, light);
        }
        if (!isOpen(text, told, list)) {
            return Set.of();
        }
        return anywhere(named <= NAMED ? maybe : EnumSet.noneOf(Place.class));
    }

    private static boolean isPassed(Item item) {
        return item.is(Kind.WORD) || isGlue(item) || APPOSING.contains(item.word());
    }

    /** Returns the places that a list before the telling words may take. */
    Set<Place> before(Wording text, int list, int tells, int told) {
        for (Map.Entry<Place, WordSet> entry : behind.entrySet()) {
            if (entry.getValue().standsAt(text, list + 1)) {
                return isOpen(text, list + 1, tells)
                        ? anywhere(EnumSet.of(entry.getKey()))
                        : Set.of();
            }
        }
        if (!isOpen(text, list + 1, tells)) {
            return Set.of();
        }
        if (hasMark(text, list + 1, tells)) {
            return EnumSet.of(Place.ANY);
        }
        int named = 0;
        for (int at = list - 1; at >= 0 && text.at(at).is(Kind.WORD) && named < NAMED; at--) {
            Set<Place> places = leadingAt(text, at);
            if (!places.isEmpty()) {
                return anywhere(places);
            }
            named++;
        }
        boolean ends =
                !text.at(told).is(Kind.WORD)
                        || end.standsAt(text, told)
                        || ahead.values().stream().anyMatch(it -> it.standsAt(text, told));
        boolean near = isLight(text, list + 1, tells);
        return ends && (near || !text.at(told).is(Kind.WORD))
                ? anywhere(EnumSet.of(near ? Place.SUBJECT : Place.FAR_SUBJECT))
                : EnumSet.of(Place.ANY);
    }

    private static Set<Place> anywhere(Set<Place> places) {
        places.add(Place.ANY);
        return places;
    }

    private Set<Place> leadingAt(Wording text, int last) {
        List<Place> known = byLast.getOrDefault(text.at(last).word(), List.of());
        if (known.isEmpty()) {
            return Set.of();
        }
        Set<Place> places = EnumSet.noneOf(Place.class);
        for (Place place : known) {
            if (Objects.requireNonNull(ahead.get(place)).lengthEndingAt(text, last) > 0) {
                places.add(place);
            }
        }
        return places;
    }

    private boolean isOpen(Wording text, int from, int to) {
        for (int at = from; at < to; at++) {
            if (text.at(at).is(Kind.END) || border.standsAt(text, at)) {
                return false;
            }
        }
        return true;
    }

    private boolean isLight(Wording text, int from, int to) {
        int at = from;
        while (at < to) {
            if (isGlue(text.at(at))) {
                at++;
            } else {
                var ends = light.endsIn(text, at);
                if (ends.isEmpty()) {
                    return false;
                }
                at = ends.getFirst();
            }
        }
        return true;
    }

    private static boolean hasMark(Wording text, int from, int to) {
        for (int at = from; at < to; at++) {
            if (text.at(at).is(Kind.MARK) && !isGlue(text.at(at))) {
                return true;
            }
        }
        return false;
    }

    static boolean isGlue(Item item) {
        return item.is(Kind.MARK) && GLUE.contains(item.word());
    }
}
