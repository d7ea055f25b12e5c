package dev.tenure.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenure.house.SeededRandom;
import dev.tenure.resume.Achievement;
import dev.tenure.resume.Position;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/** Résumés as pages, and for machines. */
@ExtendWith(SeededRandom.class)
class HtmlTest {

    private static final int PEOPLE = 300;

    @Test
    void saysAllThatRandomPeopleDid(Random random) {
        RandomDocument documents = new RandomDocument(random);
        for (int i = 0; i < PEOPLE; i++) {
            VisibleResume visible = RandomDocument.visible(documents.next());
            String html = ExportFormat.HTML.write(visible).text();
            assertThat(html).doesNotContain(RandomDocument.SECRET);
            for (Position position : visible.resume().positions()) {
                if (position.title() != null) {
                    assertThat(html).contains(HtmlDocument.escape(position.title()));
                }
                for (Achievement done : position.achievements()) {
                    assertThat(html).contains(HtmlDocument.escape(done.text()));
                }
            }
        }
    }

    @Test
    void takesNoTextForMarkup() {
        String text = "<script>alert(1)</script>{main}";
        String document =
                """
                {"basics": {"name": "%1$s", "url": "javascript:alert(1)"},
                 "work": [{"name": "%1$s", "url": "javascript:alert(1)", "highlights": ["%1$s"]}]}
                """
                        .formatted(text);
        assertThat(ExportFormat.HTML.write(RandomDocument.visible(document)).text())
                .doesNotContain("<script", "href=\"javascript")
                .containsOnlyOnce("<main>");
    }

    @Test
    void looksAsItsOwnerWants() throws IOException {
        String sample = Files.readString(Path.of("schema/sample/kenji-okafor.json"));
        assertThat(ExportFormat.HTML.write(RandomDocument.visible(sample)).text())
                .contains("<html lang=\"en\" data-layout=\"ONE_COLUMN\">")
                .contains("--accent: light-dark(#bc442e, #e67d70);");
    }

    @Test
    void tellsMachinesOfRolesWithTheirDates() throws IOException {
        String sample = Files.readString(Path.of("schema/sample/architect.json"));
        JsonNode person =
                JsonMapper.shared()
                        .readTree(
                                ExportFormat.JSON_LD.write(RandomDocument.visible(sample)).text());
        JsonNode role = person.at("/worksFor/1");
        assertThat(person.path("@type").stringValue()).isEqualTo("Person");
        assertThat(role.path("roleName").stringValue()).isEqualTo("Infrastructure Architect");
        assertThat(role.path("startDate").stringValue()).isEqualTo("2014-11");
        assertThat(role.path("endDate").stringValue()).isEqualTo("2021-05");
        assertThat(role.at("/worksFor/@type").stringValue()).isEqualTo("Organization");
        assertThat(person.path("knowsAbout").valueStream().map(JsonNode::stringValue))
                .contains("PostgreSQL", "Terraform");
    }
}
