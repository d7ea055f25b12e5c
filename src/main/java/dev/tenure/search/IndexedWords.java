package dev.tenure.search;

import static dev.tenure.database.Columns.text;

import dev.tenure.database.BatchStatement;

import org.dataloader.Try;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import reactor.core.publisher.Mono;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds indexed words: those that begin with a word asked for, and those like a mistyped one. */
@Component
class IndexedWords {

    private static final String WORDS =
            """
            select k.key, found.word
            from jsonb_to_recordset($1) as k (
                key integer, deletions text[], beginning text, after_beginning text, most integer)
            cross join lateral (
                select w.word from search_word w where w.deletions && k.deletions
                union all
                (select w.word from search_word w
                 where w.word >= k.beginning and w.word < k.after_beginning
                 limit k.most)
            ) found
            """;

    private record WordsRow(
            int key,
            Set<String> deletions,
            @Nullable String beginning,
            @Nullable String afterBeginning,
            int most) {

        static WordsRow of(int key, QueryWord asked) {
            return asked.prefix()
                    ? new WordsRow(
                            key,
                            Set.of(),
                            asked.word(),
                            asked.word() + Character.toString(Character.MAX_CODE_POINT),
                            LikelyWords.MOST_LONGER + 1)
                    : new WordsRow(key, TypoTolerance.deletions(asked.word()), null, null, 0);
        }
    }

    private final BatchStatement statement;

    IndexedWords(BatchStatement statement) {
        this.statement = statement;
    }

    /** Returns what each of the open words may stand for. */
    Mono<Map<QueryWord, LikelyWords>> likely(Collection<QueryWord> asked) {
        List<QueryWord> open = asked.stream().filter(QueryWord::isOpen).distinct().toList();
        return statement
                .answers(WORDS, open, WordsRow::of, row -> text(row, "word"), LikelyWords::new)
                .map(found ->
                        found.stream()
                                .map(Try::get)
                                .collect(
                                        Collectors.toMap(LikelyWords::asked, Function.identity())));
    }
}
