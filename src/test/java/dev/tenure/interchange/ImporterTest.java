package dev.tenure.interchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenure.database.StatementCount;
import dev.tenure.document.DocumentLimits;
import dev.tenure.document.Problems.Problem;
import dev.tenure.interchange.ImportReport.Outcome;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import reactor.core.publisher.Flux;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

@InterchangeTest
class ImporterTest {

    private static final String IDS =
            """
            select p.title || '=' || p.id
            from position p join person s on s.id = p.person_id
            where s.slug = $1 and p.title is not null
            union all
            select a.text || '=' || a.id
            from achievement a join person s on s.id = a.person_id
            where s.slug = $1
            union all
            select o.name || '=' || o.id
            from organization o join person s on s.id = o.person_id
            where s.slug = $1
            """;

    private static final String TEXTS =
            """
            select concat_ws(' ', a.ordinal, a.depth, a.text)
            from achievement a join person s on s.id = a.person_id
            where s.slug = $1
            order by a.position_id, a.ordinal
            """;

    private static final String OWN =
            """
            select t.slug || '|' || t.name from technology t
            where t.slug like $1 || '%' order by t.slug
            """;

    @Autowired private Importer importer;
    @Autowired private Stored stored;
    @Autowired private StatementCount statements;

    private ImportReport take(String slug, String json) {
        return importer.take(Documents.source(slug, Documents.json(json))).block();
    }

    private Map<String, String> ids(String slug) {
        return stored.rows(IDS, slug).stream()
                .map(row -> row.split("="))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    }

    @Test
    void keepsTheIdsOfWhatItRecognisesInAnEditedDocument() {
        take(
                "edited",
                """
                {'work': [
                  {'name': 'Acme', 'position': 'maker', 'startDate': '2010',
                   'highlights': ['made a large clock', 'made tea', 'left']},
                  {'name': 'Beta', 'position': 'baker', 'startDate': '2015'}]}
                """);
        Map<String, String> before = ids("edited");

        ImportReport report =
                take(
                        "edited",
                        """
                        {'work': [
                          {'name': 'Gamma', 'position': 'cook', 'startDate': '2020'},
                          {'name': 'Beta Group', 'position': 'baker', 'startDate': '2015',
                           'x-tenure': {'organization': {'formerNames': ['Beta']}}},
                          {'name': 'Acme', 'position': 'chief maker', 'startDate': '2010',
                           'x-tenure': {'achievements': [{'text': 'Making', 'heading': true,
                             'children': ['made tea', 'made a very large clock']}]}}]}
                        """);
        Map<String, String> after = ids("edited");

        assertThat(report.outcome()).isEqualTo(Outcome.UPDATED);
        assertThat(after)
                .containsEntry("Acme", before.get("Acme"))
                .containsEntry("chief maker", before.get("maker"))
                .containsEntry("baker", before.get("baker"))
                .containsEntry("Beta Group", before.get("Beta"))
                .containsEntry("made tea", before.get("made tea"))
                .containsEntry("made a very large clock", before.get("made a large clock"))
                .doesNotContainKeys("left", "Beta", "maker");
        assertThat(before.values()).doesNotContain(after.get("Gamma"), after.get("Making"));
        assertThat(stored.rows(TEXTS, "edited"))
                .containsExactly("0 0 Making", "1 1 made tea", "2 1 made a very large clock");
    }

    @Test
    void showsNobodyWhatOnlyAHiddenEntryTellsOfAnEmployer() {
        String shown =
                """
                select concat_ws(' ', v.organization_name, v.former_names::text, v.urls::text,
                                 v.domains::text)
                from visible_position v join person s on s.id = v.person_id
                where s.slug = 'two-audiences'
                """;
        take(
                "two-audiences",
                """
                {'work': [
                  {'name': 'Acme', 'position': 'shown', 'url': 'https://acme.example',
                   'x-tenure': {'organization': {'formerNames': ['Old Acme']}}},
                  {'name': 'ACME', 'position': 'hidden', 'url': 'https://secret.example',
                   'x-tenure': {'audience': 'OWNER',
                     'organization': {'formerNames': ['Secret'], 'urls': ['b.example']}}}]}
                """);

        assertThat(stored.rows(shown))
                .containsExactly("Acme {\"Old Acme\"} {https://acme.example} {acme.example}");
        assertThat(
                        stored.rows(
                                """
                                select concat_ws(' ', o.audience, o.former_names, o.urls)
                                from organization o join person s on s.id = o.person_id
                                where s.slug = 'two-audiences' and o.name = 'ACME'
                                """))
                .containsExactly("OWNER {Secret} {https://secret.example,b.example}");
    }

