package dev.tenure.technology;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class ImpliedTechnologyTest {

    @Test
    void standsBehindAllThatImplyIt() {
        assertThat(
                        implied(
                                "boot",
                                term("boot", null, "jvm", "spring"),
                                term("spring", null, "jvm"),
                                term("jvm", null)))
                .containsExactly("1 spring through [boot]", "2 jvm through [spring]");
    }

    @Test
    void includesTheCategoryOnce() {
        assertThat(
                        implied(
                                "eks",
                                term("eks", "orchestration", "aws", "kubernetes"),
                                term("aws", null),
                                term("kubernetes", "orchestration"),
                                term("orchestration", null)))
                .containsExactly(
                        "1 aws through [eks]",
                        "1 kubernetes through [eks]",
                        "2 orchestration through [kubernetes]");
    }

    @Test
    void followsFromEachThatNoOtherLeadsThrough() {
        assertThat(
                        implied(
                                "aurora",
                                term("aurora", "relational", "proxy", "rds"),
                                term("proxy", "relational"),
                                term("rds", "relational"),
                                term("relational", null, "database"),
                                term("database", null)))
                .containsExactly(
                        "1 proxy through [aurora]",
                        "1 rds through [aurora]",
                        "2 relational through [proxy, rds]",
                        "3 database through [relational]");
    }

    @Test
    void isNoneOfWhatImpliesNothing() {
        assertThat(implied("go", term("go", null))).isEmpty();
    }

    private static List<String> implied(String slug, Technology... technologies) {
        Map<Long, Technology> byId =
                Stream.of(technologies)
                        .collect(
                                Collectors.toMap(
                                        each -> (long) each.slug().hashCode(),
                                        Function.identity()));
        Terms terms = new Terms(new Terms.Version(byId.size(), 0, null), byId);
        return ImpliedTechnology.by(terms.find(slug).orElseThrow(), terms).stream()
                .map(each ->
                        "%d %s through %s"
                                .formatted(
                                        each.depth(),
                                        each.technology().slug(),
                                        each.through().stream().map(Technology::slug).toList()))
                .toList();
    }

    private static Technology term(String slug, @Nullable String category, String... implies) {
        return new Technology(slug, slug, category, List.of(), List.of(implies), null, null);
    }
}
