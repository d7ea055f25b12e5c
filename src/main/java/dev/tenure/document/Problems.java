package dev.tenure.document;

import java.util.ArrayList;
import java.util.List;

/** Collects what is the matter with one document. */
public final class Problems {

    private final List<Problem> found = new ArrayList<>();

    public void error(String path, String sentence) {
        found.add(new Problem(Severity.ERROR, path, sentence));
    }

    public void warning(String path, String sentence) {
        found.add(new Problem(Severity.WARNING, path, sentence));
    }

    public boolean haveErrors() {
        return found.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
    }

    public List<Problem> all() {
        return List.copyOf(found);
    }
}
