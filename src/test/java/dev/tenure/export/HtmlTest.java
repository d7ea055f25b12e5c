package dev.tenure.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenure.house.SeededRandom;
import dev.tenure.resume.Achievement;
import dev.tenure.resume.Position;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
        String html = ExportFormat.HTML.write(RandomDocument.visible(document)).text();
        assertThat(html)
                .doesNotContain("<script>", "href=\"javascript")
                .containsOnlyOnce("<script")
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
    void hasInItsHeadWhatJsonLdSays(Random random) {
        RandomDocument documents = new RandomDocument(random);
        for (int i = 0; i < PEOPLE; i++) {
            VisibleResume visible =
                    RandomDocument.visible(documents.next().replace("Go", "</script>"));
            Document page = Jsoup.parse(ExportFormat.HTML.write(visible).text());
            assertThat(page.select("script")).hasSize(1);
            Element data = page.selectFirst("head > script[type=application/ld+json]");
            assertThat(JsonMapper.shared().readTree(data.data()))
                    .isEqualTo(
                            JsonMapper.shared()
                                    .readTree(ExportFormat.JSON_LD.write(visible).text()));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Led the migration of billing to Kubernetes, and moved data from MySQL with no loss",
                "de | Leitung der Migration von MySQL auf PostgreSQL und Betrieb der Plattform mit Kubernetes für die Bank",
                "fr | Conception et développement des services de paiement pour les clients, avec Kafka dans le cloud",
                "es | Diseño y desarrollo de los servicios de pago para el banco, con Kafka en la nube",
                "pt | Migração dos serviços do banco para a nuvem com Kafka, e redução das falhas em produção",
                "it | Sviluppo del sistema di pagamento per la banca con Kafka e gestione della piattaforma nel cloud",
                "nl | Ontwikkeling van het platform voor de bank met Kafka en beheer van een cluster op Kubernetes",
                "sv | Ledde arbetet med att flytta systemet till Kubernetes och byggde en plattform för betalningar",
                "pl | Projekt i wdrożenie systemu płatności dla banku oraz migracja z MySQL do PostgreSQL na Kubernetes",
                "ru | Разработка и поддержка сервисов для банка, переход с MySQL на PostgreSQL и запуск в облаке",
                "uk | Розробка та підтримка сервісів для банку, перехід з MySQL на PostgreSQL і запуск у хмарі",
                "zh | 负责订单系统从单体迁移到微服务,使用Go和PostgreSQL",
                "ja | 決済サービスをGoで開発し、Kubernetesへ移行した",
                "ko | 결제 서비스를 Go로 개발하고 Kubernetes로 이전했습니다",
                "en | Go, Java, PostgreSQL, Kafka, Kubernetes",
                "en | Siemens AG, Allianz SE, Deutsche Bank und Partner"
            })
    void saysItsLanguage(String language, String text) {
        String document =
                "{\"work\": [{\"name\": \"Acme\", \"highlights\": [\"%s\"]}]}".formatted(text);
        assertThat(ExportFormat.HTML.write(RandomDocument.visible(document)).text())
                .contains("<html lang=\"%s\" ".formatted(language));
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
