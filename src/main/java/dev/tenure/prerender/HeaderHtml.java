package dev.tenure.prerender;

import dev.tenure.phrases.Phrases;
import dev.tenure.prerender.SentResume.Contact;
import dev.tenure.prerender.SentResume.Link;
import dev.tenure.prerender.SentResume.Location;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes who somebody is and how to reach them. */
final class HeaderHtml {

    private static final String AUTO = " dir=\"auto\"";

    private final Html html;
    private final Phrases phrases;

    HeaderHtml(Html html, Phrases phrases) {
        this.html = html;
        this.phrases = phrases;
    }

    void write(SentResume resume) {
        html.element(
                "header",
                Html.classed("header_person"),
                () ->
                        html.element(
                                "div",
                                Html.classed("header_words") + AUTO,
                                () -> writeWords(resume)));
    }

    private void writeWords(SentResume resume) {
        String name = resume.name();
        String headline = resume.headline();
        html.element(
                "h1",
                "",
                Objects.requireNonNullElse(
                        name, Objects.requireNonNullElse(headline, resume.slug())));
        if (name != null) {
            html.element("p", Html.classed("header_headline") + AUTO, headline);
        }
        html.element("p", Html.classed("header_motto") + AUTO, resume.motto());
        List<Runnable> items = contacts(resume);
        if (!items.isEmpty()) {
            html.element(
                    "ul",
                    Html.classed("header_contacts"),
                    () -> items.forEach(item -> html.element("li", "", item)));
        }
        html.element("p", Html.classed("header_summary") + AUTO, resume.summary());
        if (!resume.hiddenFields().isEmpty()) {
            html.element("p", Html.classed("header_hidden"), phrases.say("person.hidden"));
        }
    }

    private List<Runnable> contacts(SentResume resume) {
        List<Runnable> items = new ArrayList<>();
        String place = place(resume.location());
        if (!place.isEmpty()) {
            items.add(() -> html.text(place));
        }
        resume.contacts().forEach(contact -> items.add(() -> write(contact)));
        resume.links().forEach(link -> items.add(() -> write(link)));
        return items;
    }

    private String place(@Nullable Location location) {
        if (location == null) {
            return "";
        }
        String code = location.countryCode();
        return Stream.of(
                        location.city(),
                        location.region(),
                        code == null ? null : phrases.country(code))
                .filter(part -> part != null && !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private void write(Contact contact) {
        String value = contact.value();
        if (value == null || contact.kind().equals("OTHER")) {
            label(phrases.say("contact." + contact.kind()));
        }
        if (value == null) {
            html.element("em", Html.classed("header_unknown"), phrases.say("contact.hidden"));
        } else if (contact.kind().equals("WEBSITE")) {
            html.link(shortened(value), value);
        } else {
            html.text(value);
        }
    }

    private void write(Link link) {
        if (link.network() != null) {
            label(link.network());
        }
        String url = Objects.requireNonNullElse(link.url(), "");
        html.link(Objects.requireNonNullElse(link.username(), shortened(url)), link.url());
    }

    private void label(String name) {
        html.element("span", Html.classed("header_network"), name + " ");
    }

    /** Returns an address as people write it. */
    private static String shortened(String address) {
        return address.replaceFirst("^https?://(www\\.)?", "").replaceFirst("/$", "");
    }
}
