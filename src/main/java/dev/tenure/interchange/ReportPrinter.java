package dev.tenure.interchange;

import dev.tenure.document.Problems.Problem;
import dev.tenure.interchange.ImportReport.Outcome;

import java.io.PrintWriter;
import java.util.Locale;

/** Prints reports for people: a line for each document, and one for each of its problems. */
final class ReportPrinter {

    private final PrintWriter output;

    ReportPrinter(PrintWriter output) {
        this.output = output;
    }

    void report(ImportReport report) {
        if (report.outcome() == Outcome.REFUSED) {
            output.printf("%s: refused%n", report.source());
        } else {
            output.printf(
                    "%s: %s %s (positions: %d, achievements: %d, uses of technologies: %d)%n",
                    report.source(),
                    lower(report.outcome()),
                    report.slug(),
                    report.positions(),
                    report.achievements(),
                    report.uses());
        }
        for (Problem problem : report.problems()) {
            output.printf(
                    "  %s %s: %s%n", lower(problem.severity()), problem.path(), problem.sentence());
        }
        output.flush();
    }

    void failure(String source, String sentence) {
        output.printf("%s: not imported, %s%n", source, sentence);
        output.flush();
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
