package dev.tenure.prose;

import org.jspecify.annotations.Nullable;

import java.util.Set;

/** A label at the head of a text, and what follows its colon. */
record Label(String name, String rest) {

    private static final int LONGEST = 40;

    /** Returns the label of a text, if it has one. */
    static @Nullable Label of(String text) {
        for (int i = 1; i < Math.min(text.length(), LONGEST); i++) {
            char c = text.charAt(i);
            boolean isColon =
                    c == '：'
                            || c == ':'
                                    && (i + 1 == text.length()
                                            || text.charAt(i + 1) == ' '
                                            || text.charAt(i + 1) == '*');
            if (isColon || c == ':' && text.charAt(i - 1) == ' ') {
                return new Label(text.substring(0, i).strip(), text.substring(i + 1).strip());
            }
        }
        return null;
    }

    /** Returns whether a text says what was worked with, or what became of that. */
    static boolean isOfTechnologies(String text) {
        Label label = of(text);
        return StackLabel.begins(text) || label != null && ProseWords.roleOf(label.name) != null;
    }

    static boolean isOfAchievements(String text) {
        return ProseWords.ACHIEVEMENTS.is(text);
    }

    /** Returns the label of a contact with something that may be one. */
    static @Nullable Label ofContact(String text) {
        Label label = of(text);
        return label != null && ProseWords.contactOf(label.name) != null && !label.rest.isEmpty()
                ? label
                : null;
    }

    /** Returns which of these fields the label names, if something follows it. */
    @Nullable Field field(Set<Field> among) {
        return rest.isEmpty()
                ? null
                : among.stream()
                        .filter(field -> ProseWords.isField(field, name))
                        .findFirst()
                        .orElse(null);
    }
}
