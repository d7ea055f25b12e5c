package dev.tenure.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenure.document.Problems;
import dev.tenure.document.ResumeReader;
import dev.tenure.export.Export.ExportLoss;
import dev.tenure.graph.PeriodFilterInput;
import dev.tenure.house.SeededRandom;
import dev.tenure.layout.PdfBlocks;
import dev.tenure.period.Certainty;
import dev.tenure.period.PeriodMatch;
import dev.tenure.position.PositionFilterInput;
import dev.tenure.prose.ProseReader;
import dev.tenure.resume.Position.PositionKind;
import dev.tenure.resume.Use.TechnologyRole;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Documents of some positions alone, which say so and are read as they were. */
@ExtendWith(SeededRandom.class)
class TailoringTest {

    private static final int PEOPLE = 20;
    private static final int MOST_POSITIONS = 12;

    @ParameterizedTest
    @EnumSource(names = {"JSON_RESUME", "MARKDOWN", "PLAIN_TEXT", "PDF", "DOCX"})
    void isSaidAndReadAndTakenForNothingElse(ExportFormat format, Random random) {
        RandomDocument documents = new RandomDocument(random);
        for (int i = 0; i < PEOPLE; i++) {
            String document = documents.next().replace("0987", "1987").replace("<b", "b");
            Set<Integer> ordinals =
                    IntStream.range(0, MOST_POSITIONS)
                            .filter(_ -> random.nextBoolean())
                            .boxed()
                            .collect(Collectors.toSet());
            Tailoring tailoring = new Tailoring(ordinals, ", with Go, in the time since 2019");
            VisibleResume visible = RandomDocument.visible(document, tailoring);
            Export export = format.write(visible);
            assertThat(export.losses().getFirst().sentence()).startsWith("The export is tailored");
            assertThat(export.losses())
                    .as(document)
                    .filteredOn(loss -> !loss.path().equals("$"))
                    .allMatch(loss ->
                            loss.path().startsWith("$.location")
                                    || loss.path().contains(".achievements[")
                                    || isKnownOfAnother(loss)
                                    || loss.path().endsWith(".date")
                                    || loss.path().endsWith(".releaseDate")
                                    || loss.sentence().startsWith("An address"));
            assertThat(warnings(export, format)).as(document).contains(said());
        }
    }

    /** An organization's address that only a position left out gave it has no line of its own. */
    private static boolean isKnownOfAnother(ExportLoss loss) {
        return loss.path().contains(".organization.urls[");
    }

    private static String said() {
        return "This is a tailored export: what it left out is not here either.";
    }

    private static List<String> warnings(Export export, ExportFormat format) {
        Problems problems = new Problems();
        String text = new String(export.document(), StandardCharsets.UTF_8);
        switch (format) {
            case JSON_RESUME -> ResumeReader.read(text, problems);
            case MARKDOWN -> ProseReader.readMarkdown(text, problems);
            case PLAIN_TEXT -> ProseReader.readText(text, problems);
            case DOCX -> ProseReader.read(WordWriter.blocks(export.document()), problems);
            default -> ProseReader.read(PdfBlocks.of(export.document(), problems), problems);
        }
        return problems.all().stream().map(problem -> problem.sentence()).toList();
    }

    @Test
    void saysWhatIsAskedButNotInTheWordsOfWhoAsks() {
        PositionFilterInput filter =
                new PositionFilterInput(
                        new PeriodFilterInput(null, null, PeriodMatch.ENDS_IN, Certainty.DEFINITE),
                        null,
                        List.of(PositionKind.EMPLOYMENT, PositionKind.PROJECT),
                        "evil.example",
                        "call +1 555",
                        List.of(TechnologyRole.MIGRATED_FROM),
                        true);
        assertThat(Tailoring.of(filter, Set.of(1), name -> name).sentence(1, 4))
                .isEqualTo(
                        "1 of 5 positions, in the role of migrated from, surely ended,"
                                + " of the kind employment or project, that count as experience,"
                                + " at the organization that was asked for,"
                                + " with the words that were asked for");
        assertThat(Tailoring.of(PositionFilterInput.NONE, Set.of(1), name -> name)).isNull();
    }
}
