package dev.tenure.interchange;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.io.PrintWriter;
import java.util.Map;

/** Prints reports for programs: a line of JSON for each document. */
final class JsonReports implements ReportPrinter {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final PrintWriter output;

    JsonReports(PrintWriter output) {
        this.output = output;
    }

    @Override
    public void report(ImportReport report) {
        print(report);
    }

    @Override
    public void report(ImportReport report, String document) {
        print(with(report, document));
    }

    /** Returns the report with the JSON Resume that a document is. */
    static ObjectNode with(ImportReport report, String document) {
        ObjectNode told = JSON.valueToTree(report);
        told.set("document", JSON.readTree(document));
        return told;
    }

    @Override
    public void failure(String source, String sentence) {
        print(Map.of("source", source, "failure", sentence));
    }

    private void print(Object told) {
        output.println(JSON.writeValueAsString(told));
        output.flush();
    }
}
