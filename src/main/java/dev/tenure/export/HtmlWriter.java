package dev.tenure.export;

import dev.tenure.resume.Appearance;
import dev.tenure.resume.Resume;
import dev.tenure.resume.Resume.Contact;
import dev.tenure.resume.Resume.ContactKind;
import dev.tenure.resume.Resume.Link;

import org.springframework.core.io.ClassPathResource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Writes a résumé as one page without a script, which loads nothing and may be printed. */
final class HtmlWriter {

    private static final Pattern PLACE =
            Pattern.compile("\\{(language|layout|title|data|accent|main)}");
    private static final String TEMPLATE = read();

    private final Losses losses;

    HtmlWriter(Losses losses) {
        this.losses = losses;
    }

    private static String read() {
        try {
            return new ClassPathResource("export/resume.html")
                    .getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String write(VisibleResume visible) {
        Resume resume = visible.resume();
        if (resume.imageUrl() != null) {
            losses.add("$.image", "The page loads nothing from elsewhere, so it has no picture.");
        }
        HtmlDocument page = new HtmlDocument();
        page.element("main", () -> write(page, visible));
        Map<String, String> parts =
                Map.of(
                        "layout", resume.appearance().layout().name(),
                        "language", TextLanguage.of(resume),
                        "title", HtmlDocument.escape(heading(resume, visible.slug())),
                        "data", new JsonLdWriter(new Losses()).write(visible),
                        "accent", accent(resume.appearance()),
                        "main", page.html().strip());
        return PLACE.matcher(TEMPLATE)
                .replaceAll(place -> Matcher.quoteReplacement(parts.get(place.group(1))));
    }

    /**
     * Returns the accent of text as CSS has it; without one, it is the colour of all other text.
     */
    private static String accent(Appearance appearance) {
        return appearance.accent() == null
                ? "currentcolor"
                : "light-dark(%s, %s)"
                        .formatted(appearance.accentOnLight(), appearance.accentOnDark());
    }

    private static void write(HtmlDocument page, VisibleResume visible) {
        Resume resume = visible.resume();
        page.element("header", () -> writePerson(page, visible));
        if (resume.summary() != null) {
            page.element(
                    "section",
                    () -> {
                        page.element("h2", "Summary");
                        page.paragraphs(resume.summary());
                    });
        }
        new HtmlPositions(page).write(resume.positions());
        new HtmlSections(page).write(visible.sections());
    }

    private static void writePerson(HtmlDocument page, VisibleResume visible) {
        Resume resume = visible.resume();
        page.element("h1", heading(resume, visible.slug()));
        if (resume.name() != null) {
            page.element("p", resume.headline());
        }
        page.element("p", resume.motto());
        if (visible.tailored() != null) {
            page.labelled(Tailoring.LABEL, visible.tailored());
        }
        List<String> items = new ArrayList<>();
        resume.contacts().forEach(contact -> items.add(contact(contact)));
        String place =
                String.join(
                        ", ",
                        Stream.of(
                                        resume.location().address(),
                                        resume.location().postalCode(),
                                        resume.location().city(),
                                        resume.location().region(),
                                        resume.location().countryCode())
                                .filter(Objects::nonNull)
                                .toList());
        if (!place.isEmpty()) {
            items.add(HtmlDocument.escape(place));
        }
        resume.links().forEach(link -> items.add(link(link)));
        page.list(items);
    }

    /** Returns the name, or what stands in its place on a page of somebody who gives none. */
    static String heading(Resume resume, String slug) {
        return Objects.requireNonNullElse(
                resume.name(), Objects.requireNonNullElse(resume.headline(), slug));
    }

    /** Returns a contact as HTML. */
    static String contact(Contact contact) {
        String value = contact.value();
        if (value == null) {
            return "An e-mail address that is not shown";
        }
        String address =
                switch (contact.kind()) {
                    case EMAIL -> "mailto:" + value;
                    case PHONE -> "tel:" + value.replaceAll("[^+\\d]", "");
                    case WEBSITE -> value;
                    case OTHER -> null;
                };
        boolean isMail = contact.kind() != ContactKind.EMAIL || value.indexOf('@') > 0;
        return HtmlDocument.link(value, isMail ? address : null);
    }

    /** Returns a link of a person as HTML. */
    static String link(Link link) {
        List<String> words =
                Stream.of(link.network(), link.username()).filter(Objects::nonNull).toList();
        String url = link.url();
        if (words.isEmpty() || url == null || !HarmlessText.isAddress(url)) {
            List<String> all = new ArrayList<>(words);
            all.addAll(url == null ? List.of() : List.of(url));
            return HtmlDocument.link(String.join(": ", all), url);
        }
        return HtmlDocument.link(String.join(": ", words), url);
    }
}
