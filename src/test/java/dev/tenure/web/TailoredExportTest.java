package dev.tenure.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenure.database.DatabaseTest;
import dev.tenure.house.SeededRandom;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.webtestclient.autoconfigure.AutoConfigureWebTestClient;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Documents of random people under random filters have the positions that the query gives. */
@DatabaseTest
@AutoConfigureWebTestClient(timeout = "30s")
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"tenure.imports.token=open sesame", "tenure.samples=never"})
@ExtendWith(SeededRandom.class)
class TailoredExportTest {

    private static final int PEOPLE = 4;
    private static final int FILTERS = 12;
    private static final int MOST_POSITIONS = 8;
    private static final JsonMapper JSON = JsonMapper.shared();

    private static final List<String> SECTIONS =
            List.of("work", "volunteer", "education", "projects");
    private static final List<String> TECHNOLOGIES =
            List.of("go", "java", "kubernetes", "eks", "postgresql");
    private static final List<String> WORDS = List.of("billing", "search", "sea", "maps");

    private static final String MATCHING =
            """
            query($slug: String!, $filter: PositionFilterInput) {
              person(slug: $slug) {
                positions(filter: $filter) { title kind achievements(flat: true) { id } }
                all: positions { title achievements(flat: true) { id } }
              }
            }
            """;

    private final Random random;

    @Autowired private WebTestClient client;
    @LocalServerPort private int port;

    TailoredExportTest(Random random) {
        this.random = random;
    }

    @Test
    void hasThePositionsThatTheQueryGives() throws IOException {
        for (int person = 0; person < PEOPLE; person++) {
            String slug = "person-" + person;
            store(slug);
            for (int i = 0; i < FILTERS; i++) {
                MultiValueMap<String, String> parameters = parameters();
                JsonNode answer = ask(slug, ExportQuery.of(parameters).filter());
                for (ExportAddress format : ExportAddress.values()) {
                    assertHas(answer, slug, format, parameters);
                }
                assertTellsWhatIsLeftOut(answer, slug, parameters);
            }
        }
    }

    private void assertHas(
            JsonNode answer,
            String slug,
            ExportAddress format,
            MultiValueMap<String, String> parameters)
            throws IOException {
        byte[] document = get(slug + format.suffix(), parameters).getResponseBody();
        String text = text(Objects.requireNonNull(document), format);
        List<String> kept = titles(answer.path("positions"), format);
        List<String> all = titles(answer.path("all"), format);
        assertThat(all.stream().filter(text::contains))
                .as("%s %s %s", slug, format, parameters)
                .containsExactlyInAnyOrderElementsOf(kept);
        boolean isTailored = ExportQuery.of(parameters).filter() != null;
        String said = "%d of %d positions".formatted(kept.size(), all.size());
        assertThat(text.contains("ailored"))
                .as("%s %s %s", slug, format, parameters)
                .isEqualTo(isTailored);
        if (isTailored && format != ExportAddress.JSON_LD) {
            assertThat(text).contains(said);
        }
    }

    private void assertTellsWhatIsLeftOut(
            JsonNode answer, String slug, MultiValueMap<String, String> parameters) {
        String link = get(slug + ".md", parameters).getResponseHeaders().getFirst(HttpHeaders.LINK);
        String address = link.substring(1, link.indexOf('>'));
        JsonNode losses =
                JSON.readTree(
                        client.get()
                                .uri(URI.create("http://127.0.0.1:" + port + address))
                                .exchange()
                                .expectStatus()
                                .isOk()
                                .expectBody(byte[].class)
                                .returnResult()
                                .getResponseBody());
        int leftOut = answer.path("all").size() - answer.path("positions").size();
        int achievements =
                achievements(answer.path("all")) - achievements(answer.path("positions"));
        List<String> sentences =
                losses.at("/data/person/export/losses")
                        .valueStream()
                        .map(loss -> loss.path("sentence").stringValue())
                        .toList();
        assertThat(sentences.stream().filter(sentence -> sentence.contains("tailored")).toList())
                .isEqualTo(
                        ExportQuery.of(parameters).filter() == null
                                ? List.of()
                                : List.of(
                                        "The export is tailored: it leaves out %d position%s, with %d achievement%s."
                                                .formatted(
                                                        leftOut,
                                                        leftOut == 1 ? "" : "s",
                                                        achievements,
                                                        achievements == 1 ? "" : "s")));
    }

    private static int achievements(JsonNode positions) {
        return positions.valueStream().mapToInt(one -> one.path("achievements").size()).sum();
    }

    /** Returns the titles of positions, of which JSON-LD has no words for projects. */
    private static List<String> titles(JsonNode positions, ExportAddress format) {
        return positions
                .valueStream()
                .filter(one ->
                        format != ExportAddress.JSON_LD
                                || !one.path("title").stringValue().startsWith("projects"))
                .map(one -> one.path("title").stringValue())
                .toList();
    }

