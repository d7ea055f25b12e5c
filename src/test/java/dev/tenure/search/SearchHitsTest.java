package dev.tenure.search;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;

import dev.tenure.database.DatabaseTest;
import dev.tenure.graph.BadRequest;
import dev.tenure.graph.Edge;
import dev.tenure.house.SeededRandom;

import org.dataloader.Try;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.r2dbc.core.DatabaseClient;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Random texts of people who never were, under random questions: what is found, its order and its
 * pages are those of a scan that looks at every word of every text.
 */
@SpringBootTest(webEnvironment = WebEnvironment.NONE)
@TestInstance(Lifecycle.PER_CLASS)
@DatabaseTest
@ExtendWith(SeededRandom.class)
class SearchHitsTest {

    private static final int PEOPLE = 60;
    private static final int POSITIONS = 5;
    private static final int QUESTIONS = 120;

    /** Folded as they stand, so that a scan need not fold. */
    private static final List<String> WORDS =
            List.of(
                    "a",
                    "go",
                    "c++",
                    "c#",
                    "java",
                    "react",
                    "reach",
                    "warehouse",
                    "warehourse",
                    "warehouses",
                    "数",
                    "据",
                    "kubernetes",
                    "kubernets",
                    "kube",
                    "99",
                    "the",
                    "of",
                    "settlement",
                    "setlement",
                    "setelment");

    private static final List<String> SIGNS = List.of(" ", " ", " ", ", ", "/", " (", "; ", " - ");

    private final Random random;
    private final List<Entry> entries = new ArrayList<>();

    @Autowired private DatabaseClient database;
    @Autowired private SearchIndex index;
    @Autowired private SearchHits hits;

    SearchHitsTest(Random random) {
        this.random = random;
    }

    /** A text, and what decides where it stands among hits. */
    private record Entry(long person, SearchPart part, int year, int place, List<String> words) {}

    private record Answer(long person, SearchPart part, boolean exact, List<String> found) {

        static Answer of(Edge<SearchHit> edge) {
            SearchHit hit = edge.node();
            return new Answer(
                    hit.personKey(),
                    hit.part(),
                    hit.exact(),
                    hit.highlights().stream()
                            .map(each -> hit.text().substring(each.start(), each.end()))
                            .toList());
        }
    }

    @BeforeAll
    void store() {
        Stream.iterate(0, i -> i < PEOPLE, i -> i + 1).forEach(this::store);
        index.write(entries.stream().map(Entry::person).distinct().toList()).block();
    }

    @Test
    void findsWhatAScanFindsPageByPage() {
        List<Answer> all = new ArrayList<>();
        for (int i = 0; i < QUESTIONS; i++) {
            List<String> asked =
                    words(1 + random.nextInt(2)).stream()
                            .map(word -> random.nextInt(5) > 0 ? word : word + "*")
                            .toList();
            List<SearchPart> parts = random.nextInt(3) > 0 ? List.of() : List.of(part());
            Long person = random.nextInt(3) > 0 ? null : entries.getFirst().person();
            List<Answer> expected = scan(asked, parts, person);
            List<Edge<SearchHit>> forward = pages(person, asked, parts, false);
            assertThat(forward.stream().map(Answer::of))
                    .as("%s, %s", asked, parts)
                    .containsExactlyElementsOf(expected);
            assertThat(pages(person, asked, parts, true).reversed())
                    .as("backwards: %s, %s", asked, parts)
                    .isEqualTo(forward);
            assertThat(count(person, asked, parts)).isEqualTo(expected.size());
            all.addAll(expected);
        }
        assertThat(all).anyMatch(Answer::exact).anyMatch(each -> !each.exact());
    }

    @Test
    void answersWhateverIsTyped() {
        String signs = "\"'*%_\\\\:&|!<->()[]{}+#.\u0301\ud800\ude80\u200d\n\t a0é数ß🚀";
        for (int i = 0; i < QUESTIONS; i++) {
            String text =
                    random.ints(1 + random.nextInt(12), 0, signs.length())
                            .mapToObj(at -> signs.substring(at, at + 1))
                            .collect(Collectors.joining());
            SearchKey key;
            try {
                key = new SearchArguments(text, List.of(), 100, null, null, null).key(null);
            } catch (BadRequest _) {
                continue;
            }
            for (Edge<SearchHit> edge : one(hits.pages(List.of(key)).block()).edges()) {
                assertThat(edge.node().highlights()).as(text).isNotEmpty();
            }
        }
    }

