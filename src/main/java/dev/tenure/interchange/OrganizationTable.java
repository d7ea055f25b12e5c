package dev.tenure.interchange;

import static dev.tenure.database.Columns.id;

import dev.tenure.database.ColumnArrays;
import dev.tenure.database.Statements;
import dev.tenure.interchange.PersonResume.Part;
import dev.tenure.resume.Organization;
import dev.tenure.resume.Resume;
import dev.tenure.text.Domain;
import dev.tenure.text.Spelling;

import org.springframework.stereotype.Component;

import reactor.core.publisher.Flux;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the organizations of people. */
@Component
final class OrganizationTable {

    private static final String WRITE =
            """
            with written as (
                insert into organization as o (person_id, id, audience, name, former_names,
                                          spelled_names, urls, domains) overriding system value
                select w.person_id, w.id, w.audience, w.name, w.former_names::text[],
                       w.spelled_names, w.urls::text[], w.domains::text[]
                from unnest($1::bigint[], $2::bigint[], $3::audience[], $4::text[], $5::text[],
                            $6::text[], $7::text[], $8::text[])
                    as w (person_id, id, audience, name, former_names, spelled_names, urls, domains)
                on conflict (person_id, id) do update
                set audience = excluded.audience, name = excluded.name,
                    former_names = excluded.former_names, spelled_names = excluded.spelled_names,
                    urls = excluded.urls, domains = excluded.domains
                where (o.audience, o.name, o.former_names, o.spelled_names, o.urls, o.domains)
                      is distinct from
                      (excluded.audience, excluded.name, excluded.former_names,
                       excluded.spelled_names, excluded.urls, excluded.domains)
                returning person_id
            )
            select distinct person_id from written
            """;

    private static final String CLEAR =
            """
            with gone as (
                delete from organization o
                where o.person_id = any ($1::bigint[])
                  and not exists (select from unnest($2::bigint[]) kept where kept = o.id)
                returning o.person_id
            )
            select distinct person_id from gone
            """;

    private final Statements statements;

    OrganizationTable(Statements statements) {
        this.statements = statements;
    }

    /** Writes the organizations; returns the people of whom some changed. */
    Flux<Long> write(List<PersonResume> resumes) {
        var of = ColumnArrays.of(PersonResume.parts(resumes, Resume::organizations));
        return statements.select(
                WRITE,
                row -> id(row, "person_id"),
                of.ids(Part::person),
                of.ids(one -> one.value().identity().id()),
                of.labels(one -> one.value().audience()),
                of.texts(one -> one.value().name()),
                of.lists(one -> one.value().formerNames()),
                of.texts(one -> spelledNames(one.value())),
                of.lists(one -> one.value().urls()),
                of.lists(one -> domains(one.value())));
    }

    private static String spelledNames(Organization organization) {
        return Stream.concat(Stream.of(organization.name()), organization.formerNames().stream())
                .map(Spelling::of)
                .collect(Collectors.joining("\n"));
    }

    private static List<String> domains(Organization organization) {
        return organization.urls().stream().map(Domain::of).distinct().toList();
    }

    /** Removes the organizations that the résumés lack, once no position is theirs any more. */
    Flux<Long> clear(List<PersonResume> known) {
        Long[] kept =
                known.stream()
                        .flatMap(one -> one.resume().organizations().stream())
                        .map(organization -> organization.identity().id())
                        .toArray(Long[]::new);
        return statements.select(
                CLEAR, row -> id(row, "person_id"), PersonResume.people(known), kept);
    }
}