    @Test
    void keepsTheIdOfAnEmployerWhoseOnlyEntryIsHiddenOrShown() {
        String hidden = "{'work': [{'name': 'Acme', 'x-tenure': {'audience': 'OWNER'}}]}";
        String shown = "{'work': [{'name': 'Acme'}]}";
        take("shy", shown);
        Map<String, String> before = ids("shy");

        assertThat(take("shy", hidden).outcome()).isEqualTo(Outcome.UPDATED);
        assertThat(ids("shy")).isEqualTo(before);
        assertThat(take("shy", shown).outcome()).isEqualTo(Outcome.UPDATED);
        assertThat(ids("shy")).isEqualTo(before);
    }

    @Test
    void refusesAPositionAnOrganizationOfAnotherAudience() {
        take("leak", "{'work': [{'name': 'Acme'}]}");

        assertThatThrownBy(() -> stored.run("update organization set audience = 'OWNER'"))
                .hasMessageContaining("position_has_an_organization_of_its_audience");
    }

    @Test
    void takesAsManyStatementsForALongDocumentAsForAnEmptyOne() {
        take("empty", "{'work': []}");
        importer.take(Documents.source("long", Documents.sample("architect"))).block();
        statements.reset();
        take("empty", "{'work': []}");
        int few = statements.count();
        statements.reset();
        importer.take(Documents.source("long", Documents.sample("architect"))).block();

        assertThat(statements.count()).isEqualTo(few).isLessThan(30);
    }

    @Test
    void turnsATreeUpsideDown() {
        take(
                "tree",
                """
                {'work': [{'x-tenure': {'achievements': [
                  {'text': 'a', 'children': [{'text': 'b', 'children': ['c']}]}, 'd']}}]}
                """);

        take(
                "tree",
                """
                {'work': [{'x-tenure': {'achievements': [
                  {'text': 'c', 'children': [{'text': 'd', 'children': [
                    {'text': 'b', 'children': ['a']}]}]}]}}]}
                """);

        assertThat(stored.rows(TEXTS, "tree")).containsExactly("0 0 c", "1 1 d", "2 2 b", "3 3 a");
    }

    @Test
    void keepsAChildWhoseParentGoes() {
        take(
                "orphan",
                "{'work': [{'x-tenure': {'achievements': [{'text': 'a', 'children': ['b']}]}}]}");
        String before = ids("orphan").get("b");

        take("orphan", "{'work': [{'x-tenure': {'achievements': ['b']}}]}");

        assertThat(ids("orphan")).isEqualTo(Map.of("b", before));
    }

    @Test
    void keepsTheEvidenceThatIsStillThere() {
        String evidence =
                """
                select u.id || ' ' || u.start_offset
                from technology_use u join person s on s.id = u.person_id
                where s.slug = $1 order by u.ordinal
                """;
        take("proof", "{'work': [{'highlights': ['Wrote PostgreSQL tests', 'with Kafka']}]}");
        List<String> before = stored.rows(evidence, "proof");

        take("proof", "{'work': [{'highlights': ['Wrote PostgreSQL tests', 'all Kafka']}]}");

        assertThat(stored.rows(evidence, "proof"))
                .hasSize(2)
                .startsWith(before.getFirst())
                .doesNotContain(before.getLast());
    }

