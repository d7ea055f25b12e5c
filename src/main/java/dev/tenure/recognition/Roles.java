package dev.tenure.recognition;

import static dev.tenure.recognition.RolePhrase.CHANGE_OF_KIND;
import static dev.tenure.recognition.RolePhrase.HALVES;
import static dev.tenure.recognition.RolePhrase.PHRASES;
import static dev.tenure.resume.Use.TechnologyRole.USED;

import dev.tenure.resume.Use.TechnologyRole;
import dev.tenure.technology.Technology;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The roles in which a text mentions technologies. A technology on both sides of a phrase has
 * changed its version only, so the phrase says nothing about roles. Where the other side names no
 * technology ("replaced X with our own"), the phrase gives its role to the one that is named.
 */
final class Roles {

    private static final int LONGEST_PHRASE = 160;

    private static final Pattern SENTENCE_END =
            Pattern.compile("[.!?](?=\\s)|[;。！？；\\n•]", Pattern.CASE_INSENSITIVE);

    private static final Pattern COORDINATION =
            Pattern.compile(
                    "\\s*(?:\\d+(?:\\.\\w+)*\\s*)?(?:[,/+&|、，]\\s*)?(?:(?:and|or|plus|和|与|及)\\s*)?",
                    Pattern.CASE_INSENSITIVE);

    private Roles() {}

    /** Returns the mentions in the roles that the text gives them. */
    static List<Mention> in(String text, List<Mention> mentions) {
        List<List<Mention>> groups = groups(text, mentions);
        for (int at = 0; at + 1 < groups.size(); at++) {
            for (RolePhrase phrase : PHRASES) {
                List<Mention> first = groups.get(at);
                List<Mention> second = groups.get(at + 1);
                if (isSaid(text, phrase, first, second)
                        && (phrase != CHANGE_OF_KIND || isOfOneKind(first, second))) {
                    groups.set(at, as(phrase.first(), first));
                    groups.set(at + 1, as(phrase.second(), second));
                    break;
                }
            }
        }
        setRolesOfOneSide(text, groups);
        return groups.stream().flatMap(List::stream).toList();
    }

    private static void setRolesOfOneSide(String text, List<List<Mention>> groups) {
        for (int at = 0; at < groups.size(); at++) {
            List<Mention> first = groups.get(at);
            String after = sentenceAfter(text, first.getLast().end(), groups, at);
            String before = sentenceBefore(text, first.getFirst().start());
            for (RolePhrase half : HALVES) {
                if (half.matches(before, after) && isUsed(first)) {
                    groups.set(at, as(half.first(), first));
                }
            }
        }
    }

    /** Returns the rest of the sentence, nothing where it names another technology. */
    private static String sentenceAfter(String text, int end, List<List<Mention>> groups, int at) {
        String rest = text.substring(end, Math.min(text.length(), end + LONGEST_PHRASE));
        String after = SENTENCE_END.split(rest, 2)[0];
        boolean alone =
                at + 1 == groups.size()
                        || groups.get(at + 1).getFirst().start() >= end + after.length();
        return alone ? after : "";
    }

    private static boolean isUsed(List<Mention> mentions) {
        return mentions.stream().allMatch(mention -> mention.role() == USED);
    }

    private static boolean isSaid(
            String text, RolePhrase phrase, List<Mention> first, List<Mention> second) {
        int from = first.getLast().end();
        int to = second.getFirst().start();
        String between = text.substring(from, Math.min(to, from + LONGEST_PHRASE));
        return to - from < LONGEST_PHRASE
                && !SENTENCE_END.matcher(between).find()
                && phrase.matches(sentenceBefore(text, first.getFirst().start()), between)
                && !hasSame(first, second);
    }

    private static boolean hasSame(List<Mention> first, List<Mention> second) {
        return first.stream()
                .anyMatch(
                        a -> second.stream().anyMatch(b -> a.technology().equals(b.technology())));
    }

    /**
     * Returns whether each has the category of each other and none of the second is a first one.
     */
    private static boolean isOfOneKind(List<Mention> first, List<Mention> second) {
        return first.stream()
                .map(Mention::technology)
                .allMatch(a ->
                        second.stream().map(Mention::technology).allMatch(b -> isOfOneKind(a, b)));
    }

    private static boolean isOfOneKind(Technology left, Technology taken) {
        return Objects.equals(left.category(), taken.category())
                && !taken.implies().contains(left.slug());
    }

    private static List<Mention> as(TechnologyRole role, List<Mention> mentions) {
        return mentions.stream().map(mention -> mention.in(role)).toList();
    }

    private static String sentenceBefore(String text, int at) {
        String before = text.substring(Math.max(0, at - LONGEST_PHRASE), at);
        return Stream.of(SENTENCE_END.split(before, -1)).toList().getLast();
    }

    /** Returns the mentions by lists: a comma, a plus or an "and" joins those of one. */
    private static List<List<Mention>> groups(String text, List<Mention> mentions) {
        List<List<Mention>> groups = new ArrayList<>();
        int end = -1;
        for (Mention mention : mentions) {
            boolean joined =
                    end >= 0 && mention.start() - end < 24 && isJoined(text, end, mention.start());
            if (!joined) {
                groups.add(new ArrayList<>());
            }
            groups.getLast().add(mention);
            end = mention.end();
        }
        return groups;
    }

    private static boolean isJoined(String text, int from, int to) {
        return COORDINATION.matcher(text).region(from, to).matches();
    }
}
