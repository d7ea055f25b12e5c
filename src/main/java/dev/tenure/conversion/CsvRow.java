package dev.tenure.conversion;

import dev.tenure.document.Place;
import dev.tenure.document.Tree;

import org.jspecify.annotations.Nullable;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A row of a table, which knows which of its cells were taken. */
final class CsvRow {

    private final String file;
    private final int number;
    private final List<String> columns;
    private final List<String> cells;
    private final Set<Integer> taken = new HashSet<>();

    CsvRow(String file, int number, List<String> columns, List<String> cells) {
        this.file = file;
        this.number = number;
        this.columns = columns;
        this.cells = cells;
    }

    /** A cell that is not empty, and where it stands. */
    record Cell(String text, Place place) {}

    /** Returns the name of a column as names are compared. */
    static String folded(String column) {
        return column.strip().toLowerCase(Locale.ROOT);
    }

    Place place() {
        return new Place(file, number, 1);
    }

    /** Takes the cell of the first of these columns that has one. */
    @Nullable Cell take(String... names) {
        for (String name : names) {
            for (int i = 0; i < Math.min(columns.size(), cells.size()); i++) {
                boolean isMeant = folded(columns.get(i)).equals(name) && !taken.contains(i);
                if (isMeant && !cells.get(i).isEmpty()) {
                    taken.add(i);
                    return new Cell(cells.get(i), new Place(file, number, i + 1));
                }
            }
        }
        return null;
    }

    /** Takes a cell into a member. */
    CsvRow put(Tree.Members members, String member, String... names) {
        Cell cell = take(names);
        if (cell != null) {
            members.put(member, cell.text(), cell.place());
        }
        return this;
    }

    /** Puts what was not taken under the names of its columns. */
    void putRest(Tree.Members members) {
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).isEmpty() && taken.add(i)) {
                String column = i < columns.size() ? columns.get(i) : "";
                String name = column.isEmpty() ? "column " + (i + 1) : column;
                for (int number = 2; members.has(name); number++) {
                    name = column + " " + number;
                }
                members.put(name, cells.get(i), new Place(file, this.number, i + 1));
            }
        }
    }

    /** Returns what was not taken, as a line. */
    String rest() {
        StringBuilder rest = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).isEmpty() && taken.add(i)) {
                rest.append(rest.isEmpty() ? "" : ", ")
                        .append(i < columns.size() ? columns.get(i) + ": " : "")
                        .append(cells.get(i));
            }
        }
        return rest.toString();
    }
}
