package dev.tenure.prerender;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenure.prerender.Branch.Achievement;
import dev.tenure.prerender.Branch.Split;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

class BranchTest {

    /** a(b(c) d) e, of which a is a heading. */
    private static final List<Branch> TREE =
            Branch.treeOf(
                    List.of(
                            new Achievement("a", "", true, 0),
                            new Achievement("b", "", false, 1),
                            new Achievement("c", "", false, 2),
                            new Achievement("d", "", false, 1),
                            new Achievement("e", "", false, 0)));

    @Test
    void standsBelowWhatItBelongsTo() {
        assertThat(said(TREE)).isEqualTo("a(b(c()) d()) e()");
    }

    @Test
    void standsInBothPartsWhereItHasSomethingOfBoth() {
        Split split = Branch.split(TREE, Set.of("b"));
        assertThat(said(split.kept())).isEqualTo("a(b(c()))");
        assertThat(said(split.rest())).isEqualTo("a(d()) e()");
        assertThat(Branch.count(split.rest())).isEqualTo(2);
    }

    private static String said(List<Branch> branches) {
        return branches.stream()
                .map(branch -> branch.node().id() + "(" + said(branch.children()) + ")")
                .collect(Collectors.joining(" "));
    }
}
