package dev.tenure.prerender;

import dev.tenure.phrases.Phrases;
import dev.tenure.prerender.Branch.Achievement;
import dev.tenure.prerender.Branch.Split;
import dev.tenure.prerender.Position.Use;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes what a position says; where the filter speaks of some of it, that comes first and the rest
 * is folded.
 */
final class BodyHtml {

    private final Html html;
    private final Phrases phrases;
    private final Asked asking;
    private final @Nullable Finding finding;
    private final List<String> words;

    BodyHtml(Html html, Phrases phrases, Asked asking, @Nullable Finding finding) {
        this.html = html;
        this.phrases = phrases;
        this.asking = asking;
        this.finding = finding;
        words = finding == null ? List.of() : asking.words();
    }

    void write(Position position) {
        List<Branch> tree = Branch.treeOf(position.achievements());
        boolean speaks = finding != null && finding.speaks();
        Split split =
                finding != null && speaks
                        ? Branch.split(tree, finding.kept())
                        : new Split(tree, List.of());
        boolean summaryFolds = speaks && marks(position.summary(), "SUMMARY", null).isEmpty();
        boolean stackFolds = speaks && in("STACK", null).isEmpty();
        if (!summaryFolds) {
            writeSummary(position);
        }
        writeList(split.kept());
        if (!stackFolds) {
            writeStack(position);
        }
        int more = Branch.count(split.rest());
        boolean folds = summaryFolds && position.summary() != null;
        if (more > 0 || folds || stackFolds) {
            html.element(
                    "details",
                    Html.classed("body_rest visibility_screenOnly"),
                    () -> {
                        html.element(
                                "summary",
                                Html.classed("controls_quiet"),
                                more > 0
                                        ? phrases.say("rest", Map.of("count", more))
                                        : phrases.say("rest.other"));
                        if (summaryFolds) {
                            writeSummary(position);
                        }
                        writeList(split.rest());
                        if (stackFolds) {
                            writeStack(position);
                        }
                    });
        }
    }

    private void writeSummary(Position position) {
        String summary = position.summary();
        if (summary != null) {
            html.element(
                    "div",
                    "",
                    () -> {
                        html.element(
                                "p",
                                Html.classed("body_summary") + " dir=\"auto\"",
                                () -> Mark.write(html, summary, marks(summary, "SUMMARY", null)));
                        writeCredit(in("SUMMARY", null));
                    });
        }
    }

    private void writeList(List<Branch> branches) {
        if (!branches.isEmpty()) {
            html.element(
                    "ul",
                    Html.classed("achievements_achievements"),
                    () -> branches.forEach(this::write));
        }
    }

    private void write(Branch branch) {
        Achievement done = branch.node();
        html.element(
                "li",
                " dir=\"auto\"" + (done.heading() ? Html.classed("achievements_heading") : ""),
                () -> {
                    html.element(
                            "span",
                            "",
                            () ->
                                    Mark.write(
                                            html,
                                            done.text(),
                                            marks(done.text(), "ACHIEVEMENT", done.id())));
                    writeCredit(in("ACHIEVEMENT", done.id()));
                    writeList(branch.children());
                });
    }

    private void writeCredit(List<Evidence> text) {
        if (finding != null && !text.isEmpty()) {
            String credit = Evidence.credit(text, finding.proof(), asking.roles());
            html.element(
                    "div",
                    Html.classed("credit_credit visibility_screenOnly"),
                    () -> explain("credit." + credit, "credit." + credit + ".why"));
        }
    }

    private void explain(String name, String why) {
        html.element(
                "details",
                Html.classed("months_bounds"),
                () -> {
                    html.element("summary", "", phrases.say(name));
                    html.element("p", "", phrases.say(why));
                });
    }

    private void writeStack(Position position) {
        Map<Boolean, List<Use>> uses =
                position.techStack().stream().collect(Collectors.partitioningBy(Use::isDeclared));
        writeStack("declared", uses.getOrDefault(true, List.of()));
        writeStack("mentioned", uses.getOrDefault(false, List.of()));
    }

    private void writeStack(String source, List<Use> uses) {
        if (!uses.isEmpty()) {
            html.element(
                    "div",
                    Html.classed("stack_stack") + Html.attribute("data-source", source),
                    () -> {
                        explain("stack." + source, "stack." + source + ".credit");
                        html.element("ul", "", () -> uses.forEach(this::write));
                    });
        }
    }

    private void write(Use use) {
        String role = use.role().equals("USED") ? "" : phrases.say("role." + use.role());
        String notes =
                Stream.concat(Stream.of(role), use.purposes().stream())
                        .filter(note -> !note.isEmpty())
                        .collect(Collectors.joining(", "));
        html.element(
                "li",
                "",
                () ->
                        html.element(
                                "span",
                                Html.classed("stack_item") + " dir=\"auto\"" + proof(use),
                                () -> {
                                    List<String> name = new ArrayList<>(use.versions());
                                    name.addFirst(use.technology().name());
                                    html.text(String.join(" ", name));
                                    html.element(
                                            "span",
                                            Html.classed("stack_note"),
                                            notes.isEmpty() ? "" : "(" + notes + ")");
                                }));
    }

    private String proof(Use use) {
        List<Evidence> shown =
                finding == null
                        ? List.of()
                        : finding.proof().stream()
                                .filter(one -> one.mentioned().id().equals(use.technology().id()))
                                .toList();
        boolean implied = shown.stream().allMatch(one -> one.reason().equals("IMPLIED"));
        return shown.isEmpty() ? "" : Html.attribute("data-proof", implied ? "implied" : "named");
    }

    private List<Mark> marks(@Nullable String text, String part, @Nullable String achievement) {
        List<Mark> marks = new ArrayList<>();
        if (finding != null && text != null) {
            marks.addAll(finding.marks(phrases, part, achievement));
            marks.addAll(Mark.ofWords(text, words));
        }
        return marks;
    }

    private List<Evidence> in(String part, @Nullable String achievement) {
        return finding == null ? List.of() : finding.in(part, achievement);
    }
}
