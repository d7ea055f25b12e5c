package dev.tenure.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WrappedLinesTest {

    @Test
    void joinsWhatWasBrokenAtAColumn() {
        assertThat(
                        PlainTextBlocks.of(
                                """
                                Engineer, Foo GmbH, Munich                               2015 - 2018
                                Worked on the payments platform, which handles a third of all
                                card payments in Germany, and on its reconciliation with banks.
                                - Rewrote the settlement in Go, which took the nightly run from
                                six hours to 25 minutes.
                                - Moved 40 services from virtual machines to the clusters of the
                                Kubernetes team, without downtime.
                                Technologies: Java, Kotlin, Kafka, Flink, Terraform, Prometheus,
                                Grafana, PostgreSQL
                                """))
                .extracting(Block::text)
                .containsExactly(
                        "Engineer, Foo GmbH, Munich                               2015 - 2018",
                        "Worked on the payments platform, which handles a third of all"
                                + " card payments in Germany, and on its reconciliation with banks.",
                        "Rewrote the settlement in Go, which took the nightly run from"
                                + " six hours to 25 minutes.",
                        "Moved 40 services from virtual machines to the clusters of the"
                                + " Kubernetes team, without downtime.",
                        "Technologies: Java, Kotlin, Kafka, Flink, Terraform, Prometheus,"
                                + " Grafana, PostgreSQL");
    }

    @Test
    void leavesLinesThatTheirAuthorEnded() {
        assertThat(
                        PlainTextBlocks.of(
                                """
                                Ada Byron, who designed the first programs for analytical engines
                                ada@example.org
                                - Designed the first programs for the analytical engines of London
                                Technologies: punched cards
                                - Wrote
                                Engineer, Acme
                                """))
                .hasSize(6);
    }
}
