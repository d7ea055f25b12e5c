package dev.tenure.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenure.document.Problems.Severity;
import dev.tenure.interchange.ImportReport.Outcome;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.beans.factory.annotation.Autowired;

import java.util.List;

@InterchangeTest
class SampleImportTest {

    static final List<String> SAMPLES = Documents.SAMPLES;

    private static final String USES =
            """
            select distinct coalesce(o.name, p.title) || ' ' || u.source::text || ' '
                   || u.role::text || ' ' || t.slug
            from technology_use u
            join technology t on t.id = u.technology_id
            join technology_closure c on c.technology_id = t.id
            join technology asked on asked.id = c.term_id
            join position p on p.id = u.position_id
            left join organization o on o.id = p.organization_id
            join person s on s.id = p.person_id
            where s.slug = 'architect' and asked.slug = $1
            order by 1
            """;

    @Autowired private Importer importer;
    @Autowired private Stored stored;

    @BeforeEach
    void importAll() {
        for (String slug : SAMPLES) {
            ImportReport report = take(slug);
            assertThat(report.problems())
                    .noneMatch(problem -> problem.severity() == Severity.ERROR);
            assertThat(report.slug()).isEqualTo(slug);
        }
    }

    private ImportReport take(String slug) {
        return importer.take(Documents.source(slug, Documents.sample(slug))).block();
    }

    @Test
    void storesTheArchitectsPositionsInOrder() {
        assertThat(
                        stored.rows(
                                """
                                select concat_ws(' | ', o.name, p.kind, p.period_raw, p.period_start,
                                                 p.period_end, p.period_state, p.earliest_start,
                                                 p.latest_end)
                                from position p
                                join organization o on o.id = p.organization_id
                                join person s on s.id = p.person_id
                                where s.slug = 'architect'
                                order by p.ordinal
                                """))
                .containsExactly(
                        "XSky Ltd | EMPLOYMENT | 2021.6 ~ Now | 2021-06 | ONGOING | 2021-06-01 |"
                                + " infinity",
                        "Glow Inc | EMPLOYMENT | 2014.11 ~ 2021.5 | 2014-11 | 2021-05 | ENDED |"
                                + " 2014-11-01 | 2021-05-31",
                        "UnitedStack | EMPLOYMENT | 2013.1 ~ 2014.10 | 2013-01 | 2014-10 | ENDED |"
                                + " 2013-01-01 | 2014-10-31",
                        "Sina | EMPLOYMENT | 2012.01 ~ 2012.12 | 2012-01 | 2012-12 | ENDED |"
                                + " 2012-01-01 | 2012-12-31");
    }

    @Test
    void inventsNeitherTheArchitectsNameNorAddress() {
        assertThat(
                        stored.rows(
                                """
                                select concat_ws(' | ', coalesce(s.name, '?'), s.motto, c.kind,
                                                 c.obfuscated, coalesce(c.value, '?'))
                                from person s
                                join contact c on c.person_id = s.id
                                where s.slug = 'architect'
                                """))
                .containsExactly("? | 百种弊病,皆从懒生 | EMAIL | t | ?");
    }

    @Test
    void keepsFormerAndCurrentAddressesOfAnEmployer() {
        assertThat(
                        stored.rows(
                                """
                                select unnest(o.domains)
                                from organization o
                                join person p on p.id = o.person_id
                                where p.slug = 'architect' and o.name = 'UnitedStack'
                                order by 1
                                """))
                .containsExactly("tfcloud.com", "ustack.com");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "go | Glow Inc MENTIONED USED go, XSky Ltd DECLARED USED go",
                "postgresql | XSky Ltd DECLARED USED postgresql,"
                        + " XSky Ltd MENTIONED USED patroni,"
                        + " XSky Ltd MENTIONED USED postgresql",
                "eks | Glow Inc MENTIONED USED eks",
                "kubernetes | Glow Inc MENTIONED USED argo-workflows,"
                        + " Glow Inc MENTIONED USED eks, Glow Inc MENTIONED USED kubernetes",
                "datadog | Glow Inc MENTIONED MIGRATED_FROM datadog",
                "swift | ''",
                "openstack-swift | Sina MENTIONED USED openstack-swift"
            })
    void findsWhereTheArchitectUsed(String slug, String uses) {
        assertThat(String.join(", ", stored.rows(USES, slug))).isEqualTo(uses);
    }

    @Test
    void keepsThePurposesOfADeclaredTechnology() {
        assertThat(
                        stored.rows(
                                """
                                select u.declared || ' ' || u.purposes::text
                                from technology_use u
                                join person s on s.id = u.person_id
                                where s.slug = 'architect' and u.purposes <> '{}'
                                order by u.position_id, u.ordinal
                                """))
                .contains(
                        "PostgreSQL {database,\"message queue\"}",
                        "VictoriaMetrics {monitoring}",
                        "etcd {\"leader election\"}");
    }

    @Test
    void pointsWithEachOffsetAtWordsOfTheStoredText() {
        assertThat(
                        stored.rows(
                                """
                                select t.slug || ': ' || words.found
                                from technology_use u
                                join technology t on t.id = u.technology_id
                                join position p on p.id = u.position_id
                                join person s on s.id = p.person_id
                                left join achievement a on a.id = u.achievement_id
                                cross join lateral (
                                    select substr(coalesce(u.declared, a.text,
                                        case u.part when 'TITLE' then p.title else p.summary end),
                                        u.start_offset + 1, u.end_offset - u.start_offset) as found
                                ) said
                                cross join lateral (
                                    select said.found, lower(replace(said.found, 'I', 'i')) as folded
                                ) words
                                where s.slug = any (string_to_array('%s', ','))
                                  and ((u.match = 'NAME')
                                       <> (regexp_replace(words.folded, '\\s+', ' ', 'g')
                                                in (t.slug, lower(replace(t.name, 'I', 'i'))))
                                   or words.found !~ '^[[:alnum:].]([^\n]*[[:alnum:]+#])?$')
                                """
                                        .formatted(String.join(",", SAMPLES))))
                .isEmpty();
    }

    @ParameterizedTest
    @FieldSource("SAMPLES")
    void keepsTheDocumentWordForWord(String slug) {
        assertThat(
                        stored.rows(
                                """
                                select d.content::text
                                from resume_document d
                                join person p on p.id = d.person_id
                                where p.slug = $1
                                """,
                                slug))
                .containsExactly(Documents.sample(slug));
    }

    @ParameterizedTest
    @FieldSource("SAMPLES")
    void changesNoRowWhenTheSameDocumentComesAgain(String slug) {
        var before = stored.everything();

        ImportReport again = take(slug);

        assertThat(again.outcome()).isEqualTo(Outcome.UNCHANGED);
        assertThat(stored.everything()).isEqualTo(before);
    }
}
