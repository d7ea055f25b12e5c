package dev.tenure.format;

import java.util.Set;

/** Recognises the format of a text by what stands in it, and not by its name. */
final class FormatRecognizer {

    /** Members of which a résumé in YAML has one at least at its root. */
    private static final Set<String> MEMBERS =
            Set.of(
                    "$schema",
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
                    "projects",
                    "meta",
                    "cv",
                    "content",
                    "aboutMe",
                    "employment");

    private FormatRecognizer() {}

    static Format formatOf(String text) {
        return isYaml(text) ? Format.YAML : Format.JSON;
    }

    /** Returns whether each line is indented, a comment, an item or a member, one of them known. */
    private static boolean isYaml(String text) {
        boolean known = false;
        for (String line : (Iterable<String>) text.lines()::iterator) {
            if (line.isBlank() || " #-%".indexOf(line.charAt(0)) >= 0 || line.equals("...")) {
                continue;
            }
            int colon = line.indexOf(':');
            boolean isMember =
                    colon > 0
                            && (colon + 1 == line.length() || line.charAt(colon + 1) == ' ')
                            && line.indexOf(' ') != 0;
            if (!isMember) {
                return false;
            }
            known |= MEMBERS.contains(unquoted(line.substring(0, colon)));
        }
        return known;
    }

    private static String unquoted(String name) {
        boolean quoted =
                name.length() > 2
                        && "\"'".indexOf(name.charAt(0)) >= 0
                        && name.endsWith(name.substring(0, 1));
        return quoted ? name.substring(1, name.length() - 1) : name;
    }
}
