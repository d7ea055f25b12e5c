package dev.tenure.house;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.Field;
import graphql.language.Node;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A case is named {@code <field>[-<aspect>][-refused-<why>]}, as {@code
 * technology-facets-refused-too-many}: by a field that it asks, and by why its answer has errors.
 */
class CaseFilesTest {

    static Stream<Case> cases() throws IOException {
        return Case.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isNamedByAFieldThatItAsks(Case given) {
        assertThat(nodes(given.document()).filter(Field.class::isInstance).map(Field.class::cast))
                .extracting(field -> words(field.getName()))
                .anyMatch(words -> (given.name() + "-").startsWith(words + "-"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void saysInItsNameWhetherItIsRefused(Case given) {
        assertThat(AnswerPrinter.read(given.answer()).has("errors"))
                .isEqualTo(given.name().contains("-refused-"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void hasItsAnswerInTheFormThatIsWritten(Case given) {
        assertThat(given.answer())
                .isEqualTo(AnswerPrinter.print(AnswerPrinter.read(given.answer())));
    }

    @Test
    void everyAnswerHasItsCase() throws IOException {
        assertThat(Case.answers())
                .containsExactlyInAnyOrderElementsOf(Case.all().map(Case::name).toList());
    }

    private static Stream<Node<?>> nodes(Node<?> node) {
        return Stream.concat(
                Stream.of(node), node.getChildren().stream().flatMap(CaseFilesTest::nodes));
    }

    /** Returns the words of a field's name: {@code tech-stack} of {@code techStack}. */
    private static String words(String field) {
        return field.replaceAll("(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
