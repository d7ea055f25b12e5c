package dev.tenure.recognition;

import java.util.List;
import java.util.Set;

/**
 * The words by which a text speaks of places and houses: "the branch in Phoenix", "the Delphi
 * festival".
 *
 * @param towns names of technologies before which "in" says nothing
 * @param places names of technologies that are names of places
 * @param sites what stands in a place
 * @param in what leads from a site to its place
 * @param near what leads to a place, whatever stands before it
 * @param rooms what is called by the place it is in
 * @param travel of what a sentence about a place speaks
 * @param behind what kinds of house or event follow their name
 */
record Sights(
        Set<String> towns,
        Set<String> places,
        Set<String> sites,
        List<String> in,
        List<String> near,
        List<String> rooms,
        WordStems travel,
        List<String> behind) {

    /** Returns whether a place, a house or an event is called so. */
    boolean bear(String name, TextAround around, List<String> closers) {
        return behind.stream().anyMatch(kind -> precedes(around, kind, closers))
                || places.contains(name)
                        && (rooms.stream().anyMatch(kind -> precedes(around, kind, closers))
                                || around.closes(closers) && isIn(around));
    }

    /** Returns whether it could be a place, and its sentence is about one. */
    boolean areLikely(String name, TextAround around) {
        return places.contains(name) && travel.haveAnyOf(around.borders().sentence());
    }

    private boolean isIn(TextAround around) {
        return around.follows(near) || in.stream().anyMatch(word -> leads(around, word));
    }

    private boolean leads(TextAround around, String word) {
        int at = around.before() - word.length();
        return around.follows(List.of(word))
                && sites.contains(new TextAround(around.text(), at, at).wordBefore());
    }

    /** Returns whether a kind of house stands behind the name, and nothing of it: no hotel app. */
    private static boolean precedes(TextAround around, String kind, List<String> closers) {
        TextAround named =
                new TextAround(around.text(), around.start(), around.after() + kind.length());
        return around.precedes(List.of(kind))
                && (named.closes(closers) || named.precedes(List.of("of")));
    }
}
