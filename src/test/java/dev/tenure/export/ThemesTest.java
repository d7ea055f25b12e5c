package dev.tenure.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenure.house.NodeFolder;
import dev.tenure.period.Period;
import dev.tenure.resume.Achievement;
import dev.tenure.resume.Organization;
import dev.tenure.resume.Position;
import dev.tenure.resume.Position.PositionKind;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Themes of JSON Resume, as they are published (all under the MIT License), show what a résumé says
 * and nothing that would do harm, though some put texts into their pages as they are.
 */
class ThemesTest {

    private static final Path CLIENTS = Path.of("src/test/clients");

    private static final int YEAR = 4;

    private static final List<String> SAMPLES =
            List.of("architect", "ines-barragan-wu", "kenji-okafor", "mara-lindqvist");

    private static final String HOSTILE =
            """
            {"basics": {"name": "<script>alert(1)</script> **Ada** [x](javascript:alert(1))",
               "label": "<img src=x onerror=alert(1)>", "url": "javascript:alert(1)",
               "image": "javascript:alert(1)", "email": "\\"onclick=alert(1)@example.org",
               "summary": "<script>alert(1)</script>\\n\\n[a](javascript:alert(1)) &lt;script&gt;alert(1)&lt;/script&gt; <javascript:alert(1)> ![i](javascript:alert(1))",
               "location": {"city": "\\"><script>alert(1)</script>"},
               "profiles": [
                 {"network": "\\" onmouseover=\\"alert(1)", "username": "'><svg onload=alert(1)>",
                  "url": "javascript:alert(1)"},
                 {"network": "GitHub", "username": "ada",
                  "url": "https://github.com/ada\\" onclick=\\"alert(1)"}]},
             "work": [{"name": "</style><script>alert(1)</script>", "url": "javascript:alert(1)",
               "position": "{{constructor}} <iframe src=javascript:alert(1)>",
               "startDate": "2019-03", "endDate": "2021-05",
               "summary": "<svg/onload=alert(1)> [a]( javascript:alert(1))",
               "highlights": ["<a href=\\"javascript:alert(1)\\">here</a>",
                 "[x](java&#115;cript:alert(1))", "[x]: javascript:alert(1)\\n[x]",
                 "<b onclick=alert(1)>bold</b>", "<object data=x>"]}],
             "education": [{"institution": "<style>*{display:none}</style>", "area": "Mathematics",
               "studyType": "<base href=//evil.example>", "startDate": "2010", "endDate": "2014"}],
             "skills": [{"name": "<b>x</b>", "keywords": ["<img src=x onerror=alert(1)>"]}],
             "references": [{"name": "<i>", "reference": "<script>alert(1)</script>"}],
             "projects": [{"name": "<script>alert(1)</script>", "url": "data:text/html,x",
               "startDate": "2019", "description": "[a](data:text/html,alert(1))"}]}
            """;

    @TempDir private Path folder;

    @BeforeEach
    void needsPackages() {
        NodeFolder.needPackages(CLIENTS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "class",
                "elegant",
                "even",
                "flat",
                "kendall",
                "macchiato",
                "onepage-plus",
                "short",
                "spartan",
                "stackoverflow"
            })
    void showAllAndDoNoHarm(String theme) throws Exception {
        List<String> names = Stream.concat(SAMPLES.stream(), Stream.of("hostile")).toList();
        List<String> arguments = new ArrayList<>();
        arguments.addAll(List.of("theme.mjs", "jsonresume-theme-" + theme));
        for (String name : names) {
            Files.writeString(
                    folder.resolve(name + ".json"),
                    ExportFormat.JSON_RESUME.write(resume(name)).text());
            arguments.add(folder.resolve(name + ".json").toString());
            arguments.add(folder.resolve(name + ".html").toString());
        }
        new NodeFolder(CLIENTS).run(arguments.toArray(String[]::new));
        for (String name : names) {
            Document page = Jsoup.parse(Files.readString(folder.resolve(name + ".html")));
            assertDoesNoHarm(page);
            if (!name.equals("hostile")) {
                assertShows(page, resume(name));
            }
        }
    }

    private static VisibleResume resume(String name) throws IOException {
        return RandomDocument.visible(
                name.equals("hostile")
                        ? HOSTILE
                        : Files.readString(Path.of("schema/sample/" + name + ".json")));
    }

    private static void assertShows(Document page, VisibleResume visible) {
        String text = spaced(page.text());
        if (visible.resume().name() != null) {
            assertThat(text).contains(spaced(visible.resume().name()));
        }
        visible.resume().positions().stream()
                .filter(position -> position.kind() == PositionKind.EMPLOYMENT)
                .flatMap(ThemesTest::said)
                .forEach(said -> assertThat(text).contains(spaced(said)));
    }

    /** Returns texts of a job, and its years, since a theme writes dates as it likes. */
    private static Stream<String> said(Position job) {
        Period period = job.period();
        return Stream.of(
                        Stream.ofNullable(job.title()),
                        Stream.ofNullable(job.organization()).map(Organization::name),
                        Stream.ofNullable(period)
                                .flatMap(dates -> Stream.of(dates.start(), dates.end()))
                                .filter(Objects::nonNull)
                                .map(date -> date.toString().substring(0, YEAR)),
                        job.achievements().stream()
                                .filter(done -> !done.heading())
                                .map(Achievement::text))
                .flatMap(texts -> texts);
    }

    private static String spaced(String text) {
        return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    private static void assertDoesNoHarm(Document page) {
        assertThat(page.select("iframe, object, embed, base")).isEmpty();
        for (Element element : page.getAllElements()) {
            assertThat(element.is("script") ? element.data() : "").doesNotContain("alert(1)");
            assertThat(element.is("style") ? element.data() : "").doesNotContain("*{display:none}");
            for (Attribute attribute : element.attributes()) {
                String value = spaced(attribute.getValue());
                assertThat(attribute.getKey().startsWith("on") ? value : "")
                        .as(element.outerHtml())
                        .doesNotContain("alert(1)");
                boolean leads =
                        List.of(
                                        "href",
                                        "src",
                                        "action",
                                        "data",
                                        "srcset",
                                        "xlink:href",
                                        "formaction")
                                .contains(attribute.getKey());
                assertThat(leads ? value.replaceAll("[\\s\\p{Cntrl}]", "") : "")
                        .as(element.outerHtml())
                        .doesNotStartWith("javascript:")
                        .doesNotStartWith("data:text");
            }
        }
    }
}
