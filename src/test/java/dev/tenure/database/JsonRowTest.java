package dev.tenure.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;

import java.util.List;

class JsonRowTest {

    private enum Kind {
        JOB
    }

    @Test
    void readsColumnsOfEveryType() {
        List<List<Object>> rows =
                JsonRow.all(
                        "[[9007199254740993, 7, \"naïve \\\"\\u2028\", true, [\"a\", \"b\"], \"JOB\"]]",
                        row ->
                                List.of(
                                        row.id(),
                                        row.integer(),
                                        row.text(),
                                        row.flag(),
                                        row.texts(),
                                        row.label(Kind.class)));

        assertThat(rows)
                .containsExactly(
                        List.of(
                                9007199254740993L,
                                7,
                                "naïve \"\u2028",
                                true,
                                List.of("a", "b"),
                                Kind.JOB));
    }

    @Test
    void readsAllRowsInTheirOrder() {
        assertThat(JsonRow.all("[[3], [1], [2]]", ColumnReader::id)).containsExactly(3L, 1L, 2L);
        assertThat(JsonRow.all("[]", ColumnReader::id)).isEmpty();
    }

    @Test
    void knowsWhatIsAbsent() {
        assertThat(JsonRow.all("[[null, [], null]]", row -> row.skip(1).texts()))
                .containsExactly(List.of());
        assertThat(JsonRow.all("[[null]]", ColumnReader::optionalText))
                .containsExactly((String) null);
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> JsonRow.all("[[null]]", ColumnReader::text));
    }

    @Test
    void takesNoTextForANumber() {
        assertThatExceptionOfType(ClassCastException.class)
                .isThrownBy(() -> JsonRow.all("[[\"1\"]]", ColumnReader::id));
    }
}
