package dev.tenure.search;

import static dev.tenure.database.Columns.integer;

import dev.tenure.database.BatchStatement;
import dev.tenure.graph.Connection;

import org.dataloader.Try;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import reactor.core.publisher.Mono;

import java.util.List;
import java.util.Map;

/** Finds texts by one statement, and by one before it the words that the question may mean. */
@Component
class SearchHits {

    private static final int MOST_COUNTED = 10_000;

    private static final String PAGE =
            """
            select k.key, h.tier, h.standing, h.person_id, h.place, h.part::text, h.position_id,
                   h.achievement_id, h.text
            from jsonb_to_recordset($1) as k (
                key integer, person bigint, asked tsquery, asked_index tsquery, near tsquery,
                near_index tsquery, parts search_part[], after_tier bigint,
                after_standing bigint, after_person bigint, after_line bigint, backward boolean,
                size integer)
            cross join lateral search_page(
                k.person, k.asked, k.asked_index, k.near, k.near_index, k.parts, k.after_tier,
                k.after_standing, k.after_person, k.after_line, k.backward, k.size)
                with ordinality as h
            order by k.key, h.ordinality
            """;

    private static final String COUNT =
            """
            select k.key, search_count(
                       k.person, k.near, k.near_index, k.parts, k.most) as count
            from jsonb_to_recordset($1) as k (
                key integer, person bigint, near tsquery, near_index tsquery, parts search_part[],
                most integer)
            """;

    private record PageRow(
            int key,
            @Nullable Long person,
            String asked,
            String askedIndex,
            @Nullable String near,
            @Nullable String nearIndex,
            List<SearchPart> parts,
            @Nullable Long afterTier,
            @Nullable Long afterStanding,
            @Nullable Long afterPerson,
            @Nullable Long afterLine,
            boolean backward,
            int size) {

        static PageRow of(int key, SearchKey asked, TextQuery meant) {
            HitKey after = HitKey.of(asked.page(), asked.fingerprint());
            TextQuery exact = meant.exact();
            boolean same = meant.equals(exact);
            return new PageRow(
                    key,
                    asked.person(),
                    exact.tsquery(),
                    exact.narrow().tsquery(),
                    same ? null : meant.tsquery(),
                    same ? null : meant.narrow().tsquery(),
                    asked.parts(),
                    after == null ? null : after.tier(),
                    after == null ? null : after.standing(),
                    after == null ? null : after.person(),
                    after == null ? null : after.line(),
                    asked.page().isBackward(),
                    asked.page().size() + 1);
        }
    }

    private record CountRow(
            int key,
            @Nullable Long person,
            String near,
            String nearIndex,
            List<SearchPart> parts,
            int most) {

        static CountRow of(int key, SearchCountKey asked) {
            return new CountRow(
                    key,
                    asked.person(),
                    asked.meant().tsquery(),
                    asked.meant().narrow().tsquery(),
                    asked.parts(),
                    MOST_COUNTED);
        }
    }

    private final BatchStatement statement;
    private final IndexedWords words;

    SearchHits(BatchStatement statement, IndexedWords words) {
        this.statement = statement;
        this.words = words;
    }

    /** Returns the pages asked for. */
    Mono<List<Try<SearchConnection>>> pages(List<SearchKey> keys) {
        return words.likely(keys.stream().flatMap(key -> key.asked().words()).toList())
                .flatMap(likely -> pages(keys, likely));
    }

    private Mono<List<Try<SearchConnection>>> pages(
            List<SearchKey> keys, Map<QueryWord, LikelyWords> likely) {
        return statement.answers(
                PAGE,
                keys,
                (index, key) -> PageRow.of(index, key, meant(key, likely)),
                FoundText::read,
                (key, found) ->
                        SearchConnection.of(
                                connection(key, found),
                                new SearchCountKey(key.person(), meant(key, likely), key.parts())));
    }

    private static Connection<FoundText> connection(SearchKey key, List<FoundText> found) {
        String fingerprint = key.fingerprint();
        return Connection.of(key.page(), found, each -> each.key().cursor(fingerprint), 0);
    }

    private static TextQuery meant(SearchKey key, Map<QueryWord, LikelyWords> likely) {
        return key.asked()
                .with(word -> {
                    LikelyWords others = likely.get(word);
                    return others == null ? word : word.with(others.words());
                });
    }

    /** Returns how many hits there are; of everybody's, 10,000 at most. */
    Mono<List<Try<Integer>>> counts(List<SearchCountKey> keys) {
        return statement.answers(
                COUNT,
                keys,
                CountRow::of,
                row -> integer(row, "count"),
                (_, counts) -> counts.getFirst());
    }
}
