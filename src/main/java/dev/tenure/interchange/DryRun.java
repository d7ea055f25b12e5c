package dev.tenure.interchange;

import dev.tenure.interchange.DocumentReader.Reading;
import dev.tenure.interchange.ImportReport.Outcome;

/** Reads documents and prints what would be kept of them; nothing is written. */
final class DryRun {

    private DryRun() {}

    /** Returns whether all documents might be imported, as far as they themselves go. */
    static boolean of(Iterable<Arrival> arrivals, ReportPrinter printer) {
        boolean all = true;
        for (Arrival arrival : arrivals) {
            switch (arrival) {
                case Arrival.Absence(var name, var sentence) -> {
                    printer.failure(name, sentence);
                    all = false;
                }
                case Arrival.Document document -> all &= read(document, printer);
            }
        }
        return all;
    }

    private static boolean read(Arrival.Document document, ReportPrinter printer) {
        return switch (document.reading()) {
            case Reading.Read(var draft) -> {
                printer.report(draft.report(Outcome.READ), draft.document());
                yield true;
            }
            case Reading.Told(var report) -> {
                printer.report(report);
                yield false;
            }
        };
    }
}
