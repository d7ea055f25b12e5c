package dev.tenure.recognition;

import dev.tenure.technology.CatalogueEdition;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventsTest {

    private final Recognizer recognizer = new Recognizer(CatalogueEdition.standard().catalogue());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Replaced a legacy [Perl](perl REPLACED) back end by [Django](django MIGRATED_TO)",
                "[Kafka](kafka MIGRATED_TO) supplanted [RabbitMQ](rabbitmq REPLACED)",
                "Axed the loss-making [Hadoop](hadoop REPLACED) cluster",
                "Folded [Zabbix](zabbix MIGRATED_FROM) into [Datadog](datadog MIGRATED_TO)",
                "[Jenkins](jenkins REPLACED)替换为[GitLab CI](gitlab-ci MIGRATED_TO)",
                "[PHP](php MIGRATED_FROM)から[Go](go MIGRATED_TO)へのリプレイス",
                "以[Kotlin](kotlin MIGRATED_TO)重写原有[Java](java MIGRATED_FROM)客户端"
            })
    void areReadByThePlacesOfWhatTheyBefall(String marked) {
        assertReads(marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Removed [Kafka](kafka) topics",
                "Investigated [Kafka](kafka) outages",
                "Shut down idle [Snowflake](snowflake) warehouses",
                "Rewrote the [React](react) front end in [TypeScript](typescript)",
                "Converted [Figma](figma) designs to [React](react)"
            })
    void leaveAloneWhatIsOnlyOfATechnology(String marked) {
        assertReads(marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Negotiated salaries for Angular contractors",
                "Besetzung von 20 Stellen für Salesforce-Administratoren",
                "Rachat de ma société par Shopify",
                "Managed a team of 8 [Java](java) developers"
            })
    void takePeopleAndFirmsForWhatTheyAre(String marked) {
        assertReads(marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Our lab could not afford MATLAB",
                "Cannot praise [Ansible](ansible) enough",
                "Reports for colleagues without [SQL](sql) skills",
                "Learning goals: Rust and Elixir"
            })
    void denyByWhatIsNotDone(String marked) {
        assertReads(marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[Jenkins](jenkins REPLACED) gave way to [GitLab CI](gitlab-ci MIGRATED_TO)",
                "Jenkins gave a speech"
            })
    void proveANameByAnotherOfItsKind(String marked) {
        assertReads(marked);
    }

    private void assertReads(String marked) {
        LabelledSentence.parse(marked).assertReadBy(recognizer);
    }
}
