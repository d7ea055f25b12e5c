package dev.tenure.document;

import dev.tenure.text.EditDistance;
import dev.tenure.text.Folding;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells a JSON Resume from documents of other formats, by the names of its members. What is none is
 * an error that names the format it looks like, and so is a section whose name is misspelt.
 */
public final class ResumeFormat {

    /** The sections of JSON Resume 1.x, in the order of its schema. */
    public static final List<String> SECTIONS =
            List.of(
                    "basics",
                    "work",
                    "volunteer",
                    "education",
                    "awards",
                    "certificates",
                    "publications",
                    "skills",
                    "languages",
                    "interests",
                    "references",
                    "projects");

    private static final int SHORT_NAME = 5;
    private static final int LONGEST_NAME = 20;

    /**
     * A format, with the members by which it is known.
     *
     * @param sharesBasics whether it has {@code basics} as JSON Resume has
     */
    private record Other(String name, Set<String> members, boolean sharesBasics) {

        boolean isLike(Member root) {
            List<String> names = root.memberNames();
            boolean isResume = names.contains("work") || names.contains("basics") && !sharesBasics;
            return !isResume && names.stream().anyMatch(members::contains);
        }
    }

    private static final List<Other> OTHERS =
            List.of(
                    new Other("FRESH", Set.of("employment", "info", "disposition"), false),
                    new Other("MAC", Set.of("aboutMe", "careerPreferences", "knowledge"), false),
                    new Other("Europass", Set.of("SkillsPassport", "LearnerInfo"), false),
                    new Other("RenderCV", Set.of("cv"), false),
                    new Other("Reactive Resume", Set.of("sections"), true));

    private ResumeFormat() {}

    /** Returns whether the document is a JSON Resume; the problems say what else it looks like. */
    static boolean isMeantBy(Member root) {
        Optional<Other> other = OTHERS.stream().filter(format -> format.isLike(root)).findFirst();
        if (other.isPresent()) {
            root.error(
                    Code.FORMAT,
                    "This looks like %s, not like JSON Resume 1.x, which is read here."
                            .formatted(other.get().name()));
            return false;
        }
        if (!hasSection(root) && !root.member("meta").member("x-tenure").isPresent()) {
            root.error(
                    Code.FORMAT,
                    "This is no JSON Resume; its sections are %s.%s"
                            .formatted(String.join(", ", SECTIONS), misspelt(root)));
            return false;
        }
        root.memberNames().forEach(name -> tellOfMisspelt(root, name));
        return true;
    }

    private static boolean hasSection(Member root) {
        return SECTIONS.stream().anyMatch(section -> root.member(section).isPresent());
    }

    private static String misspelt(Member root) {
        String names =
                root.memberNames().stream()
                        .flatMap(name ->
                                Stream.ofNullable(meant(name))
                                        .map(section -> "%s for %s".formatted(name, section)))
                        .collect(Collectors.joining(", "));
        return names.isEmpty() ? "" : " It looks like one that is misspelt: " + names + ".";
    }

    /** Tells of a member that holds what a missing section would, under nearly its name. */
    private static void tellOfMisspelt(Member root, String name) {
        String section = meant(name);
        Member member = root.member(name);
        boolean holdsEntries =
                member.value() instanceof Value.Items || member.value() instanceof Value.Members;
        if (section != null && holdsEntries && !root.member(section).isPresent()) {
            member.error(
                    Code.FORMAT,
                    "This is no section of JSON Resume; %s is one.".formatted(section));
        }
    }

    /** Returns the section whose name is nearly this one. */
    private static @Nullable String meant(String name) {
        if (SECTIONS.contains(name) || name.length() > LONGEST_NAME) {
            return null;
        }
        String lower = Folding.lower(name);
        int most = name.length() <= SHORT_NAME ? 1 : 2;
        return SECTIONS.stream()
                .filter(section -> EditDistance.between(lower, section) <= most)
                .findFirst()
                .orElse(null);
    }
}
