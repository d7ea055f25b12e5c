package dev.tenure.prerender;

import dev.tenure.phrases.Phrases;

/**
 * A résumé as the page of a person says it before its script does, in a language, for an address
 * that asks this of it.
 */
public record SentPage(SentResume resume, Phrases phrases, Asked asked) {

    /** Returns it as the main part of a page. */
    public String html() {
        Html html = new Html();
        String layout = resume.appearance().layout();
        html.element(
                "main",
                Html.classed("sent"),
                () ->
                        html.element(
                                "div",
                                Html.classed("person_page") + Html.attribute("data-layout", layout),
                                () -> write(html)));
        return html.toString();
    }

    private void write(Html html) {
        new HeaderHtml(html, phrases).write(resume);
        if (resume.found() != null) {
            new AnswerHtml(html, phrases).write(resume, resume.found(), asked);
        }
        html.element(
                "div",
                Html.classed("person_body"),
                () ->
                        html.element(
                                "section",
                                Html.classed("resume_resume"),
                                () -> writeEntries(html)));
        new SectionsHtml(html, phrases).write(resume);
    }

    private void writeEntries(Html html) {
        html.element("h2", Html.classed("visibility_unseen"), phrases.say("resume"));
        PositionHtml entries = new PositionHtml(html, phrases, asked);
        resume.positions().forEach(one -> entries.write(one, resume.found()));
    }
}
