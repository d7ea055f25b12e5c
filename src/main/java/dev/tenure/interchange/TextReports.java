package dev.tenure.interchange;

import dev.tenure.document.JsonPath;
import dev.tenure.document.Problems.Problem;
import dev.tenure.interchange.ImportReport.Outcome;

import java.io.PrintWriter;
import java.util.Locale;

/** Prints reports for people: a line for each document, and one for each of its problems. */
final class TextReports implements ReportPrinter {

    private final PrintWriter output;

    TextReports(PrintWriter output) {
        this.output = output;
    }

    @Override
    public void report(ImportReport report) {
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
                    "  %s %s: %s%n", lower(problem.severity()), place(problem), problem.sentence());
        }
        output.flush();
    }

    @Override
    public void failure(String source, String sentence) {
        output.printf("%s: not imported, %s%n", source, sentence);
        output.flush();
    }

    private static String place(Problem problem) {
        if (problem.place() == null) {
            return problem.path();
        }
        return problem.path().equals(JsonPath.ROOT)
                ? problem.place().toString()
                : problem.place() + " " + problem.path();
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
