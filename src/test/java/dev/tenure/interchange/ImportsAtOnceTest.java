package dev.tenure.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenure.database.WriteTransaction;
import dev.tenure.house.SeededRandom;
import dev.tenure.interchange.ImportReport.Outcome;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.reactive.TransactionalOperator;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Imports of many people at once, who share rows of what is derived. */
@InterchangeTest
@ExtendWith(SeededRandom.class)
class ImportsAtOnceTest {

    private static final int PEOPLE = 40;
    private static final int AT_ONCE = 8;

    private static final List<String> TERMS =
            List.of("Go", "Java", "Kafka", "PostgreSQL", "Redis", "EKS", "Terraform", "Django");

    private static final String MARKED = "select sum(bit_count(people)) from experience_block";

    private static final String MARKED_WRONGLY =
            """
            select p.slug || ' ' || t.slug
            from person p
            cross join technology t
            left join experience e on e.person_id = p.id and e.term_id = t.id
            left join experience_block b on b.block = p.id / 8192 and b.term_id = t.id
            where coalesce(e.used, false)
                <> coalesce(get_bit(b.people, (p.id % 8192)::integer) = 1, false)
            """;

    @Autowired private Importer importer;
    @Autowired private WriteTransaction writing;
    @Autowired private TransactionalOperator transaction;
    @Autowired private Stored stored;

    @Test
    void markEverybodyByWhatTheyUse(Random random) {
        for (int round = 0; round < 3; round++) {
            List<Source> resumes =
                    IntStream.range(0, PEOPLE).mapToObj(person -> resume(person, random)).toList();
            List<Outcome> outcomes =
                    Flux.fromIterable(resumes)
                            .flatMap(importer::take, AT_ONCE)
                            .map(ImportReport::outcome)
                            .collectList()
                            .block();
            assertThat(outcomes).hasSize(PEOPLE).doesNotContain(Outcome.REFUSED);
            assertThat(stored.rows(MARKED)).isNotEqualTo(List.of("0"));
            assertThat(stored.rows(MARKED_WRONGLY)).isEmpty();
        }
    }

    @Test
    void addTechnologiesWhileOthersWrite() {
        ImportReport report =
                writing.begin()
                        .then(writing.lockShared(WriteTransaction.Lock.TECHNOLOGIES))
                        .then(
                                Mono.fromCallable(() -> importer.take(ownTechnology()).block())
                                        .subscribeOn(Schedulers.boundedElastic()))
                        .as(transaction::transactional)
                        .block();

        assertThat(report).extracting(ImportReport::outcome).isEqualTo(Outcome.CREATED);
    }

    private static Source ownTechnology() {
        String work = "{'x-tenure': {'technologies': ['Known to nobody yet']}}";
        return Documents.source("newcomer", Documents.work(Documents.json(work)));
    }

    private Source resume(int person, Random random) {
        List<String> terms = new ArrayList<>(TERMS);
        Collections.shuffle(terms, random);
        String used =
                terms.stream()
                        .limit(random.nextInt(TERMS.size()))
                        .collect(Collectors.joining("', '", "['", "']"));
        return Documents.source(
                "person-" + person,
                Documents.work("{'x-tenure': {'technologies': %s}}".formatted(used))
                        .replace("[\"\"]", "[]"));
    }
}
