package dev.tenure.document;

/**
 * How much one document may hold: far more than any résumé needs, far less than would hurt. An
 * instance counts what one document has.
 */
public final class DocumentLimits {

    /** Bytes of a document: pictures make one large that says little. */
    public static final int DOCUMENT_BYTES = 10 * 1024 * 1024;

    /** Bytes of a document that is text. */
    static final int TEXT_BYTES = 2 * 1024 * 1024;

    /** Levels of a JSON document. */
    static final int NESTING = 100;

    /** Levels of an achievement tree. */
    static final int TREE = 20;

    /** Items of all lists that are read: positions, achievements, technologies, links. */
    static final int ENTRIES = 10_000;

    /** UTF-16 units of names, titles, addresses; the database indexes some of them. */
    static final int NAME = 500;

    /** UTF-16 units of a declared technology, a purpose, a version, the words of a period. */
    public static final int TERM = 100;

    /** UTF-16 units of a summary or an achievement. */
    static final int TEXT = 20_000;

    /** Letters of a slug. */
    public static final int SLUG = 100;

    private int entries;

    DocumentLimits() {}

    /** Returns whether one more entry is allowed; the first that is not is an error. */
    boolean admitsEntry(String path, Problems problems) {
        entries++;
        if (entries == ENTRIES + 1) {
            problems.error(
                    path, Code.LIMIT, "The document has more than %,d entries.".formatted(ENTRIES));
        }
        return entries <= ENTRIES;
    }
}
