package dev.tenure.technology;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenure.database.DatabaseTest;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.r2dbc.core.DatabaseClient;

import java.nio.charset.StandardCharsets;
import java.util.List;

@SpringBootTest(properties = "tenure.samples=never")
@DatabaseTest
class CatalogueLoaderTest {

    private static final String FIRST =
            """
            technologies:
              - {slug: tool, name: Tool}
              - {slug: saw, name: Saw, category: tool, aliases: [Hand Saw], released: '1900'}
              - {slug: drill, name: Power Drill, category: tool, implies: [saw]}
              - {slug: glue, name: Glue}
            """;

    @Autowired private CatalogueLoader loader;
    @Autowired private CatalogueEdition standard;
    @Autowired private DatabaseClient database;

    @BeforeEach
    void loadFirst() {
        forget();
        assertThat(load(FIRST)).isTrue();
    }

    @AfterEach
    void loadStandard() {
        forget();
        loader.load(standard).block();
    }

    private void forget() {
        run("delete from person_slug");
        run("truncate technology cascade");
        run("delete from startup_record where name = 'catalogue'");
    }

    private boolean load(String yaml) {
        return Boolean.TRUE.equals(
                loader.load(CatalogueEdition.of(yaml.getBytes(StandardCharsets.UTF_8))).block());
    }

    private void run(String sql) {
        database.sql(sql).fetch().rowsUpdated().block();
    }

    private List<String> rows(String sql) {
        return database.sql(sql)
                .map(row -> String.valueOf(row.get(0, String.class)))
                .all()
                .collectList()
                .block();
    }

    private List<String> terms() {
        return rows(
                """
                select concat_ws(' ', t.slug, x.key, x.spelling, x.kind, t.catalogued)
                from technology_term x join technology t on t.id = x.technology_id
                order by t.slug, x.ordinal
                """);
    }

    private List<String> closure() {
        return rows(
                """
                select t.slug || ' ' || string_agg(m.slug, ' ' order by m.slug)
                from technology_closure c
                join technology t on t.id = c.technology_id
                join technology m on m.id = c.term_id
                group by t.slug order by t.slug
                """);
    }

    private void use(String slug) {
        run(
                """
                insert into person (id, slug, imported_at)
                values (claim_slug('somebody'), 'somebody', now())
                """);
        run(
                """
                insert into position (person_id, ordinal, kind, audience)
                select id, 0, 'PROJECT', 'PUBLIC' from person
                """);
        run(
                """
                insert into technology_use (person_id, position_id, ordinal, technology_id, role,
                                            source, part, declared, match, start_offset, end_offset)
                select p.person_id, p.id, 0, t.id, 'USED', 'DECLARED', 'STACK', 'x', 'NAME', 0, 1
                from position p, technology t where t.slug = '%s'
                """
                        .formatted(slug));
    }

    private List<String> used() {
        return rows(
                """
                select t.slug || ' ' || t.catalogued
                from technology_use u join technology t on t.id = u.technology_id
                """);
    }

    @Test
    void storesTermsAndWhatTheyImply() {
        assertThat(terms())
                .containsExactly(
                        "drill drill drill SLUG t",
                        "drill power drill Power Drill NAME t",
                        "glue glue Glue NAME t",
                        "saw saw Saw NAME t",
                        "saw hand saw Hand Saw ALIAS t",
                        "tool tool Tool NAME t");
        assertThat(closure())
                .containsExactly("drill drill saw tool", "glue glue", "saw saw tool", "tool tool");
    }

    @Test
    void changesNothingForTheSameEdition() {
        List<String> before = rows("select xmin::text || t::text from technology t");

        assertThat(load(FIRST)).isFalse();
        assertThat(load(FIRST + "# the same otherwise\n")).isTrue();

        assertThat(rows("select xmin::text || t::text from technology t")).isEqualTo(before);
    }

    @Test
    void keepsIdsWhenAnEntryChanges() {
        List<String> before = rows("select id::text from technology where slug = 'drill'");

        load(
                """
                technologies:
                  - {slug: machine, name: Machine}
                  - {slug: drill, name: Drill, category: machine, aliases: [Hand Saw]}
                """);

        assertThat(rows("select id::text from technology where slug = 'drill'")).isEqualTo(before);
        assertThat(terms())
                .containsExactly(
                        "drill drill Drill NAME t",
                        "drill hand saw Hand Saw ALIAS t",
                        "glue glue Glue NAME f",
                        "machine machine Machine NAME t",
                        "tool tool Tool NAME f");
        assertThat(closure())
                .containsExactly(
                        "drill drill machine", "glue glue", "machine machine", "tool tool");
    }

    @Test
    void keepsWhatIsUsedAfterItLeftTheCatalogue() {
        use("saw");

        load("technologies: [{slug: glue, name: Glue}]");

        assertThat(used()).containsExactly("saw false");
        assertThat(terms()).contains("glue glue Glue NAME t", "saw saw Saw NAME f");
        assertThat(closure()).contains("saw saw");
    }

    @Test
    void givesWhatComesBackItsOldId() {
        String saw = "select id || ' ' || catalogued from technology where slug = 'saw'";
        List<String> before = rows(saw);

        load("technologies: [{slug: glue, name: Glue}]");
        assertThat(rows(saw)).isNotEqualTo(before);
        load(FIRST);

        assertThat(rows(saw)).isEqualTo(before);
        assertThat(closure()).contains("drill drill saw tool", "saw saw tool");
    }

    @Test
    void movesUsesToTheEntryThatTakesTheName() {
        use("saw");

        load("technologies: [{slug: handsaw, name: Handsaw, aliases: [Saw]}]");

        assertThat(used()).containsExactly("handsaw true");
        assertThat(rows("select slug from technology where slug like '%saw'"))
                .containsExactly("handsaw");
    }

    @Test
    void adoptsATechnologyThatOnlyARésuméKnew() {
        run("insert into technology (slug, name, catalogued) values ('lathe', 'lathe', false)");
        run(
                """
                insert into technology_term (key, technology_id, spelling, kind, ordinal)
                select 'lathe', id, 'lathe', 'NAME', 0 from technology where slug = 'lathe'
                """);
        use("lathe");

        load(FIRST + "  - {slug: lathe, name: Lathe, category: tool}\n");

        assertThat(used()).containsExactly("lathe true");
        assertThat(terms()).contains("lathe lathe Lathe NAME t");
    }
}
