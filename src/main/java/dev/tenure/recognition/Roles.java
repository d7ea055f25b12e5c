package dev.tenure.recognition;

import dev.tenure.recognition.Phrase.Match;
import dev.tenure.recognition.Phrase.Part;
import dev.tenure.technology.Technology;
import dev.tenure.text.Token;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

    private final Denials denials;

    Roles(PhraseBook phrases, Denials denials) {
        this.phrases = phrases;
        this.denials = denials;
    }

    /** Returns the mentions that are not denied, in the roles that the text gives them. */
    List<Mention> in(List<Token> tokens, List<Mention> mentions) {
        if (mentions.isEmpty()) {
            return mentions;
        }
        Wording text = Wording.of(tokens, mentions);
        Map<Integer, Part.Slot> slots = slots(text);
        Map<Integer, Integer> denied = denials.in(text);
        return IntStream.range(0, text.items().size())
                .boxed()
                .flatMap(place ->
                        as(
                                slots.getOrDefault(place, AS_IT_IS),
                                left(text.at(place), denied.getOrDefault(place, 0))))
                .toList();
    }

    private Map<Integer, Part.Slot> slots(Wording text) {
        Map<Integer, Part.Slot> slots = new HashMap<>();
        for (Match match : phrases.matchesIn(text)) {
            List<Integer> lists = match.lists();
            boolean open = lists.stream().noneMatch(slots::containsKey);
            if (open && (!match.phrase().ofOneKind() || isOfOneKind(text, lists))) {
                boolean same = hasSame(text, lists);
                for (int number = 0; number < lists.size(); number++) {
                    slots.put(lists.get(number), same ? AS_IT_IS : match.slot(number));
                }
            }
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

    private static boolean hasSame(Wording text, List<Integer> lists) {
        List<Technology> all =
                lists.stream()
                        .flatMap(list -> technologies(text, list).stream().distinct())
                        .toList();
        return all.stream().distinct().count() < all.size();
    }

    /**
     * Returns whether each has the category of each other and none of the second is a first one.
     */
    private static boolean isOfOneKind(Wording text, List<Integer> lists) {
        Collection<Technology> taken = technologies(text, lists.getLast());
        return technologies(text, lists.getFirst()).stream()
                .allMatch(left -> taken.stream().allMatch(each -> isOfOneKind(left, each)));
    }

    private static boolean isOfOneKind(Technology left, Technology taken) {
        return Objects.equals(left.category(), taken.category())
                && !taken.implies().contains(left.slug());
    }

    private static List<Technology> technologies(Wording text, int list) {
        return text.at(list).mentions().stream().map(Mention::technology).toList();
    }
}
