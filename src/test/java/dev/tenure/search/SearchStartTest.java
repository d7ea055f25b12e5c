package dev.tenure.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenure.database.DatabaseTest;
import dev.tenure.database.StartupRecords;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.r2dbc.core.DatabaseClient;

import java.util.List;

@SpringBootTest(webEnvironment = WebEnvironment.NONE)
@DatabaseTest
class SearchStartTest {

    @Autowired private DatabaseClient database;
    @Autowired private StartupRecords records;
    @Autowired private SearchStart start;

    @Test
    void writesTheWordsOfOlderResumesOnce() {
        run(
                """
                insert into person (id, slug, headline, imported_at)
                values (claim_slug('older'), 'older', 'Old C++', now())
                """);
        records.save("search", "0").block();
        start.run();
        assertThat(words()).containsExactly("'c++':2 'old':1");
        run("update search_text set words = '' where text = 'Old C++'");
        start.run();
        assertThat(words()).containsExactly("");
        run("delete from person_slug where slug = 'older'");
    }

    private List<String> words() {
        return database.sql(
                        """
                        select array_to_string(array(
                            select word::text from unnest(string_to_array(t.words::text, ' ')) word
                            where word not like '''=%'), ' ')
                        from search_text t join person p on p.id = t.person_id
                        where p.slug = 'older'
                        """)
                .mapValue(String.class)
                .all()
                .collectList()
                .block();
    }

    private void run(String sql) {
        database.sql(sql).fetch().rowsUpdated().block();
    }
}
