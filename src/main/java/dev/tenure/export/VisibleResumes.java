package dev.tenure.export;

import dev.tenure.database.BatchStatement;
import dev.tenure.database.ColumnReader;
import dev.tenure.database.Queries;
import dev.tenure.graph.NotFound;
import dev.tenure.position.PositionFilterInput;
import dev.tenure.position.PositionsKey;
import dev.tenure.resume.Audience;
import dev.tenure.resume.Resume.Contact;
import dev.tenure.resume.Resume.ContactKind;
import dev.tenure.technology.Technologies;
import dev.tenure.technology.Terms;

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
            select k.key, p.slug, d.content::text,
                   array(select v.ordinal::text from visible_position v where v.person_id = p.id),
                   p.contacts,
                   array(select m.ordinal::text from positions_matching(p.id, k.asked) m)
            from jsonb_to_recordset($1) as k (key integer, person bigint, asked position_criteria)
            join visible_person p on p.id = k.person
            join resume_document d on d.person_id = p.id
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
    private final BatchStatement statement;
    private final Technologies technologies;

    VisibleResumes(Queries queries, BatchStatement statement, Technologies technologies) {
        this.queries = queries;
        this.statement = statement;
        this.technologies = technologies;
    }

    private record AskedRow(int key, long person, PositionFilterInput.Criteria asked) {

        static AskedRow of(int key, PositionsKey asked, Terms terms) {
            return new AskedRow(key, asked.person(), asked.filter().criteria("filter", terms));
        }
    }

    /** A row that was found, of which only who asked knows what it is to be. */
    private record Found(
            String slug,
            String document,
            List<String> visible,
            List<Contact> contacts,
            List<String> matching) {

        static Found read(Readable row) {
            ColumnReader column = new ColumnReader(row).skip(1);
            return new Found(
                    column.text(),
                    column.text(),
                    column.texts(),
                    readContacts(column.text()),
                    column.texts());
        }

        Optional<VisibleResume> resume(PositionFilterInput filter, Terms terms) {
            return Optional.ofNullable(
                    VisibleResume.of(
                            slug,
                            document,
                            ordinals(visible),
                            contacts,
                            Tailoring.of(
                                    filter,
                                    ordinals(matching),
                                    name -> terms.asked(name, "filter").name())));
        }

        private static Set<Integer> ordinals(List<String> texts) {
            return texts.stream().map(Integer::valueOf).collect(Collectors.toSet());
        }
    }

    private record ListedContact(ContactKind kind, @Nullable String value, boolean obfuscated) {

        Contact contact() {
            return new Contact(kind, value, Audience.PUBLIC);
        }
    }

    /** Returns of each person's visible résumé what a filter keeps. */
    Mono<List<Try<VisibleResume>>> byPerson(List<PositionsKey> keys) {
        return technologies
                .knowing(keys.stream().map(key -> key.filter().askedTechnologies()).toList())
                .flatMap(terms ->
                        statement.answers(
                                statement.suited(DOCUMENTS, SpreadResumes.DOCUMENTS),
                                keys,
                                (index, key) -> AskedRow.of(index, key, terms),
                                Found::read,
                                (key, rows) ->
                                        rows.stream()
                                                .flatMap(found ->
                                                        found.resume(key.filter(), terms).stream())
                                                .findFirst()
                                                .orElseThrow(VisibleResumes::notFound)));
    }

    /** Returns what a filter keeps of a person's résumé; nothing where nobody is called so. */
    Mono<VisibleResume> bySlug(String slug, PositionFilterInput filter) {
        return queries.rows(PERSON, row -> new ColumnReader(row).id(), slug)
                .filter(people -> !people.isEmpty())
                .map(people -> PositionsKey.of(people.getFirst(), filter, "filter"))
                .flatMap(key -> byPerson(List.of(key)))
                .flatMap(resumes -> mono(resumes.getFirst()));
    }

    private static <T> Mono<T> mono(Try<T> one) {
        return one.isFailure() ? Mono.error(one.getThrowable()) : Mono.just(one.get());
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

    private static List<Contact> readContacts(String json) {
        return Stream.of(JSON.readValue(json, ListedContact[].class))
                .map(ListedContact::contact)
                .toList();
    }

    private static NotFound notFound() {
        return new NotFound("There is no document of this person");
    }
}
