package dev.tenure.conversion;

import dev.tenure.document.Archive;
import dev.tenure.document.Code;
import dev.tenure.document.Place;
import dev.tenure.document.Problems;
import dev.tenure.document.Problems.Severity;
import dev.tenure.document.Tree;
import dev.tenure.document.Value;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Reads the archive that LinkedIn exports on request: a file of comma-separated values for each
 * part of a profile, in English whatever the language of the profile, perhaps in a folder.
 */
public final class LinkedInArchive {

    private static final Place BEGINNING = new Place(1, 1);

    /** Files of which one at least is in every archive that holds a profile. */
    private static final Set<String> CORE =
            Set.of("profile.csv", "positions.csv", "education.csv", "skills.csv");

    private final Problems problems;
    private final Tree tree = new Tree();
    private final Map<String, List<Value>> sections = new LinkedHashMap<>();
    private final LinkedInProfile profile;
    private final LinkedInEntries entries;

    private LinkedInArchive(Problems problems) {
        this.problems = problems;
        profile = new LinkedInProfile(tree, problems);
        entries = new LinkedInEntries(tree, problems);
    }

    /** Returns whether these are the names of the files in such an archive. */
    public static boolean isMeantBy(List<String> names) {
        return names.stream().anyMatch(name -> CORE.contains(base(name)));
    }

    /** Returns whether the file is of a part of a profile that is read. */
    public static boolean reads(String name) {
        return LinkedInFile.named(base(name)).isPresent();
    }

    /** Reads an archive. */
    public static Value read(Archive archive, Problems problems) {
        return new LinkedInArchive(problems).read(archive);
    }

    private static String base(String name) {
        return name.substring(name.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    }

    private Value read(Archive archive) {
        Set<String> unread = new TreeSet<>();
        for (String name : archive.names()) {
            String shown = name.substring(name.lastIndexOf('/') + 1);
            byte[] content = archive.file(name);
            if (content != null) {
                LinkedInFile file = LinkedInFile.named(base(name)).orElseThrow();
                for (CsvRow row : CsvTable.rows(shown, content, file.keys(), problems)) {
                    read(file, row);
                }
            } else if (!shown.isEmpty()) {
                unread.add(shown);
            }
        }
        if (!unread.isEmpty()) {
            problems.add(
                    Severity.NOTE,
                    BEGINNING,
                    Code.OTHER,
                    "What is no part of a résumé is not read: %s."
                            .formatted(String.join(", ", unread)));
        }
        Value value = document();
        problems.locateIn(tree.places(value));
        return value;
    }

    private void read(LinkedInFile file, CsvRow row) {
        switch (file) {
            case PROFILE -> profile.read(row);
            case SUMMARY -> profile.addSummary(row);
            case EMAILS -> profile.addMail(row);
            case PHONES -> profile.addPhone(row);
            default -> add(file.section(), entries.read(file, row));
        }
    }

    private void add(String section, Value entry) {
        sections.computeIfAbsent(section, _ -> new ArrayList<>()).add(entry);
    }

    private Value document() {
        Tree.Members document = tree.members(BEGINNING).put("basics", profile.basics());
        sections.forEach((name, list) -> document.put(name, new Value.Items(list)));
        return document.put("meta", profile.meta()).value();
    }
}
