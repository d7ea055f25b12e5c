package dev.tenure.export;

import dev.tenure.export.Export.ExportLoss;

import java.util.ArrayList;
import java.util.List;

/** Collects what one export lacks. */
final class Losses {

    private final List<ExportLoss> found = new ArrayList<>();

    void add(String path, String sentence) {
        found.add(new ExportLoss(path, sentence));
    }

    void addAll(Losses others) {
        found.addAll(others.found);
    }

    /** Returns all of them, in the order of the document. */
    List<ExportLoss> all() {
        return List.copyOf(found);
    }
}
