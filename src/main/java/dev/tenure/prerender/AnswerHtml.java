package dev.tenure.prerender;

import dev.tenure.phrases.Phrases;
import dev.tenure.prerender.Answer.Known;
import dev.tenure.prerender.Answer.Tenure;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the answer in words: how long, until when, how much of it in the range, and where. */
final class AnswerHtml {

    private static final Tenure NOTHING = new Tenure(0, 0, false, null, null);

    private final Html html;
    private final Phrases phrases;

    AnswerHtml(Html html, Phrases phrases) {
        this.html = html;
        this.phrases = phrases;
    }

    void write(SentResume resume, List<Finding> found, Asked asking) {
        html.element(
                "div",
                Html.classed("answer_answer"),
                () -> {
                    if (found.isEmpty()) {
                        html.element("p", "", phrases.say("found.none"));
                    } else {
                        List<Known> asked = Objects.requireNonNullElse(resume.asked(), List.of());
                        asked.forEach(known -> write(known, within(resume, known), asking));
                        html.element("p", "", places(resume, found));
                    }
                });
    }

    private void write(Known known, @Nullable Tenure within, Asked asking) {
        Tenure tenure = known.tenure();
        String until =
                tenure.current()
                        ? phrases.say(
                                tenure.endsInMentions()
                                        ? "technologies.perhaps-current"
                                        : "technologies.current")
                        : tenure.lastUsed() == null
                                ? null
                                : phrases.say(
                                        "technologies.last",
                                        Map.of("date", phrases.date(tenure.lastUsed())));
        String all = joined("answer.comma", duration(tenure), until);
        html.element(
                "p",
                "",
                () -> {
                    html.element(
                            "strong", Html.classed("answer_technology"), known.technology().name());
                    html.text(phrases.say("answer.colon"));
                    html.text(
                            phrases.sentence(
                                    joined("answer.semicolon", all, said(within, asking))));
                    if (tenure.isRange() || within != null && within.isRange()) {
                        html.text(" ");
                        html.element(
                                "span",
                                Html.classed("answer_why"),
                                phrases.say("answer.why." + tenure.why()));
                    }
                });
    }

    private @Nullable String said(@Nullable Tenure within, Asked asking) {
        if (within == null) {
            return null;
        }
        String range = phrases.within(asking.bound("from"), asking.bound("to"));
        return phrases.say("answer.within", Map.of("within", range, "duration", duration(within)));
    }

    private @Nullable Tenure within(SentResume resume, Known known) {
        if (resume.within() == null) {
            return null;
        }
        return resume.within().stream()
                .filter(one -> one.technology().equals(known.technology()))
                .map(Known::tenure)
                .findFirst()
                .orElse(NOTHING);
    }

    private String places(SentResume resume, List<Finding> found) {
        Answer answer = Answer.of(found);
        boolean jobs = resume.positions().stream().allMatch(one -> one.kind().equals("EMPLOYMENT"));
        boolean proved = answer.sentences() + answer.declared() > 0;
        boolean both = answer.sentences() > 0 && answer.declared() > 0;
        return phrases.say(
                proved ? "found.proofs" : "found.count",
                Map.of(
                        "found", found.size(),
                        "total", resume.positions().size(),
                        "kind", jobs ? "jobs" : "entries",
                        "sentences", answer.sentences(),
                        "declared", answer.declared(),
                        "both", both ? "yes" : "no"));
    }

    private String joined(String mark, @Nullable String... parts) {
        return Stream.of(parts)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(phrases.say(mark)));
    }

    private String duration(Tenure tenure) {
        return phrases.months(tenure.monthsAtLeast(), tenure.months());
    }
}
