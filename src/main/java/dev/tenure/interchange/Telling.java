package dev.tenure.interchange;

import dev.tenure.interchange.ImportReport.Outcome;

/** What is to be told of an arrival. */
sealed interface Telling {

    /** Prints it; returns whether a document was imported. */
    boolean print(ReportPrinter printer);

    /** What came of a document. */
    record Taken(ImportReport report) implements Telling {

        @Override
        public boolean print(ReportPrinter printer) {
            printer.report(report);
            return report.outcome() != Outcome.REFUSED;
        }
    }

    /** Why there is no document, or why the database did not take it. */
    record Failed(String source, String sentence) implements Telling {

        static Failed of(Source source, Throwable refusal) {
            return new Failed(source.name(), DatabaseRefusal.sentence(refusal));
        }

        @Override
        public boolean print(ReportPrinter printer) {
            printer.failure(source, sentence);
            return false;
        }
    }
}
