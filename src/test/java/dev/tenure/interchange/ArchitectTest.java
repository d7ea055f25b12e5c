package dev.tenure.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenure.document.Problems;
import dev.tenure.document.Problems.Problem;
import dev.tenure.format.Format;
import dev.tenure.format.FormatReader;
import dev.tenure.format.ReadResume;
import dev.tenure.recognition.Recognizer;
import dev.tenure.resume.Position;
import dev.tenure.resume.Resume;
import dev.tenure.resume.Use;
import dev.tenure.technology.Catalogue;
import dev.tenure.technology.CatalogueEdition;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * The architect's page, as plain text as it stands, as PDFs of Chromium and LibreOffice, as Word
 * documents of Pandoc and LibreOffice, and as HTML, says what the sample says of it.
 */
class ArchitectTest {

    private static final Catalogue CATALOGUE = CatalogueEdition.standard().catalogue();

    /** What the sample says otherwise, and why. */
    private static final Map<String, String> DIFFERENT =
            Map.of(
                    "headline", "the page has none; the sample takes it from the newest job",
                    "declared at Glow Inc", "the page lists no stack there; the sample draws one",
                    "declared at UnitedStack", "as at Glow Inc",
                    "declared at Sina", "as at Glow Inc");

    private final Problems problems = new Problems();
    private final ReadResume sample = read("/schema/sample/architect.json", new Problems());

    private static ReadResume read(String name, Problems problems) {
        try (var file = ArchitectTest.class.getResourceAsStream(name)) {
            ReadResume read = FormatReader.read(file.readAllBytes(), null, problems);
            var uses = new UseFinder(CATALOGUE, new Recognizer(CATALOGUE), problems);
            return new ReadResume(
                    read.format(), read.json(), read.resume().withPositions(uses::find));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "architect.txt, TEXT",
        "architect-chromium.pdf, PDF",
        "architect-office.pdf, PDF",
        "architect-office.docx, DOCX",
        "architect-pandoc.docx, DOCX",
        "architect.html, HTML"
    })
    void saysWhatTheSampleSays(String name, Format format) {
        ReadResume read = read("/prose/" + name, problems);
        Map<String, Object> said = facts(read.resume());
        Map<String, Object> expected = facts(sample.resume());

        assertThat(read.format()).isEqualTo(format);
        assertThat(said.keySet()).isEqualTo(expected.keySet());
        List<String> different =
                said.keySet().stream()
                        .filter(fact -> !said.get(fact).equals(expected.get(fact)))
                        .toList();
        assertThat(different).containsExactlyInAnyOrderElementsOf(DIFFERENT.keySet());
    }

    @Test
    void tellsWhatIsNotUnderstood() {
        ReadResume text = read("/prose/architect.txt", problems);

        assertThat(problems.all())
                .filteredOn(problem -> problem.severity() == Problems.Severity.WARNING)
                .extracting(ArchitectTest::told)
                .containsExactlyInAnyOrder(
                        "EMPTY_ENTRY 9:1",
                        "HIDDEN_CONTACT 79:1",
                        "BELONGS_NOWHERE 81:1",
                        "NAME 1:1",
                        "BEFORE_RELEASE 71:5");
        assertThat(text.json()).contains("\"remainder\":[\"comments powered by Disqus\"]");
    }

    private static String told(Problem problem) {
        return problem.code() + " " + problem.place();
    }

    private static Map<String, Object> facts(Resume resume) {
        Map<String, Object> facts = new TreeMap<>();
        facts.put("name", String.valueOf(resume.name()));
        facts.put("headline", String.valueOf(resume.headline()));
        facts.put("motto", String.valueOf(resume.motto()));
        facts.put("contacts", resume.contacts());
        facts.put("links", resume.links());
        List<String> names = new ArrayList<>();
        for (Position position : resume.positions()) {
            String at = " at " + position.organization().name();
            names.add(position.kind() + at);
            facts.put("title" + at, String.valueOf(position.title()).toLowerCase(Locale.ROOT));
            facts.put("period" + at, position.period());
            facts.put("urls" + at, List.copyOf(position.organization().urls()));
            facts.put("url" + at, String.valueOf(position.url()));
            facts.put("former" + at, List.copyOf(position.organization().formerNames()));
            facts.put(
                    "achievements" + at,
                    position.achievements().stream()
                            .map(one -> one.depth() + (one.heading() ? " heading" : " item"))
                            .toList());
            facts.put("technologies" + at, of(position, use -> technology(use)));
            facts.put(
                    "declared" + at,
                    of(
                            position,
                            use ->
                                    use.declared() == null
                                            ? ""
                                            : technology(use) + " " + use.purposes()));
        }
        facts.put("positions", names);
        return facts;
    }

    private static TreeSet<String> of(Position position, Function<Use, String> fact) {
        TreeSet<String> facts = new TreeSet<>();
        position.uses().forEach(use -> facts.add(fact.apply(use)));
        return facts;
    }

    private static String technology(Use use) {
        return switch (use.technology()) {
            case Use.Technology.Catalogued(var slug) -> slug;
            case Use.Technology.Own(var name) -> name;
        };
    }
}
