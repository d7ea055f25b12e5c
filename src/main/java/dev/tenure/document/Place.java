package dev.tenure.document;

/** Where something stands in a source, in lines and columns from 1; a column is a UTF-16 unit. */
public record Place(int line, int column) {

    @Override
    public String toString() {
        return line + ":" + column;
    }
}
