package dev.tenure.conversion;

import dev.tenure.document.Code;
import dev.tenure.document.Place;
import dev.tenure.document.Problems;
import dev.tenure.document.Problems.Severity;
import dev.tenure.document.SourceText;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The rows of a file of comma-separated values, below the row that names its columns. */
final class CsvTable {

    private static final int MOST_ROWS = 10_000;

    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT
                    .builder()
                    .setIgnoreEmptyLines(false)
                    .setLenientEof(true)
                    .setTrailingData(true)
                    .setMaxRows(MOST_ROWS + 1L)
                    .get();

    private final String name;
    private final Problems problems;
    private final List<CsvRow> rows = new ArrayList<>();
    private List<String> columns = List.of();

    private CsvTable(String name, Problems problems) {
        this.name = name;
        this.problems = problems;
    }

    /**
     * Reads a file; what is wrong with it the problems say.
     *
     * @param keys names of columns, by one of which the row of names is known
     */
    static List<CsvRow> rows(String name, byte[] content, Set<String> keys, Problems problems) {
        String text = SourceText.decode(name, content, problems);
        if (text == null) {
            return List.of();
        }
        CsvTable table = new CsvTable(name, problems);
        try (CSVParser parser = CSVParser.parse(new StringReader(text), FORMAT)) {
            for (CSVRecord row : parser) {
                table.add(row, keys);
            }
        } catch (IOException | UncheckedIOException malformed) {
            table.tell(Severity.ERROR, 1, Code.SYNTAX, "The text is no table of values.");
        }
        if (table.columns.isEmpty()) {
            table.tell(
                    Severity.WARNING,
                    1,
                    Code.FORMAT,
                    "No row names the columns, such as %s, so nothing here is understood."
                            .formatted(keys.stream().sorted().findFirst().orElseThrow()));
        }
        return table.rows;
    }

    private void add(CSVRecord written, Set<String> keys) {
        int number = (int) written.getRecordNumber();
        List<String> cells = written.stream().map(String::strip).toList();
        if (number > MOST_ROWS) {
            tell(
                    Severity.ERROR,
                    number,
                    Code.LIMIT,
                    "The table has more than %,d rows.".formatted(MOST_ROWS));
        } else if (cells.stream().anyMatch(cell -> SourceText.unstorable(cell) >= 0)) {
            tell(Severity.ERROR, number, Code.ENCODING, "A character here cannot be stored.");
        } else if (columns.isEmpty()) {
            if (cells.stream().map(CsvRow::folded).anyMatch(keys::contains)) {
                columns = cells;
            } else if (!cells.stream().allMatch(String::isEmpty)) {
                tell(
                        Severity.NOTE,
                        number,
                        Code.OTHER,
                        "\"%s\" is a note about the file.".formatted(String.join(" ", cells)));
            }
        } else if (!cells.stream().allMatch(String::isEmpty)) {
            rows.add(new CsvRow(name, number, columns, cells));
        }
    }

    private void tell(Severity severity, int row, Code code, String sentence) {
        problems.add(severity, new Place(name, row, 1), code, sentence);
    }
}
