package dev.tenure.recognition;

import dev.tenure.technology.CatalogueEdition;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RolesTest {

    private final Recognizer recognizer = new Recognizer(CatalogueEdition.standard().catalogue());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Migrated from [Oracle](oracle-database MIGRATED_FROM) to [MySQL](mysql MIGRATED_TO).",
                "Moved builds to [GitLab CI](gitlab-ci MIGRATED_TO) from [Jenkins](jenkins MIGRATED_FROM).",
                "Switching all teams from a self-hosted [GitLab](gitlab MIGRATED_FROM) server to [GitHub](github MIGRATED_TO).",
                "Moved from [Datadog](datadog MIGRATED_FROM) to [Prometheus](prometheus MIGRATED_TO), [Loki](loki MIGRATED_TO) and [Grafana](grafana MIGRATED_TO).",
                "Ported it from [Perl](perl MIGRATED_FROM) and [PHP](php MIGRATED_FROM) to [Java](java MIGRATED_TO).",
                "[Nagios](nagios REPLACED) was replaced by [Zabbix](zabbix MIGRATED_TO).",
                "Replacing the ageing [Solr](solr REPLACED) cluster with [Elasticsearch](elasticsearch MIGRATED_TO).",
                "将[MySQL](mysql REPLACED)替换为[TiDB](tidb MIGRATED_TO)",
                "从[Jenkins](jenkins MIGRATED_FROM)迁移到[Tekton](tekton MIGRATED_TO)"
            })
    void readsTheFixedPhrases(String marked) {
        assertReads(marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Moved from [Python](python) 2.7 to [Python](python) 3.6.",
                "Migrated [PostgreSQL](postgresql) from 9.6 to 14.",
                "Moved events from [Kafka](kafka) to [S3](s3).",
                "Ranged from [Bash](bash) to [Haskell](haskell).",
                "Replaced [Nagios](nagios REPLACED) and wrote alerts with [Prometheus](prometheus).",
                "Moved house. Read data from [Redis](redis) to [MySQL](mysql).",
                "Migrated the wiki. From [Redis](redis) I read, to [MySQL](mysql) I write."
            })
    void readsNothingIntoOtherPhrases(String marked) {
        assertReads(marked);
    }

    private void assertReads(String marked) {
        LabelledSentence.parse(marked).assertReadBy(recognizer);
    }
}
