package dev.tenure.prerender;

import dev.tenure.phrases.Phrases;

/** What stands at an address where nothing is, in a language: that it is so, and the way on. */
public record SentNotFound(Phrases phrases) {

    /** Returns it as the main part of a page. */
    public String html() {
        Html html = new Html();
        html.element(
                "main",
                Html.classed("sent"),
                () -> html.element("div", Html.classed("shell_deadEnd"), () -> write(html)));
        return html.toString();
    }

    private void write(Html html) {
        html.element("h1", "", phrases.say("lost.title"));
        html.element("p", "", phrases.say("lost.text"));
        html.element(
                "p",
                "",
                () ->
                        html.element(
                                "a",
                                Html.attribute("href", SentPeople.ADDRESS)
                                        + Html.classed("controls_button"),
                                phrases.say("nav.people")));
    }
}
