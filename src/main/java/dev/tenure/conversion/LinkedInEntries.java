package dev.tenure.conversion;

import dev.tenure.conversion.CsvRow.Cell;
import dev.tenure.document.Problems;
import dev.tenure.document.Tree;
import dev.tenure.document.Value;
import dev.tenure.prose.Description;

import org.jspecify.annotations.Nullable;

/** Makes entries of a JSON Resume of the rows of LinkedIn's files. */
final class LinkedInEntries {

    private final Tree tree;
    private final Problems problems;

    LinkedInEntries(Tree tree, Problems problems) {
        this.tree = tree;
        this.problems = problems;
    }

    Value read(LinkedInFile file, CsvRow row) {
        Tree.Members entry = tree.members(row.place());
        switch (file) {
            case POSITIONS -> {
                row.put(entry, "name", "company name", "company")
                        .put(entry, "position", "title")
                        .put(entry, "location", "location");
                addPeriod(row, entry);
                describe(row, entry, "work");
            }
            case VOLUNTEERING -> {
                row.put(entry, "organization", "company name", "organization")
                        .put(entry, "position", "role", "title");
                addPeriod(row, entry);
                describe(row, entry, "volunteer");
            }
            case ORGANIZATIONS -> {
                row.put(entry, "organization", "name").put(entry, "position", "position", "role");
                addPeriod(row, entry);
                describe(row, entry, "volunteer");
            }
            case EDUCATION -> {
                row.put(entry, "institution", "school name", "school")
                        .put(entry, "studyType", "degree name", "degree")
                        .put(entry, "area", "field of study");
                addPeriod(row, entry);
                addTexts(row, entry, "notes", "activities");
            }
            case PROJECTS -> {
                row.put(entry, "name", "title", "name").put(entry, "url", "url");
                addPeriod(row, entry);
                describe(row, entry, "projects");
            }
            default -> addListed(file, row, entry);
        }
        row.putRest(entry);
        return entry.value();
    }

    private void addListed(LinkedInFile file, CsvRow row, Tree.Members entry) {
        switch (file) {
            case LANGUAGES ->
                    row.put(entry, "language", "name")
                            .put(entry, "fluency", "proficiency", "level");
            case CERTIFICATIONS ->
                    row.put(entry, "name", "name")
                            .put(entry, "issuer", "authority", "issuer")
                            .put(entry, "date", "started on", "time period", "issued on")
                            .put(entry, "url", "url");
            case TEST_SCORES -> {
                row.put(entry, "title", "name", "title").put(entry, "date", "date", "test date");
                addTexts(row, entry, "score", "description");
            }
            case HONORS ->
                    row.put(entry, "title", "title", "name")
                            .put(entry, "awarder", "issuer")
                            .put(entry, "date", "issued on", "date")
                            .put(entry, "summary", "description");
            case PUBLICATIONS, PATENTS ->
                    row.put(entry, "name", "name", "title")
                            .put(entry, "publisher", "publisher")
                            .put(entry, "releaseDate", "published on", "issued on", "filed on")
                            .put(entry, "url", "url")
                            .put(entry, "summary", "description");
            case RECOMMENDATIONS -> addRecommendation(row, entry);
            default -> row.put(entry, "name", "name", "supported cause");
        }
    }

    private static void addPeriod(CsvRow row, Tree.Members entry) {
        row.put(entry, "startDate", "started on", "start date")
                .put(entry, "endDate", "finished on", "end date", "ended on");
    }

    private void describe(CsvRow row, Tree.Members entry, String section) {
        Cell text = row.take("description");
        if (text != null) {
            Description.read(text.text(), text.place(), section, tree, problems).addTo(entry);
        }
    }

    /** Puts the texts of two columns as one. */
    private static void addTexts(CsvRow row, Tree.Members entry, String one, String other) {
        Cell text = row.take(one);
        Cell second = row.take(other);
        Cell first = text == null ? second : text;
        if (first != null) {
            String more = text == null || second == null ? "" : "\n" + second.text();
            entry.put("summary", first.text() + more, first.place());
        }
    }

    private void addRecommendation(CsvRow row, Tree.Members entry) {
        Cell name = name(row);
        if (name != null) {
            entry.put("name", name.text(), name.place());
        }
        Cell status = row.take("status");
        row.put(entry, "reference", "text");
        if (status != null && !status.text().equalsIgnoreCase("visible")) {
            entry.put(
                    "x-tenure",
                    tree.members(status.place())
                            .put("audience", "OWNER")
                            .put("status", status.text())
                            .value());
        } else if (status != null) {
            entry.put("Status", status.text(), status.place());
        }
    }

    /** Takes the first and the last name. */
    static @Nullable Cell name(CsvRow row) {
        Cell first = row.take("first name");
        Cell last = row.take("last name");
        return first == null
                ? last
                : last == null
                        ? first
                        : new Cell(Names.whole(first.text(), last.text()), first.place());
    }
}
