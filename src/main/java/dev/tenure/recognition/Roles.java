package dev.tenure.recognition;

import dev.tenure.recognition.Events.Befallen;
import dev.tenure.recognition.Phrase.Match;
import dev.tenure.recognition.Phrase.Part;
import dev.tenure.technology.Technology;
import dev.tenure.text.Token;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The roles in which a text mentions technologies, without those that it denies. Each list of
 * technologies takes its part of the first phrase that holds. A technology on both sides of a
 * phrase has changed its version only, so the phrase says nothing.
 */
final class Roles {

    private static final Part.Slot AS_IT_IS = new Part.Slot(null, false);

    private final PhraseBook phrases;

    private final Events events;

    private final Denials denials;

    private final Kinship kinship;
    private final Grammar grammar;

    Roles(Grammar grammar, PhraseBook phrases, Events events, Denials denials, Kinship kinship) {
        this.grammar = grammar;
        this.kinship = kinship;
        this.phrases = phrases;
        this.events = events;
        this.denials = denials;
    }

    /** Returns the mentions that are not denied, in the roles that the text gives them. */
    List<Mention> in(List<Token> tokens, List<Mention> mentions) {
        if (mentions.isEmpty()) {
            return mentions;
        }
        Wording text = Wording.of(tokens, mentions, grammar);
        Map<Integer, Integer> denied = denials.in(text);
        Map<Integer, Part.Slot> slots = slots(text, denied.keySet());
        return IntStream.range(0, text.items().size())
                .boxed()
                .flatMap(place ->
                        as(
                                slots.getOrDefault(place, AS_IT_IS),
                                left(text.at(place), denied.getOrDefault(place, 0))))
                .toList();
    }

    /** Returns what phrases and events say of lists; of what is denied they tell nothing. */
    private Map<Integer, Part.Slot> slots(Wording text, Set<Integer> denied) {
        Map<Integer, Part.Slot> slots = new HashMap<>();
        for (Match match : phrases.matchesIn(text)) {
            List<Integer> lists = match.lists();
            boolean open = lists.stream().noneMatch(slots::containsKey);
            if (open
                    && !match.givesRoleTo(denied)
                    && (!match.phrase().ofOneKind()
                            || isOfOneKind(text, lists.getFirst(), lists.getLast()))) {
                boolean same = hasSame(text, lists);
                for (int number = 0; number < lists.size(); number++) {
                    slots.put(lists.get(number), same ? AS_IT_IS : match.slot(number));
                }
            }
        }
        Map<Integer, Befallen> befallen =
                events.in(text, denied, (one, other) -> isOfOneKind(text, one, other));
        if (!hasSame(text, befallen.keySet())) {
            befallen.forEach((list, what) -> {
                if (!slots.containsKey(list) || what.firm() && slots.get(list).equals(AS_IT_IS)) {
                    slots.put(list, PhraseBook.slot(what.said()));
                }
            });
        }
        return slots;
    }

    private static List<Mention> left(Wording.Item item, int denied) {
        return item.mentions().subList(denied, item.mentions().size());
    }

    private static Stream<Mention> as(Part.Slot slot, List<Mention> mentions) {
        if (slot.denied()) {
            return Stream.empty();
        }
        return slot.role() == null
                ? mentions.stream()
                : mentions.stream().map(mention -> mention.in(slot.role()));
    }

    private static boolean hasSame(Wording text, Collection<Integer> lists) {
        List<Technology> all =
                lists.stream()
                        .flatMap(list -> technologies(text, list).stream().distinct())
                        .toList();
        return all.stream().distinct().count() < all.size();
    }

    private boolean isOfOneKind(Wording text, int left, int taken) {
        return kinship.areOfOneKind(technologies(text, left), technologies(text, taken));
    }

    private static List<Technology> technologies(Wording text, int list) {
        return text.at(list).mentions().stream().map(Mention::technology).toList();
    }
}
