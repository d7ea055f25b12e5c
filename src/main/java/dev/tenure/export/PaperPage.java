package dev.tenure.export;

import dev.tenure.resume.Position;
import dev.tenure.resume.Resume;
import dev.tenure.resume.Resume.Contact;
import dev.tenure.resume.Resume.ContactKind;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes what a résumé is on paper, whichever format that has. */
final class PaperPage {

    /** Of whose owner chooses none. */
    private static final String ACCENT = "#1d4f7c";

    private static final Pattern POSITION = Pattern.compile("^\\$\\.positions\\[(\\d{1,9})]");

    private final VisibleResume visible;
    private final Resume resume;
    private final Set<String> misread;
    private final HtmlDocument page = new HtmlDocument();

    /**
     * Makes one.
     *
     * @param misread the places of what needs a label, as an import shows
     */
    PaperPage(VisibleResume visible, Set<String> misread) {
        this.visible = visible;
        this.resume = visible.resume();
        this.misread = misread;
    }

    Paper write() {
        String heading = HtmlWriter.heading(resume, visible.slug());
        page.div("person", () -> writePerson(heading));
        if (resume.summary() != null) {
            page.element("h2", "Summary");
            page.paragraphs(resume.summary());
        }
        new PaperPositions(page, misreadPositions()).write(resume.positions());
        ProseDocument sections = new ProseDocument(new PaperLayout());
        new ProseSections(sections).write(visible.sections());
        writeLinksApart(sections);
        return new Paper(
                TextLanguage.of(resume),
                heading,
                accent(),
                resume.appearance().layout(),
                page.html() + sections.text());
    }

    /** Returns the colour of headings and links, which can be read on white. */
    private String accent() {
        return Objects.requireNonNullElse(resume.appearance().accentOnLight(), ACCENT);
    }

    private Set<Position> misreadPositions() {
        Set<Position> found = Collections.newSetFromMap(new IdentityHashMap<>());
        for (String place : misread) {
            Matcher matcher = POSITION.matcher(place);
            int index = matcher.find() ? Integer.parseInt(matcher.group(1)) : Integer.MAX_VALUE;
            if (index < resume.positions().size()) {
                found.add(resume.positions().get(index));
            }
        }
        return found;
    }

    private boolean isMisread(String beginning) {
        return misread.stream().anyMatch(place -> place.startsWith(beginning));
    }

    private void writePerson(String heading) {
        boolean needsName = resume.name() != null && isMisread("$.name");
        page.element("h1", needsName ? "Name: " + heading : heading);
        if (resume.name() != null && resume.headline() != null) {
            boolean needsLabel = isMisread("$.headline");
            page.html(
                    "p",
                    " class=\"headline\"",
                    HtmlDocument.escape((needsLabel ? "Headline: " : "") + resume.headline()));
        }
        if (resume.motto() != null) {
            page.html("p", " class=\"field\"", HtmlDocument.escape("Motto: " + resume.motto()));
        }
        if (visible.tailored() != null) {
            String said = Tailoring.LABEL + ": " + visible.tailored();
            page.html("p", " class=\"field\"", HtmlDocument.escape(said));
        }
        List<String> items = new ArrayList<>();
        resume.contacts().forEach(contact -> items.add(contact(contact)));
        place().map(HtmlDocument::escape).ifPresent(items::add);
        if (!isMisread("$.links")) {
            resume.links().forEach(link -> items.add(HtmlWriter.link(link)));
        }
        page.line("contacts", items);
    }

    private String contact(Contact contact) {
        String said =
                contact.value() == null
                        ? HtmlDocument.escape(ProseWriter.value(contact))
                        : HtmlWriter.contact(contact);
        boolean needsLabel =
                contact.value() == null
                        || contact.kind() == ContactKind.OTHER
                        || isMisread("$.contacts");
        return needsLabel ? ProseWriter.label(contact.kind()) + ": " + said : said;
    }

    /** Returns where the person lives, in one line. */
    private Optional<String> place() {
        Resume.Location place = resume.location();
        String line =
                Stream.of(
                                place.address(),
                                place.postalCode(),
                                place.city(),
                                place.region(),
                                place.countryCode())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(", "));
        return line.isEmpty() ? Optional.empty() : Optional.of(line);
    }

    /** Writes links each on a line of its own, where an import would not know them in one. */
    private void writeLinksApart(ProseDocument sections) {
        if (!resume.links().isEmpty() && isMisread("$.links")) {
            ProseWriter.writeLinks(sections, resume.links());
        }
    }
}