    private static String text(byte[] document, ExportAddress format) throws IOException {
        if (format == ExportAddress.DOCX) {
            try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(document));
                    XWPFWordExtractor extractor = new XWPFWordExtractor(word)) {
                return extractor.getText();
            }
        }
        if (format != ExportAddress.PDF) {
            return new String(document, StandardCharsets.UTF_8);
        }
        try (PDDocument pages = Loader.loadPDF(document)) {
            return new PDFTextStripper().getText(pages);
        }
    }

    private EntityExchangeResult<byte[]> get(
            String file, MultiValueMap<String, String> parameters) {
        return client.get()
                .uri(
                        UriComponentsBuilder.fromUriString("http://127.0.0.1:" + port)
                                .path("/people/" + file)
                                .queryParams(parameters)
                                .encode()
                                .build()
                                .toUri())
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(byte[].class)
                .returnResult();
    }

    private JsonNode ask(String slug, @Nullable Map<String, @Nullable Object> filter) {
        Map<String, @Nullable Object> variables = new HashMap<>();
        variables.put("slug", slug);
        variables.put("filter", filter);
        byte[] answer =
                client.post()
                        .uri("/graphql")
                        .contentType(MediaType.APPLICATION_JSON)
                        .bodyValue(
                                JSON.writeValueAsString(
                                        Map.of("query", MATCHING, "variables", variables)))
                        .exchange()
                        .expectStatus()
                        .isOk()
                        .expectBody(byte[].class)
                        .returnResult()
                        .getResponseBody();
        return JSON.readTree(answer).at("/data/person");
    }

    private void store(String slug) {
        client.post()
                .uri("/people?slug=" + slug)
                .header(HttpHeaders.AUTHORIZATION, "Bearer open sesame")
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .bodyValue(document())
                .exchange()
                .expectStatus()
                .isCreated();
    }

    private String document() {
        Map<String, Object> document = new HashMap<>();
        document.put("basics", Map.of("name", "Ada Byron"));
        for (String section : SECTIONS) {
            document.put(
                    section,
                    IntStream.range(0, random.nextInt(MOST_POSITIONS / 2))
                            .mapToObj(number -> position(section, number))
                            .toList());
        }
        return JSON.writeValueAsString(document);
    }

    private Map<String, Object> position(String section, int number) {
        Map<String, Object> position = new HashMap<>();
        String title = "%s role%d".formatted(section, number);
        position.put(
                switch (section) {
                    case "projects" -> "name";
                    case "education" -> "area";
                    default -> "position";
                },
                title);
        int start = 2010 + random.nextInt(10);
        position.put("startDate", date(start));
        if (random.nextInt(3) > 0) {
            position.put("endDate", date(start + 1 + random.nextInt(4)));
        }
        position.put(
                section.equals("education") ? "courses" : "highlights",
                some(WORDS).map("Built the %s of a shop"::formatted).toList());
        position.put(
                "x-tenure",
                Map.of(
                        "technologies",
                        some(TECHNOLOGIES)
                                .map(name -> Map.of("name", name, "role", pick("USED", "BUILT")))
                                .toList()));
        return position;
    }

    private MultiValueMap<String, String> parameters() {
        MultiValueMap<String, String> parameters = new LinkedMultiValueMap<>();
        List<Runnable> parts = new ArrayList<>();
        parts.add(() -> some(TECHNOLOGIES).forEach(name -> parameters.add("tech", name)));
        parts.add(() -> parameters.add("all", "1"));
        parts.add(() -> parameters.add("not", pick("go", "java", "relational-database")));
        parts.add(() -> parameters.add("direct", ""));
        parts.add(() -> parameters.add("role", pick("built", "USED")));
        parts.add(() -> parameters.add("from", date(2011 + random.nextInt(5))));
        parts.add(() -> parameters.add("to", date(2016 + random.nextInt(5))));
        parts.add(() -> parameters.add("match", pick("within", "contains", "ends_in")));
        parts.add(() -> parameters.add("certainty", pick("possible", "definite")));
        parts.add(() -> parameters.add("kind", pick("employment", "education", "project")));
        parts.add(() -> parameters.add("q", pick("billing", "Sea", "the shop")));
        parts.forEach(part -> {
            if (random.nextInt(4) == 0) {
                part.run();
            }
        });
        return parameters;
    }

    private String date(int year) {
        return random.nextBoolean() ? "" + year : "%d-%02d".formatted(year, random.nextInt(12) + 1);
    }

    private Stream<String> some(List<String> all) {
        return all.stream().filter(_ -> random.nextInt(3) == 0);
    }

    private String pick(String... values) {
        return values[random.nextInt(values.length)];
    }
}
