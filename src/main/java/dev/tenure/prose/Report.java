package dev.tenure.prose;

import dev.tenure.document.Code;
import dev.tenure.document.Place;
import dev.tenure.document.Problems;
import dev.tenure.document.Problems.Severity;
import dev.tenure.document.Tree;
import dev.tenure.document.Value;
import dev.tenure.layout.Block;

import java.util.ArrayList;
import java.util.List;

/** Tells how the parts of a text were understood, and keeps those that belong nowhere. */
final class Report {

    private final Problems problems;
    private final Tree tree;
    private final List<Value> remainder = new ArrayList<>();

    Report(Problems problems, Tree tree) {
        this.problems = problems;
        this.tree = tree;
    }

    /** Tells of what is not text of the résumé but says what the text around it is. */
    void understood(Block block, String sentence) {
        problems.add(Severity.NOTE, block.place(), Code.SECTION, sentence.formatted(block.text()));
    }

    void warn(Place place, Code code, String sentence) {
        problems.add(Severity.WARNING, place, code, sentence);
    }

    /** Keeps a text that belongs nowhere, and tells of it. */
    void keep(Block block) {
        remainder.add(tree.text(block.text(), block.place()));
        warn(
                block.place(),
                Code.BELONGS_NOWHERE,
                "\"%s\" belongs nowhere; the document keeps it unshown.".formatted(block.text()));
    }

    List<Value> remainder() {
        return remainder;
    }
}