    @Test
    void leavesNothingOfADocumentWithAnError() {
        take("refused", "{'work': [{'name': 'A'}]}");
        var before = stored.everything();

        ImportReport report =
                take(
                        "refused",
                        "{'work': [{'name': 'B'}, {'startDate': '2019', 'endDate': '2018'}]}");

        assertThat(report.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(stored.everything()).isEqualTo(before);
    }

    @Test
    void leavesNothingWhenTheDatabaseRefusesTheLastOfIt() {
        var before = stored.everything();
        stored.run(
                """
                create function refuse() returns trigger language plpgsql as
                $$ begin raise exception 'refused'; end $$
                """);
        stored.run(
                """
                create constraint trigger refused after insert on technology_use
                deferrable initially deferred for each row execute function refuse()
                """);
        try {
            assertThatThrownBy(() ->
                            take("half", "{'work': [{'x-tenure': {'technologies': ['Qux']}}]}"))
                    .hasMessageContaining("refused");
        } finally {
            stored.run("drop function refuse cascade");
        }

        assertThat(stored.everything()).isEqualTo(before);
    }

    @Test
    void takesOneDocumentAfterTheOtherWhenTheyComeAtOnce() {
        List<Outcome> outcomes =
                Flux.range(0, 6)
                        .flatMap(i ->
                                importer.take(
                                        Documents.source(
                                                "rush",
                                                Documents.work(
                                                        Documents.json(
                                                                "{'name': 'A', 'position':"
                                                                        + " 'p%d'}"
                                                                                .formatted(i))))))
                        .map(ImportReport::outcome)
                        .collectList()
                        .block();

        assertThat(outcomes).hasSize(6).containsOnlyOnce(Outcome.CREATED);
        assertThat(ids("rush")).hasSize(2).containsKey("A");
    }

    @Test
    void addsATechnologyOnceWhenManyDeclareItAtOnce() {
        Flux.range(0, 8)
                .flatMap(i ->
                        importer.take(
                                Documents.source(
                                        "many-" + i,
                                        Documents.work(
                                                Documents.json(
                                                        "{'x-tenure': {'technologies':"
                                                                + " ['Zorg%s', 'Zarg']}}"
                                                                        .formatted(
                                                                                i % 2 == 0
                                                                                        ? "blatt"
                                                                                        : "BLATT"))))))
                .blockLast();

        assertThat(stored.rows(OWN, "zorg")).hasSize(1);
        assertThat(stored.rows(OWN, "zarg")).hasSize(1);
    }

    @Test
    void keepsTheIdOfWhatNoCatalogueKnows() {
        String used =
                """
                select u.technology_id::text
                from technology_use u join person s on s.id = u.person_id
                where s.slug = $1
                """;
        take(
                "inventor",
                "{'work': [{'x-tenure': {'technologies': ['My Tool', 'My/Tool', 'my-tool']}}]}");
        take("follower", "{'work': [{'x-tenure': {'technologies': ['MY TOOL']}}]}");
        assertThat(stored.rows(OWN, "my-tool"))
                .containsExactlyInAnyOrder("my-tool|My Tool", "my-tool-2|My/Tool");

        List<String> before = stored.rows(used, "follower");

        take("inventor", "{'work': []}");
        take("follower", "{'work': []}");
        assertThat(stored.rows(used, "follower")).isEmpty();
        take("follower", "{'work': [{'x-tenure': {'technologies': ['my-tool']}}]}");

        assertThat(stored.rows(used, "follower")).isEqualTo(before);
    }

    @Test
    void takesNamesThatDifferInCaseOrSpacesForOne() {
        take(
                "spaces",
                """
                {'work': [{'x-tenure': {'technologies':
                    ['Mórtar  Kit', 'MÓRTAR KIT', '\u00a0Mórtar\u00a0kit ']}}]}
                """);

        assertThat(stored.rows(OWN, "mortar-kit")).containsExactly("mortar-kit|Mórtar Kit");
    }

    @Test
    void findsASlugForEveryName() {
        take("letters", "{'work': [{'x-tenure': {'technologies': ['微框架', 'Zé++']}}]}");

        assertThat(stored.rows(OWN, "term-")).singleElement().asString().endsWith("|微框架");
        assertThat(stored.rows(OWN, "ze-")).containsExactly("ze-plus-plus|Zé++");
    }

    @Test
    void storesWhatIsShownOfAPerson() {
        take(
                "ada",
                """
                {'basics': {'name': 'Ada', 'label': 'Engineer', 'image': 'i.png', 'summary': 'S',
                  'url': 'https://ada.example', 'email': 'ada@a.example',
                  'location': {'address': 'a', 'postalCode': '1', 'city': 'L', 'region': 'r',
                               'countryCode': 'GB'},
                  'profiles': [{'network': 'Hub', 'username': 'ada'}]}}
                """);

        assertThat(
                        stored.rows(
                                """
                                select concat_ws('|', p.name, p.headline, p.image_url, p.summary,
                                    p.address, p.postal_code, p.city, p.region, p.country_code,
                                    c.kind, c.value, c.audience, l.network, l.username, l.url)
                                from person p
                                join contact c on c.person_id = p.id
                                join link l on l.person_id = p.id
                                where p.slug = 'ada'
                                order by l.ordinal
                                """))
                .containsExactly(
                        "Ada|Engineer|i.png|S|a|1|L|r|GB|EMAIL|ada@a.example|PUBLIC|"
                                + "https://ada.example",
                        "Ada|Engineer|i.png|S|a|1|L|r|GB|EMAIL|ada@a.example|PUBLIC|Hub|ada");
    }

    @Test
    void followsTheDocumentWhenContactsAndLinksGo() {
        take("reach", "{'basics': {'email': 'a', 'phone': 'b', 'url': 'c'}}");

        take("reach", "{'basics': {'phone': 'b'}}");

        assertThat(
                        stored.rows(
                                """
                                select c.kind::text || (select count(*) from link l
                                                        where l.person_id = c.person_id)
                                from contact c join person p on p.id = c.person_id
                                where p.slug = 'reach'
                                """))
                .containsExactly("PHONE0");
    }

    @Test
    void replacesNobodyOfAnotherNameByTheNameOfAFile() {
        Source ada = named("{'basics': {'name': 'Ada Lovelace'}}", null);
        Source grace = named("{'basics': {'name': 'Grace Hopper'}}", null);
        importer.take(ada).block();

        assertThat(importer.take(grace).block())
                .matches(report -> report.outcome() == Outcome.REFUSED)
                .extracting(report -> report.problems().getFirst().sentence())
                .asString()
                .contains("--slug=resume");
        assertThat(stored.rows("select p.name from person p where p.slug = 'resume'"))
                .containsExactly("Ada Lovelace");
        assertThat(importer.take(named("{'work': []}", null)).block().outcome())
                .isEqualTo(Outcome.REFUSED);
        assertThat(importer.take(named("{'basics': {'name': 'ADA  LÓVELACE'}}", null)).block())
                .matches(report -> report.outcome() == Outcome.UPDATED);
        assertThat(importer.take(named("{'basics': {'name': 'Grace Hopper'}}", "resume")).block())
                .matches(report -> report.outcome() == Outcome.UPDATED);
    }

    private static Source named(String json, String slug) {
        byte[] document = Documents.json(json).getBytes(StandardCharsets.UTF_8);
        return new Source("resume.json", document, slug, null);
    }

    @Test
    void takesTheDocumentsOwnSlugFirst() {
        byte[] own =
                Documents.json("{'meta': {'x-tenure': {'slug': 'own'}}}")
                        .getBytes(StandardCharsets.UTF_8);
        byte[] none = "{\"work\": []}".getBytes(StandardCharsets.UTF_8);

        assertThat(importer.take(new Source("file.json", own, "given", null)).block())
                .matches(report -> "own".equals(report.slug()))
                .matches(report -> report.problems().size() == 1);
        assertThat(importer.take(new Source("file.json", none, "given", null)).block().slug())
                .isEqualTo("given");
        assertThat(
                        importer.take(new Source("/a/Die Datei.v2.json", none, null, null))
                                .block()
                                .slug())
                .isEqualTo("die-datei-v2");
        assertThat(importer.take(new Source("Füße & Łódź.json", none, null, null)).block().slug())
                .isEqualTo("fusse-lodz");
        assertThat(importer.take(new Source("-", none, null, null)).block().problems())
                .singleElement()
                .matches(problem -> problem.sentence().contains("--slug="));
        assertThat(importer.take(new Source("-", none, null, null)).block())
                .matches(report -> report.outcome() == Outcome.REFUSED);
        assertThat(importer.take(new Source("file.json", none, "No Slug", null)).block())
                .matches(report -> report.outcome() == Outcome.REFUSED);
    }

    @Test
    void refusesBytesThatAreNoText() {
        byte[] latin = "{\n\"a\": \"é\"}".getBytes(StandardCharsets.ISO_8859_1);
        byte[] large = new byte[DocumentLimits.DOCUMENT_BYTES + 1];

        assertThat(importer.take(new Source("latin.json", latin, null, null)).block().problems())
                .singleElement()
                .matches(problem -> problem.place().line() == 2);
        assertThat(importer.take(new Source("large.json", large, null, null)).block().problems())
                .extracting(Problem::sentence)
                .containsExactly("The document is larger than 2 MiB.");
    }

    @Test
    void skipsAByteOrderMark() {
        assertThat(take("marked", "\uFEFF{'work': []}").outcome()).isEqualTo(Outcome.CREATED);
    }
}
