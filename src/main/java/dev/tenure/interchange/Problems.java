package dev.tenure.interchange;

import java.util.ArrayList;
import java.util.List;

/** Collects what is the matter with one document. */
final class Problems {

    private final List<Problem> found = new ArrayList<>();

    void error(String path, String sentence) {
        found.add(new Problem(Severity.ERROR, path, sentence));
    }

    void warning(String path, String sentence) {
        found.add(new Problem(Severity.WARNING, path, sentence));
    }

    boolean haveErrors() {
        return found.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
    }

    List<Problem> all() {
        return List.copyOf(found);
    }
}
