package dev.tenure.prose;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** Which section a heading begins that says more than the name of one. */
final class SectionHeading {

    private static final int MOST_WORDS = 5;
    private static final Pattern JOIN =
            Pattern.compile("[&/,+、与和及]| (?:and|und|et|y|e|en|og|och|i) ");

    private SectionHeading() {}

    /** Returns the section that a heading begins: by its name, one of its names, or its end. */
    static @Nullable SectionKind marked(String heading) {
        SectionKind whole = ProseWords.sectionOf(heading);
        if (whole != null || Words.count(heading) > MOST_WORDS) {
            return whole;
        }
        return parts(heading).stream()
                .map(part -> {
                    SectionKind kind = ProseWords.sectionOf(part);
                    return kind == null ? ofEnd(part) : kind;
                })
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** Returns the section that a line begins: by its name, or where all of it is names. */
    static @Nullable SectionKind unmarked(String line) {
        SectionKind whole = ProseWords.sectionOf(line);
        if (whole != null || Words.count(line) > MOST_WORDS) {
            return whole;
        }
        List<String> parts = parts(line);
        boolean areNames =
                parts.size() > 1
                        && parts.stream().allMatch(part -> ProseWords.sectionOf(part) != null);
        return areNames ? ProseWords.sectionOf(parts.getFirst()) : null;
    }

    private static List<String> parts(String heading) {
        return Arrays.stream(JOIN.split(heading)).filter(part -> !part.isBlank()).toList();
    }

    /** Returns the section by the last word: "Selected Research Experience". */
    private static @Nullable SectionKind ofEnd(String part) {
        String stripped = part.strip();
        int space = stripped.lastIndexOf(' ');
        return space < 0 ? null : ProseWords.sectionOfWord(stripped.substring(space + 1));
    }
}
