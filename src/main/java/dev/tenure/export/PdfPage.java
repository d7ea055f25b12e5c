package dev.tenure.export;

import dev.tenure.resume.Position;
import dev.tenure.resume.Resume;
import dev.tenure.resume.Resume.Contact;
import dev.tenure.resume.Resume.ContactKind;

import org.springframework.core.io.ClassPathResource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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

/** Writes the page of a PDF: what is on paper, with bookmarks to its sections. */
final class PdfPage {

    private static final List<String> TEMPLATE =
            List.of(read().split("\\{(language|title|bookmarks|main)}"));

    /** Of whose owner chooses none. */
    private static final String ACCENT = "#1d4f7c";

    private static final Pattern POSITION = Pattern.compile("^\\$\\.positions\\[(\\d{1,9})]");
    private static final Pattern SECTION = Pattern.compile("<h2>(.*?)</h2>");
    private static final Pattern NUMBERED = Pattern.compile("<h2 id=\"(.*?)\">(.*?)</h2>");

    private final VisibleResume visible;
    private final Resume resume;
    private final Set<String> misread;
    private final HtmlDocument page = new HtmlDocument();

    /**
     * Makes one.
     *
     * @param misread the places of what needs a label, as an import shows
     */
    PdfPage(VisibleResume visible, Set<String> misread) {
        this.visible = visible;
        this.resume = visible.resume();
        this.misread = misread;
    }

    private static String read() {
        try {
            return new ClassPathResource("export/paper.html")
                    .getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the page as XHTML. */
    String write() {
        String heading = HtmlWriter.heading(resume, visible.slug());
        writePerson(heading);
        if (resume.summary() != null) {
            page.element("h2", "Summary");
            page.paragraphs(resume.summary());
        }
        new PdfPositions(page, misreadPositions()).write(resume.positions());
        ProseDocument sections = new ProseDocument(new PaperLayout());
        new ProseSections(sections).write(visible.sections());
        writeLinksApart(sections);
        String main = numbered(page.html() + sections.text());
        String title = HtmlDocument.escape(heading);
        return TEMPLATE.get(0)
                + TextLanguage.of(resume)
                + TEMPLATE.get(1)
                + title
                + TEMPLATE.get(2)
                + title
                + TEMPLATE.get(3)
                + bookmarks(main)
                + TEMPLATE.get(4).replace("{accent}", accent())
                + main
                + TEMPLATE.get(5);
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

    /** Returns the page with a name for each section, to which bookmarks lead. */
    private static String numbered(String html) {
        int[] number = {0};
        return SECTION.matcher(html)
                .replaceAll(found -> {
                    number[0]++;
                    return Matcher.quoteReplacement(
                            "<h2 id=\"section-%d\">%s</h2>".formatted(number[0], found.group(1)));
                });
    }

    private static String bookmarks(String html) {
        return NUMBERED.matcher(html)
                .results()
                .map(found ->
                        "<bookmark name=\"%s\" href=\"#%s\" />"
                                .formatted(found.group(2), found.group(1)))
                .collect(Collectors.joining());
    }
}
