package dev.tenure.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenure.document.Problems.Severity;
import dev.tenure.interchange.Documents;
import dev.tenure.period.Period;
import dev.tenure.resume.Resume;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Measures on labelled entries what is read of dates that stand beside each other, and told. */
class DateMembersQualityTest {

    private static final Logger LOG = LoggerFactory.getLogger(DateMembersQualityTest.class);

    /** The members of an entry, and after them the period and who is warned, as in the file. */
    private record Labelled(String kind, List<String> members, String label) {

        String reading() {
            Problems problems = new Problems();
            Resume resume =
                    ResumeReader.read(
                            Documents.json("{'work': [%s]}".formatted(entry())), problems);
            Period period = Objects.requireNonNull(resume).positions().getFirst().period();
            List<String> told = new ArrayList<>();
            problems.all().stream()
                    .map(problem ->
                            problem.severity() == Severity.ERROR
                                    ? "error"
                                    : problem.path().substring(problem.path().lastIndexOf('.') + 1))
                    .forEach(told::add);
            return (written(period) + " | " + String.join(" ", told)).strip();
        }

        private String entry() {
            List<String> members = new ArrayList<>();
            add(members, "startDate", 0);
            add(members, "endDate", 1);
            List<String> own = new ArrayList<>();
            add(own, "raw", 2);
            members.add("\"x-tenure\": {\"period\": {%s}}".formatted(String.join(", ", own)));
            return "{%s}".formatted(String.join(", ", members));
        }

        private void add(List<String> all, String name, int index) {
            if (!members.get(index).equals("-")) {
                String text = members.get(index).replace("'", "\\u0027");
                all.add("\"%s\": \"%s\"".formatted(name, text));
            }
        }

        private static String written(@Nullable Period period) {
            if (period == null) {
                return "";
            }
            String end =
                    switch (period.state()) {
                        case ENDED -> Objects.toString(period.end());
                        case ONGOING -> "now";
                        case UNKNOWN -> "?";
                    };
            return (Objects.toString(period.start(), "") + " ~ " + end).strip();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a date that cannot be read",
                "what the words of two dates say together",
                "words beside the dates"
            })
    void isRightOnEachKind(String kind) throws IOException {
        List<Labelled> entries =
                labelled().stream().filter(entry -> entry.kind().equals(kind)).toList();
        long right = 0;
        for (Labelled entry : entries) {
            String reading = entry.reading();
            if (reading.equals(entry.label())) {
                right++;
            } else {
                LOG.info("mistake: {} -> {}", entry, reading);
            }
        }
        LOG.info("{}: {} of {} right", kind, right, entries.size());
        assertThat(entries).hasSizeGreaterThanOrEqualTo(40);
        assertThat(right).as("right").isGreaterThanOrEqualTo(entries.size() * 95L / 100);
    }

    private static List<Labelled> labelled() throws IOException {
        List<Labelled> entries = new ArrayList<>();
        String kind = "";
        for (String line : lines()) {
            if (line.startsWith("## ")) {
                kind = line.substring("## ".length());
            } else if (!line.isBlank() && !line.startsWith("# ")) {
                int bar = line.indexOf('|');
                List<String> members = List.of(line.substring(0, bar).strip().split(" *; *", -1));
                String label = line.substring(bar + 1).strip();
                entries.add(new Labelled(kind, members, label));
            }
        }
        return entries;
    }

    private static List<String> lines() throws IOException {
        try (InputStream lines =
                Objects.requireNonNull(
                        DateMembersQualityTest.class.getResourceAsStream("/document/dates.txt"))) {
            return new String(lines.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }
}
