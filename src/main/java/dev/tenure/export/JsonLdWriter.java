package dev.tenure.export;

import dev.tenure.linkeddata.StructuredData;
import dev.tenure.linkeddata.StructuredData.Career;
import dev.tenure.linkeddata.StructuredData.EducationalOccupationalCredential;
import dev.tenure.linkeddata.StructuredData.Organization;
import dev.tenure.linkeddata.StructuredData.OrganizationRole;
import dev.tenure.linkeddata.StructuredData.Person;
import dev.tenure.linkeddata.StructuredData.PostalAddress;
import dev.tenure.period.PartialDate;
import dev.tenure.resume.Position;
import dev.tenure.resume.Position.Declaration;
import dev.tenure.resume.Position.PositionKind;
import dev.tenure.resume.Resume;
import dev.tenure.resume.Resume.Contact;
import dev.tenure.resume.Resume.ContactKind;
import dev.tenure.resume.Sections;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes a person as schema.org describes people, as JSON-LD; most of a résumé has no word there.
 */
final class JsonLdWriter {

    private static final ObjectWriter JSON = JsonMapper.shared().writerWithDefaultPrettyPrinter();

    private final Losses losses;

    JsonLdWriter(Losses losses) {
        this.losses = losses;
    }

    String write(VisibleResume visible) {
        Resume resume = visible.resume();
        tellLosses(resume);
        tellLosses(visible.sections());
        Person person =
                new Person(
                        StructuredData.CONTEXT,
                        null,
                        resume.name(),
                        resume.headline(),
                        description(visible),
                        address(resume.imageUrl()),
                        new PostalAddress(
                                resume.location().city(),
                                resume.location().region(),
                                resume.location().countryCode()),
                        resume.links().stream()
                                .flatMap(link -> Stream.ofNullable(address(link.url())))
                                .toList(),
                        career(resume, visible.sections()));
        return JSON.writeValueAsString(person).replace("<", "\\u003c").replace(">", "\\u003e")
                + "\n";
    }

    private static @Nullable String description(VisibleResume visible) {
        String summary = visible.resume().summary();
        String tailored = visible.tailored();
        return tailored == null
                ? summary
                : Stream.of(summary, Tailoring.LABEL + ": " + tailored)
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining("\n\n"));
    }

    private static Career career(Resume resume, Sections sections) {
        return new Career(
                contacts(resume, ContactKind.EMAIL),
                contacts(resume, ContactKind.PHONE),
                roles(resume, PositionKind.EMPLOYMENT),
                roles(resume, PositionKind.VOLUNTEERING),
                roles(resume, PositionKind.EDUCATION),
                Stream.concat(
                                resume.positions().stream()
                                        .flatMap(position -> position.declarations().stream())
                                        .filter(declared -> declared.role().isExperience())
                                        .map(Declaration::name),
                                sections.skills().stream()
                                        .flatMap(skill ->
                                                Stream.concat(
                                                        Stream.ofNullable(skill.name()),
                                                        skill.keywords().stream())))
                        .distinct()
                        .toList(),
                sections.languages().stream()
                        .flatMap(language -> Stream.ofNullable(language.language()))
                        .toList(),
                sections.awards().stream()
                        .flatMap(award -> Stream.ofNullable(award.title()))
                        .toList(),
                sections.certificates().stream()
                        .map(certificate ->
                                new EducationalOccupationalCredential(
                                        certificate.name(),
                                        certificate.issuer() == null
                                                ? null
                                                : new Organization(
                                                        certificate.issuer(), List.of(), List.of()),
                                        address(certificate.url())))
                        .toList());
    }

    private static List<String> contacts(Resume resume, ContactKind kind) {
        return resume.contacts().stream()
                .filter(contact -> contact.kind() == kind)
                .map(Contact::value)
                .flatMap(Stream::ofNullable)
                .toList();
    }

    private static List<OrganizationRole> roles(Resume resume, PositionKind kind) {
        return resume.positions().stream()
                .filter(position -> position.kind() == kind)
                .map(JsonLdWriter::role)
                .toList();
    }

    private static OrganizationRole role(Position position) {
        Organization at = organization(position.organization());
        PositionKind kind = position.kind();
        PartialDate start = position.period() == null ? null : position.period().start();
        PartialDate end = position.period() == null ? null : position.period().end();
        return new OrganizationRole(
                position.title(),
                position.summary(),
                start == null ? null : start.toString(),
                end == null ? null : end.toString(),
                kind == PositionKind.EMPLOYMENT ? at : null,
                kind == PositionKind.VOLUNTEERING ? at : null,
                kind == PositionKind.EDUCATION ? at : null);
    }

    private static @Nullable Organization organization(
            dev.tenure.resume.@Nullable Organization of) {
        return of == null
                ? null
                : new Organization(
                        of.name(),
                        List.copyOf(of.formerNames()),
                        of.urls().stream()
                                .flatMap(url -> Stream.ofNullable(address(url)))
                                .toList());
    }

    private static @Nullable URI address(@Nullable String address) {
        return address != null && HarmlessText.isAddress(address) ? URI.create(address) : null;
    }

    private void tellLosses(Resume resume) {
        List<Position> positions = resume.positions();
        for (int i = 0; i < positions.size(); i++) {
            String path = "$.positions[%d]".formatted(i);
            if (positions.get(i).kind() == PositionKind.PROJECT) {
                losses.add(path, "The vocabulary has no place for somebody's project.");
            } else if (!positions.get(i).achievements().isEmpty()) {
                losses.add(
                        path + ".achievements",
                        "The vocabulary has no word for what was done in a role.");
            }
        }
        if (positions.stream().anyMatch(position -> !position.declarations().isEmpty())) {
            losses.add(
                    "$.positions",
                    "Technologies are said of the person, without when, what for and in what role.");
        }
        if (resume.motto() != null) {
            losses.add("$.motto", "The vocabulary has no word for a motto.");
        }
    }

    private void tellLosses(Sections sections) {
        String sentence = "The vocabulary has no place for these at a person.";
        if (!sections.publications().isEmpty()) {
            losses.add("$.publications", sentence);
        }
        if (!sections.interests().isEmpty()) {
            losses.add("$.interests", sentence);
        }
        if (!sections.references().isEmpty()) {
            losses.add("$.references", sentence);
        }
    }
}
