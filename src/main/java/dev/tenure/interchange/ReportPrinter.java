package dev.tenure.interchange;

/** Prints what came of documents. */
sealed interface ReportPrinter permits TextReports, JsonReports {

    /** Prints the report on a document. */
    void report(ImportReport report);

    /** Prints the report on a document that was only read, with what it would be kept as. */
    default void report(ImportReport report, String document) {
        report(report);
    }

    /** Prints why something was no document. */
    void failure(String source, String sentence);
}
