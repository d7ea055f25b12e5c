package dev.tenure.search;

import static dev.tenure.database.Columns.id;

import dev.tenure.database.Announcements;
import dev.tenure.database.DatabaseTrouble;
import dev.tenure.database.StartupRecords;
import dev.tenure.database.StartupStage;
import dev.tenure.database.StartupTask;
import dev.tenure.database.WriteTransaction;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;

import reactor.core.publisher.Mono;

import java.util.List;

/** Writes the words of résumés that are older than the search, or than how it splits texts. */
@Component
final class SearchStart extends StartupTask {

    private static final Logger LOG = LoggerFactory.getLogger(SearchStart.class);

    private static final String RECORD = "search";

    private static final int PEOPLE_AT_ONCE = 100;

    private static final String PEOPLE = "select p.id from person p order by p.id";

    private final DatabaseClient database;
    private final StartupRecords records;
    private final SearchIndex index;
    private final WriteTransaction writing;
    private final Announcements announcements;
    private final TransactionalOperator transaction;

    SearchStart(
            DatabaseClient database,
            StartupRecords records,
            SearchIndex index,
            WriteTransaction writing,
            Announcements announcements,
            TransactionalOperator transaction) {
        super(StartupStage.SEARCH_WORDS);
        this.database = database;
        this.records = records;
        this.index = index;
        this.writing = writing;
        this.announcements = announcements;
        this.transaction = transaction;
    }

    @Override
    protected void run() {
        Long written =
                records.detail(RECORD)
                        .defaultIfEmpty("")
                        .flatMap(last ->
                                last.equals(SearchIndex.EDITION) ? Mono.just(0L) : writeAll())
                        .retryWhen(DatabaseTrouble.patiently())
                        .block();
        if (written != null && written > 0) {
            LOG.info("Wrote the words of {} texts for the search", written);
        }
    }

    private Mono<Long> writeAll() {
        return database.sql(PEOPLE)
                .map(row -> id(row, "id"))
                .all()
                .collectList()
                .flatMapIterable(people -> people)
                .buffer(PEOPLE_AT_ONCE)
                .concatMap(this::write)
                .reduce(0L, Long::sum)
                .flatMap(written -> records.save(RECORD, SearchIndex.EDITION).thenReturn(written));
    }

    private Mono<Long> write(List<Long> people) {
        return writing.begin()
                .then(index.write(people))
                .delayUntil(_ -> announcements.ofPeople(people.toArray(Long[]::new)))
                .as(transaction::transactional);
    }
}
