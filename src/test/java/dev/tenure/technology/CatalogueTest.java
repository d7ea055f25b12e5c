package dev.tenure.technology;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

class CatalogueTest {

    private final Catalogue catalogue = CatalogueEdition.standard().catalogue();

    @Test
    void knowsAtLeast1200Technologies() {
        assertThat(catalogue.technologies()).hasSizeGreaterThanOrEqualTo(1_200);
    }

    @ParameterizedTest
    @CsvSource({
        "eks, eks",
        "Amazon EKS, eks",
        "elastic kubernetes service, eks",
        "GOLANG, go",
        "postgres, postgresql",
        "c++, cpp",
        ".net, dotnet",
        "Angular, angular",
        "AngularJS, angularjs",
        "swift, swift",
        "Horizon, openstack-horizon",
        "Keystone, openstack-keystone",
        "Spectrum, redshift-spectrum",
        "pub/sub, google-pubsub",
        "Objective C, objective-c",
        "Sentinel Redis, redis-sentinel",
        "' Go ', go",
        "message queue, message-queue",
        "数据库, database",
        "Datenbank, database",
        "消息队列, message-queue",
        "Betriebssystem, operating-system",
        "photoshop, photoshop",
        "Hadoop YARN, yarn-hadoop",
        "Looker Studio, looker-studio",
        "Raspberry Pi, raspberry-pi"
    })
    void findsBySlugNameOrAliasInAnyCase(String name, String slug) {
        assertThat(catalogue.find(name).map(Technology::slug)).contains(slug);
    }

    @Test
    void holdsSomethingInEveryCategory() {
        Set<String> held =
                catalogue.technologies().stream()
                        .flatMap(technology -> technology.directlyImplied().stream())
                        .collect(Collectors.toSet());

        assertThat(catalogue.technologies())
                .filteredOn(Technology::isCategory)
                .allMatch(category -> held.contains(category.slug()));
    }

    @Test
    void findsNothingThatItDoesNotKnow() {
        assertThat(catalogue.find("postgress")).isEmpty();
        assertThat(catalogue.find("Cloud Gateway")).isEmpty();
    }

    @Test
    void impliesThroughOthersByTheShortestChain() {
        assertThat(implication("eks", "kubernetes")).contains(List.of("eks"));
        assertThat(implication("eks", "container-orchestration")).contains(List.of("eks"));
        assertThat(implication("redshift-spectrum", "aws"))
                .contains(List.of("redshift-spectrum", "amazon-redshift"));
        assertThat(implication("amazon-aurora", "relational-database"))
                .contains(List.of("amazon-aurora"));
    }

    @Test
    void neverImpliesBackwardsOrWhatIsOnlyCompatible() {
        assertThat(implication("kubernetes", "eks")).isEmpty();
        assertThat(implication("amazon-aurora", "postgresql")).isEmpty();
        assertThat(implication("angularjs", "angular")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "postgress, postgresql",
        "kuberentes, kubernetes",
        "elasticsaerch, elasticsearch",
        "terrafrom, terraform",
        "javascrpt, javascript",
        "prometeus, prometheus"
    })
    void suggestsTheNearestNameFirst(String mistyped, String slug) {
        assertThat(catalogue.nearest(mistyped, 3).getFirst().slug()).isEqualTo(slug);
    }

    @Test
    void suggestsNoMoreThanAskedAndNothingFarAway() {
        assertThat(catalogue.nearest("postgress", 1)).hasSize(1);
        assertThat(catalogue.nearest("qqqqqqqqqq", 5)).isEmpty();
        assertThat(catalogue.nearest("", 5)).isEmpty();
    }

    private Optional<List<String>> implication(String from, String to) {
        return catalogue.impliedBy(from).stream()
                .filter(it -> it.implied().equals(to))
                .map(Implication::via)
                .findFirst();
    }
}
