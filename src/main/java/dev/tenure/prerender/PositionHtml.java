package dev.tenure.prerender;

import dev.tenure.phrases.Phrases;
import dev.tenure.prerender.Position.Organization;
import dev.tenure.prerender.Position.Period;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes a position; one that the filter leaves out has its head alone in sight. */
final class PositionHtml {

    private final Html html;
    private final Phrases phrases;
    private final Asked asking;

    PositionHtml(Html html, Phrases phrases, Asked asking) {
        this.html = html;
        this.phrases = phrases;
        this.asking = asking;
    }

    /**
     * Writes a position.
     *
     * @param found what the filter keeps; null where nothing is asked
     */
    void write(Position position, @Nullable List<Finding> found) {
        Finding finding =
                found == null
                        ? null
                        : found.stream()
                                .filter(one -> one.id().equals(position.id()))
                                .findFirst()
                                .orElse(null);
        String kept =
                found == null ? "" : Html.attribute("data-found", String.valueOf(finding != null));
        html.element(
                "article",
                Html.attribute("id", "position-" + position.id())
                        + Html.classed("position_position hues_" + position.kind())
                        + kept,
                () -> {
                    html.element("div", Html.classed("period_when"), () -> writeWhen(position));
                    html.element(
                            "div",
                            Html.classed("position_what") + " dir=\"auto\"",
                            () -> writeWhat(position, finding));
                });
    }

    private void writeWhen(Position position) {
        Period period = position.period();
        String dates = Html.classed("period_dates");
        if (period == null) {
            html.element("p", dates, phrases.say("period.none"));
        } else {
            html.element("p", dates, phrases.period(period.start(), period.end(), period.state()));
            if (period.months() > 0) {
                html.element("p", "", phrases.months(period.monthsAtLeast(), period.months()));
            }
        }
        if (!position.kind().equals("EMPLOYMENT")) {
            html.element("p", Html.classed("period_kind"), phrases.say("kind." + position.kind()));
        }
    }

    private void writeWhat(Position position, @Nullable Finding finding) {
        html.element("div", Html.classed("title_head"), () -> writeHead(position, finding));
        if (finding != null) {
            writeReasons(finding);
        }
        html.element(
                "div",
                Html.classed("body_body"),
                () -> new BodyHtml(html, phrases, asking, finding).write(position));
    }

    private void writeHead(Position position, @Nullable Finding finding) {
        String title = position.title();
        List<String> words = finding == null ? List.of() : asking.words();
        html.element(
                "h3",
                "",
                () -> {
                    if (title == null) {
                        writeOrganization(position, words);
                    } else {
                        List<Mark> marks = new ArrayList<>(Mark.ofWords(title, words));
                        if (finding != null) {
                            marks.addAll(0, finding.marks(phrases, "TITLE", null));
                        }
                        Mark.write(html, title, marks);
                    }
                });
        html.element(
                "p",
                Html.classed("title_where"),
                () -> {
                    if (title != null) {
                        html.element("bdi", "", () -> writeOrganization(position, words));
                    }
                    position.details().forEach(detail -> html.element("bdi", "", detail));
                });
    }

    private void writeOrganization(Position position, List<String> words) {
        Organization organization = position.organization();
        if (organization == null) {
            return;
        }
        String address =
                position.url() == null && !organization.urls().isEmpty()
                        ? organization.urls().getFirst()
                        : position.url();
        String name = organization.name();
        html.element(
                "span",
                Html.classed("organization_organization"),
                () -> {
                    html.link(address, () -> Mark.write(html, name, Mark.ofWords(name, words)));
                    if (!organization.formerNames().isEmpty()) {
                        String former = String.join(", ", organization.formerNames());
                        html.element(
                                "span",
                                Html.classed("organization_former"),
                                " " + phrases.say("organization.former", Map.of("names", former)));
                    }
                });
    }

    /** Writes why the filter keeps it: each reason with its number of places. */
    private void writeReasons(Finding finding) {
        Map<String, Integer> reasons = new LinkedHashMap<>();
        finding.proof().forEach(one -> reasons.merge(one.why(phrases), 1, Integer::sum));
        if (!reasons.isEmpty()) {
            html.element(
                    "ul",
                    Html.classed("proofs_proofs"),
                    () -> reasons.forEach((reason, places) -> writeReason(reason, places)));
        }
    }

    private void writeReason(String reason, int places) {
        html.element(
                "li",
                Html.classed("proofs_proof"),
                () -> {
                    html.text(reason);
                    html.element(
                            "span",
                            Html.classed("proofs_count"),
                            phrases.say("proof.places", Map.of("count", places)));
                });
    }
}
