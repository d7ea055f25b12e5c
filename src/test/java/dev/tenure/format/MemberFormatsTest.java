package dev.tenure.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.tenure.document.LabelledResume;
import dev.tenure.document.LostWords;
import dev.tenure.document.Problems;
import dev.tenure.document.Problems.Problem;
import dev.tenure.document.ReadingQuality;
import dev.tenure.document.SectionsReader;
import dev.tenure.house.SeededRandom;
import dev.tenure.resume.Achievement;
import dev.tenure.resume.Organization;
import dev.tenure.resume.Position;
import dev.tenure.resume.Resume;
import dev.tenure.resume.Sections.Publication;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Random;

@ExtendWith(SeededRandom.class)
class MemberFormatsTest {

    private static final List<LabelledResume> LABELLED = LabelledResume.of("/format/members.txt");

    private static ReadResume read(String text, Format asked, Problems problems) {
        return FormatReader.read(text.getBytes(StandardCharsets.UTF_8), asked, problems);
    }

    @Test
    void readsLabelledDocuments() {
        ReadingQuality.check(
                "/format/members.txt",
                48,
                (labelled, told) -> {
                    ReadResume read = read(labelled.text(), null, told);
                    return read == null ? null : read.resume();
                });
    }

    @Test
    void recognisesThemByTheirMembers() {
        assertThat(LABELLED)
                .extracting(one -> read(one.text(), null, new Problems()).format())
                .containsExactly(Format.RENDERCV, Format.YAMLRESUME, Format.FRESH, Format.MAC);
    }

    @Test
    void losesNothingOfLabelledDocuments() {
        for (LabelledResume labelled : LABELLED) {
            Problems told = new Problems();
            ReadResume read = read(labelled.text(), null, told);
            List<String> lost = LostWords.atAll(labelled.text(), read.json(), told);
            assertThat(lost).as(labelled.name()).allMatch(MemberFormatsTest::isNameOfMember);
        }
    }

    /** Returns whether a word is one of the names that the formats give their members. */
    private static boolean isNameOfMember(String word) {
        return LABELLED.stream()
                .flatMap(one -> one.text().lines())
                .anyMatch(line ->
                        line.contains("\"" + word + "\":")
                                || line.strip().startsWith(word + ":")
                                || line.strip().startsWith("- " + word + ":")
                                || line.contains(word + "_")
                                || line.contains("_" + word));
    }

    @Test
    void tellsThePlaceInTheSource() {
        Problems problems = new Problems();
        read(
                "cv:\n  sections:\n    work:\n      - company: A\n        start_date: soon 1\n",
                null,
                problems);

        assertThat(problems.all())
                .anySatisfy(problem -> assertThat(problem.place()).hasToString("5:21"));
    }

    @Test
    void tellsWhatItLooksLike() {
        Problems problems = new Problems();
        assertThat(read(LABELLED.get(2).text(), Format.MAC, problems)).isNull();
        assertThat(problems.all().getLast().sentence())
                .isEqualTo("It was to be read as Manfred's MAC, but looks like FRESH.");
    }

    @Test
    void readsThemAsTheJsonOrYamlThatTheyAre() {
        assertThat(read(LABELLED.get(2).text(), Format.JSON, new Problems()).format())
                .isEqualTo(Format.FRESH);
    }

    @Test
    void readsWhateverComes(Random random) {
        for (int i = 0; i < 2_000; i++) {
            LabelledResume labelled = LABELLED.get(random.nextInt(LABELLED.size()));
            byte[] content = labelled.text().getBytes(StandardCharsets.UTF_8);
            Problems told = new Problems();
            ReadResume read = FormatReader.read(Spoilt.of(content, 0, random), null, told);
            assertThat(read != null || told.haveErrors()).isTrue();
        }
    }

    @Test
    void readsOrTellsWhatFreshSays() {
        String text =
                """
                {"name": "Ada", "info": {"label": "Builder"},
                 "education": {"history": [{"institution": "Loom School", "title": "BSc",
                   "curriculum": ["Looms"], "highlights": ["Won a prize"]}]},
                 "governance": [{"organization": "Loom Board", "role": "Chair", "start": "2019"}],
                 "writing": [{"title": "Notes", "publisher": {"name": "Mill", "url": "x"}}],
                 "recognition": [{"title": "Prize", "from": "ACM", "event": "Fair"}],
                 "skills": {"list": [{"name": "Go", "years": "8"}, {"name": "C", "years": "9"}]}}
                """;
        Problems problems = new Problems();
        ReadResume read = read(text, Format.FRESH, problems);

        assertThat(read.resume().positions())
                .extracting(
                        Position::title,
                        one -> one.achievements().stream().map(Achievement::text).toList())
                .containsExactly(
                        tuple("Chair", List.of()), tuple("BSc", List.of("Looms", "Won a prize")));
        assertThat(SectionsReader.read(read.json()).publications())
                .extracting(Publication::publisher)
                .containsExactly("Mill");
        assertThat(problems.all())
                .extracting(Problem::path)
                .contains("$.awards[0].event", "$.skills[0].years")
                .doesNotContain("$.skills[1].years");
    }

    @Test
    void readsTheMarkdownOfRenderCv() {
        String text =
                """
                cv:
                  name: Ada Lovelace
                  sections:
                    summary:
                      - Builder of **tools**.
                      - bullet: Reader of Babbage.
                    projects:
                      - name: "[Engine](https://engine.example)"
                    experience:
                      - company: "[Mills](https://mills.example)"
                        position: Engineer
                    education:
                      - institution: "[Loom School](https://loom.example)"
                        highlights:
                          - Drew patterns
                """;

        Problems problems = new Problems();
        Resume resume =
                FormatReader.read(text.getBytes(StandardCharsets.UTF_8), null, problems).resume();

        assertThat(resume.summary()).isEqualTo("Builder of tools.\nReader of Babbage.");
        assertThat(resume.positions())
                .extracting(Position::title, Position::url)
                .contains(tuple("Engine", "https://engine.example"))
                .contains(tuple("Engineer", "https://mills.example"));
        assertThat(resume.positions())
                .map(Position::organization)
                .filteredOn(Objects::nonNull)
                .extracting(Organization::name)
                .containsExactlyInAnyOrder("Mills", "Loom School");
        assertThat(problems.all()).noneMatch(one -> one.sentence().contains("no such member"));
    }
}