    private List<Answer> scan(List<String> asked, List<SearchPart> parts, @Nullable Long person) {
        return entries.stream()
                .filter(each -> parts.isEmpty() || parts.contains(each.part()))
                .filter(each -> person == null || each.person() == person)
                .filter(each ->
                        asked.stream()
                                .allMatch(a -> each.words().stream().anyMatch(w -> near(a, w))))
                .sorted(
                        comparing((Entry each) -> !exact(asked, each))
                                .thenComparing(Entry::part)
                                .thenComparing(Entry::year, reverseOrder())
                                .thenComparing(Entry::person)
                                .thenComparing(Entry::place))
                .map(each ->
                        new Answer(
                                each.person(),
                                each.part(),
                                exact(asked, each),
                                each.words().stream()
                                        .filter(w -> asked.stream().anyMatch(a -> near(a, w)))
                                        .toList()))
                .toList();
    }

    private static boolean near(String asked, String word) {
        return exact(asked, word) || (!asked.endsWith("*") && TypoTolerance.allows(asked, word));
    }

    private static boolean exact(String asked, String word) {
        return asked.endsWith("*")
                ? word.startsWith(asked.substring(0, asked.length() - 1))
                : word.equals(asked);
    }

    private static boolean exact(List<String> asked, Entry entry) {
        return asked.stream().allMatch(a -> entry.words().stream().anyMatch(w -> exact(a, w)));
    }

    private List<Edge<SearchHit>> pages(
            @Nullable Long person, List<String> asked, List<SearchPart> parts, boolean backward) {
        List<Edge<SearchHit>> all = new ArrayList<>();
        String cursor = null;
        while (true) {
            int size = 1 + random.nextInt(60);
            SearchKey key =
                    backward
                            ? key(person, asked, parts, null, null, size, cursor)
                            : key(person, asked, parts, size, cursor, null, null);
            SearchConnection page = one(hits.pages(List.of(key)).block());
            all.addAll(backward ? page.edges().reversed() : page.edges());
            if (!(backward ? page.pageInfo().hasPreviousPage() : page.pageInfo().hasNextPage())) {
                return all;
            }
            cursor = all.getLast().cursor();
        }
    }

    private int count(@Nullable Long person, List<String> asked, List<SearchPart> parts) {
        SearchKey key = key(person, asked, parts, 0, null, null, null);
        return one(hits.counts(List.of(one(hits.pages(List.of(key)).block()).counted())).block());
    }

    private static SearchKey key(
            @Nullable Long person,
            List<String> asked,
            List<SearchPart> parts,
            @Nullable Integer first,
            @Nullable String after,
            @Nullable Integer last,
            @Nullable String before) {
        return new SearchArguments(String.join(" ", asked), parts, first, after, last, before)
                .key(person);
    }

    private static <T> T one(@Nullable List<Try<T>> answers) {
        return answers.getFirst().get();
    }

    private SearchPart part() {
        return SearchPart.values()[random.nextInt(SearchPart.values().length)];
    }

    private List<String> words(int count) {
        return Stream.generate(() -> WORDS.get(random.nextInt(WORDS.size()))).limit(count).toList();
    }

    /** A text with these words; ideographs need no sign between them. */
    private String text(List<String> words) {
        StringBuilder text = new StringBuilder();
        words.forEach(word -> text.append(word).append(SIGNS.get(random.nextInt(SIGNS.size()))));
        return text.toString().strip();
    }

    private void store(int number) {
        List<String> headline = words(4);
        Long person =
                key(
                        "insert into person (id, slug, headline, imported_at)"
                                + " values (claim_slug($1), $1, $2, now()) returning id",
                        "sought-" + number,
                        text(headline));
        entries.add(new Entry(person, SearchPart.HEADLINE, Integer.MAX_VALUE, 0, headline));
        int place = 1;
        for (int i = 0; i < POSITIONS; i++) {
            int year = 1980 + random.nextInt(40);
            List<String> title = words(3);
            List<String> summary = words(12);
            Long position =
                    key(
                            """
                            insert into position (person_id, ordinal, kind, title, summary, audience,
                                period_start, period_end, period_state)
                            values ($1, $2, 'EMPLOYMENT', $3, $4, 'PUBLIC', $5, '2024', 'ENDED')
                            returning id
                            """,
                            person,
                            i,
                            text(title),
                            text(summary),
                            Integer.toString(year));
            entries.add(new Entry(person, SearchPart.TITLE, year, place++, title));
            entries.add(new Entry(person, SearchPart.SUMMARY, year, place++, summary));
            for (int line = 0; line < 4; line++) {
                List<String> words = words(1 + random.nextInt(10));
                key(
                        """
                        insert into achievement (person_id, position_id, depth, ordinal, text, heading)
                        values ($1, $2, 0, $3, $4, false)
                        returning id
                        """,
                        person,
                        position,
                        line,
                        text(words));
                entries.add(new Entry(person, SearchPart.ACHIEVEMENT, year, place++, words));
            }
        }
    }

    private Long key(String sql, Object... values) {
        DatabaseClient.GenericExecuteSpec insert = database.sql(sql);
        for (int i = 0; i < values.length; i++) {
            insert = insert.bind(i, values[i]);
        }
        return insert.mapValue(Long.class).one().block();
    }
}
