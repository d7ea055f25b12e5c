package dev.tenure.export;

import dev.tenure.database.ColumnReader;
import dev.tenure.database.Queries;
import dev.tenure.graph.BatchLoader;
import dev.tenure.graph.NotFound;
import dev.tenure.resume.Audience;
import dev.tenure.resume.Resume.Contact;
import dev.tenure.resume.Resume.ContactKind;

import io.r2dbc.spi.Readable;

import org.dataloader.Try;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import reactor.core.publisher.Mono;

import tools.jackson.databind.json.JsonMapper;

import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What everybody may see of people's kept documents. */
@Component
class VisibleResumes {

    private static final String DOCUMENTS =
            """
            select p.id, p.slug, d.content::text,
                   array(select v.ordinal::text from visible_position v where v.person_id = p.id),
                   p.contacts
            from visible_person p
            join resume_document d on d.person_id = p.id
            where p.id = any ($1)
            """;

    private static final String PERSON = "select id from visible_person where slug = $1";

    private static final String ORIGINAL =
            """
            select coalesce(encode(d.original, 'base64'),
                            encode(convert_to(d.content::text, 'UTF8'), 'base64'))
            from person p
            join resume_document d on d.person_id = p.id
            where p.slug = $1
            """;

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Queries queries;

    VisibleResumes(Queries queries) {
        this.queries = queries;
    }

    private record ListedContact(ContactKind kind, @Nullable String value, boolean obfuscated) {

        Contact contact() {
            return new Contact(kind, value, Audience.PUBLIC);
        }
    }

    /** Returns the visible résumé of each person. */
    Mono<List<Try<VisibleResume>>> byPerson(List<Long> people) {
        return queries.rowsByKey(
                        DOCUMENTS,
                        row -> new ColumnReader(row).id(),
                        VisibleResumes::read,
                        (Object) people.toArray(Long[]::new))
                .map(found ->
                        BatchLoader.each(
                                people,
                                person ->
                                        found.of(person).stream()
                                                .flatMap(Optional::stream)
                                                .findFirst()
                                                .orElseThrow(VisibleResumes::notFound)));
    }

    /** Returns the visible résumé of a person; nothing where nobody is called so. */
    Mono<VisibleResume> bySlug(String slug) {
        return queries.rows(PERSON, row -> new ColumnReader(row).id(), slug)
                .filter(people -> !people.isEmpty())
                .flatMap(this::byPerson)
                .map(resumes -> resumes.getFirst().get());
    }

    /**
     * Returns the document that was imported, byte for byte, with what its owner alone may see;
     * nothing where nobody is called so.
     */
    Mono<byte[]> original(String slug) {
        return queries.rows(ORIGINAL, row -> new ColumnReader(row).text(), slug)
                .flatMap(rows -> Mono.justOrEmpty(rows.stream().findFirst()))
                .map(Base64.getMimeDecoder()::decode);
    }

    private static Optional<VisibleResume> read(Readable row) {
        ColumnReader column = new ColumnReader(row).skip(1);
        String slug = column.text();
        String document = column.text();
        Set<Integer> ordinals =
                column.texts().stream().map(Integer::valueOf).collect(Collectors.toSet());
        List<Contact> contacts =
                Stream.of(JSON.readValue(column.text(), ListedContact[].class))
                        .map(ListedContact::contact)
                        .toList();
        return Optional.ofNullable(VisibleResume.of(slug, document, ordinals, contacts));
    }

    private static NotFound notFound() {
        return new NotFound("There is no document of this person");
    }
}
