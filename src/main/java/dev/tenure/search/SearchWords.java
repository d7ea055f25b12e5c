package dev.tenure.search;

import dev.tenure.database.ColumnArrays;
import dev.tenure.database.Columns;
import dev.tenure.database.Statements;

import org.springframework.stereotype.Component;

import reactor.core.publisher.Mono;

import java.util.Collection;
import java.util.List;

/** The words of all texts, as a question with a typo or a beginning looks for them. */
@Component
final class SearchWords {

    private static final String UNKNOWN =
            """
            select w.word
            from unnest($1::text[]) w (word)
            where not exists (select from search_word k where k.word = w.word)
            """;

    /** Words are added in their order, so that two who add the same never wait in a circle. */
    private static final String ADD =
            """
            with added as (
                insert into search_word (word, deletions)
                select new.word, new.deletions
                from (
                    select w.word collate "C" as word, w.deletions::text[] as deletions
                    from unnest($1::text[], $2::text[]) as w (word, deletions)
                    union
                    select search_block(standing, 0), '{}' from unnest($3::bigint[]) standing
                ) new
                where not exists (select from search_word k where k.word = new.word)
                order by new.word
                on conflict (word) do nothing
                returning 1
            )
            select count(*) as count from added
            """;

    private final Statements statements;

    SearchWords(Statements statements) {
        this.statements = statements;
    }

    /** Adds words, and the blocks of these standings, that are not there. */
    Mono<Void> add(Collection<String> words, List<Long> standings) {
        return statements
                .select(
                        UNKNOWN,
                        row -> Columns.text(row, "word"),
                        (Object) words.toArray(String[]::new))
                .collectList()
                .flatMap(unknown -> addUnknown(unknown, standings));
    }

    private Mono<Void> addUnknown(List<String> words, List<Long> standings) {
        var of = ColumnArrays.of(words);
        return statements
                .select(
                        ADD,
                        row -> Columns.id(row, "count"),
                        of.texts(word -> word),
                        of.lists(TypoTolerance::keptDeletions),
                        ColumnArrays.of(standings).ids(standing -> standing))
                .then();
    }
}
