package dev.tenure.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenure.resume.Use.Reason;
import dev.tenure.technology.CatalogueEdition;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Set;

class RecognizerTest {

    private final Recognizer recognizer = new Recognizer(CatalogueEdition.standard().catalogue());

    @Test
    void givesOffsetsInUtf16UnitsOfTheOriginalText() {
        String text = "𝔘𝔫𝔦 🎓 İstanbul: café on Postgres-backed\tRedis Sentinel";

        List<Mention> mentions = recognizer.mentionsIn(text, Surroundings.NONE);

        assertThat(mentions)
                .extracting(it -> text.substring(it.start(), it.end()))
                .containsExactly("Postgres", "Redis Sentinel");
        assertThat(mentions.getFirst().start()).isEqualTo(text.indexOf("Postgres"));
    }

    @Test
    void tellsNamesFromAliases() {
        assertThat(
                        recognizer.mentionsIn(
                                "EKS, Amazon EKS, AWS EKS, postgresql, Postgres",
                                Surroundings.NONE))
                .extracting(Mention::reason)
                .containsExactly(Reason.NAME, Reason.NAME, Reason.ALIAS, Reason.NAME, Reason.ALIAS);
    }

    @Test
    void givesEveryOccurrenceInReadingOrder() {
        assertThat(slugs("Redis in front, PostgreSQL behind, Redis again"))
                .containsExactly("redis", "postgresql", "redis");
    }

    @Test
    void letsTheSurroundingsDecideASharedSpelling() {
        String text = "Patched the replication of swift";

        assertThat(slugs(text)).isEmpty();
        assertThat(recognizer.mentionsIn(text, new Surroundings(Set.of("openstack"), null, null)))
                .extracting(it -> it.technology().slug())
                .containsExactly("openstack-swift");
    }

    @Test
    void knowsTheSurroundingsByWhatTheyImply() {
        assertThat(
                        recognizer.mentionsIn(
                                "Wrote Lambda handlers",
                                new Surroundings(Set.of("eks"), null, null)))
                .extracting(it -> it.technology().slug())
                .containsExactly("aws-lambda");
    }

    @Test
    void findsSpacesAndHyphensAlike() {
        assertThat(slugs("Fluent Bit, fluent-bit, Spring-Boot, Redis\nCluster"))
                .containsExactly("fluent-bit", "fluent-bit", "spring-boot", "redis-cluster");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\uD800",
                "C",
                "-",
                "...",
                "@",
                "从",
                "Go-",
                ".NET-",
                "C++C",
                "(((((",
                "\n\n",
                "from to from to"
            })
    void readsAnyTextAtAll(String text) {
        assertThat(recognizer.mentionsIn(text, Surroundings.NONE))
                .allSatisfy(it -> assertThat(it.end()).isLessThanOrEqualTo(text.length()));
    }

    @Test
    void mentionsNoCategories() {
        assertThat(slugs("a message queue on a relational database")).isEmpty();
    }

    private List<String> slugs(String text) {
        return recognizer.mentionsIn(text, Surroundings.NONE).stream()
                .map(it -> it.technology().slug())
                .toList();
    }
}
