package dev.tenure.export;

import dev.tenure.document.JsonWriter;
import dev.tenure.document.Problems;
import dev.tenure.document.ResumeReader;
import dev.tenure.document.SectionsReader;
import dev.tenure.document.Value;
import dev.tenure.export.ProseDocument.Lines;
import dev.tenure.resume.Resume;
import dev.tenure.resume.Resume.Contact;
import dev.tenure.resume.Resume.ContactKind;
import dev.tenure.resume.Resume.Link;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.BiFunction;

/**
 * Writes a résumé for people to read, so that the import reads the same from it. It is read back at
 * once: where a name would be taken for something else it gets a label, and what is read otherwise
 * than it was is told as a loss.
 */
final class ProseWriter {

    private static final int DOCUMENT = 1;
    private static final int SECTION = 2;

    private final ProseLayout layout;
    private final BiFunction<String, Problems, @Nullable Value> reader;
    private final Losses losses;

    ProseWriter(
            ProseLayout layout,
            BiFunction<String, Problems, @Nullable Value> reader,
            Losses losses) {
        this.layout = layout;
        this.reader = reader;
        this.losses = losses;
    }

    String write(VisibleResume resume) {
        Facts facts = Facts.of(resume.resume(), resume.sections());
        String plain = write(resume, false);
        Facts read = read(plain);
        if (facts.haveSamePerson(read)) {
            facts.tellLosses(read, losses);
            return plain;
        }
        String labelled = write(resume, true);
        facts.tellLosses(read(labelled), losses);
        return labelled;
    }

    private Facts read(String text) {
        Value value = reader.apply(text, new Problems());
        Resume resume = value == null ? null : ResumeReader.read(value, new Problems());
        return value == null || resume == null
                ? Facts.NONE
                : Facts.of(resume, SectionsReader.read(JsonWriter.text(value)));
    }

    private String write(VisibleResume visible, boolean isLabelled) {
        Resume resume = visible.resume();
        ProseDocument document = new ProseDocument(layout);
        if (resume.name() != null && !isLabelled) {
            document.heading(DOCUMENT, resume.name());
        }
        Lines lines = document.lines().add("Name", isLabelled ? resume.name() : null);
        document.lines(
                (isLabelled
                                ? lines.add("Headline", resume.headline())
                                : lines.add(resume.headline()))
                        .add("Motto", resume.motto())
                        .add(Tailoring.LABEL, visible.tailored()));
        if (resume.summary() != null) {
            document.heading(SECTION, "Summary");
            document.paragraphs(resume.summary());
        }
        writeContacts(document, resume);
        new ProsePositions(document).write(resume.positions());
        new ProseSections(document).write(visible.sections());
        return document.text();
    }

    private static void writeContacts(ProseDocument document, Resume resume) {
        Lines contacts = document.lines();
        resume.contacts().forEach(contact -> contacts.add(label(contact.kind()), value(contact)));
        Resume.Location place = resume.location();
        contacts.add("Street", place.address())
                .add("Postal code", place.postalCode())
                .add("City", place.city())
                .add("Region", place.region())
                .add("Country code", place.countryCode());
        if (!contacts.isEmpty()) {
            document.heading(SECTION, "Contact");
            document.lines(contacts);
        }
        writeLinks(document, resume.links());
    }

    /** Writes links, each on a line of a section of its own. */
    static void writeLinks(ProseDocument document, List<Link> all) {
        Lines links = document.lines();
        for (Link link : all) {
            links.profile(
                    link.network() == null ? "Website" : link.network(),
                    link.username(),
                    link.url());
        }
        if (!links.isEmpty()) {
            document.heading(SECTION, "Links");
            document.lines(links);
        }
    }

    /** Returns the label of contacts of a kind. */
    static String label(ContactKind kind) {
        return switch (kind) {
            case EMAIL -> "Email";
            case PHONE -> "Phone";
            case WEBSITE -> "Website";
            case OTHER -> "Other";
        };
    }

    /** Returns a contact as an import reads it. */
    static String value(Contact contact) {
        return contact.value() == null ? "(email hidden)" : contact.value();
    }
}
