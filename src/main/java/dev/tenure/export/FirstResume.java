package dev.tenure.export;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** The résumé of nobody, which is written before anybody asks. */
final class FirstResume {

    private static final String DOCUMENT =
            """
            {"basics": {"name": "Nobody", "label": "Engineer", "summary": "Likes short résumés."},
             "work": [{"name": "Nowhere", "position": "Engineer", "startDate": "2020-01",
                       "highlights": ["Wrote a short résumé in Java."],
                       "x-tenure": {"technologies": ["Java"]}}]}
            """;

    private FirstResume() {}

    /** Writes it in each format. */
    static List<Export> write() {
        VisibleResume resume =
                Objects.requireNonNull(
                        VisibleResume.of("nobody", DOCUMENT, Set.of(0), List.of(), null));
        return Stream.of(ExportFormat.values()).map(format -> format.write(resume)).toList();
    }
}
