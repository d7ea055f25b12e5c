package dev.tenure.database;

import io.r2dbc.spi.Connection;
import io.r2dbc.spi.Result;

import org.jspecify.annotations.Nullable;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.LongSupplier;

/** The pulses of this service: those on their way, and the latest that the standby has shown. */
final class Pulses {

    private static final String SEND =
            """
            with gone as (
                delete from reader_pulse p where p.sent_at < now() - interval '1 day'
            )
            insert into reader_pulse (reader, number) values ($1::uuid, $2::bigint)
            on conflict (reader) do update set number = excluded.number, sent_at = now()
            """;

    private static final String SHOWN =
            "select p.number from reader_pulse p where p.reader = $1::uuid";

    /** Whoever is behind by more pulses is not recent by any measure. */
    private static final int MOST = 1000;

    private final UUID reader = UUID.randomUUID();
    private final ConcurrentSkipListMap<Long, Pulse> sent = new ConcurrentSkipListMap<>();
    private LongSupplier heard = () -> 0;
    private volatile @Nullable Pulse shown;

    /** Lets each pulse tell how many changes had been heard of before it. */
    void countChanges(LongSupplier changes) {
        heard = changes;
    }

    /** Returns the latest that the standby has shown; nothing before the first. */
    @Nullable Pulse shown() {
        return shown;
    }

    /** Writes the next one into the primary. */
    Mono<Void> send(Connection primary) {
        Pulse pulse = new Pulse(nextNumber(), System.nanoTime(), heard.getAsLong());
        sent.put(pulse.number(), pulse);
        sent.headMap(pulse.number() - MOST).clear();
        return Flux.from(
                        primary.createStatement(SEND)
                                .bind(0, reader)
                                .bind(1, pulse.number())
                                .execute())
                .concatMap(Result::getRowsUpdated)
                .then();
    }

    private long nextNumber() {
        return sent.isEmpty() ? 1 : sent.lastKey() + 1;
    }

    /** Looks for the latest in the standby. */
    Mono<Void> look(Connection standby) {
        return numberShown(standby).doOnNext(this::found).then();
    }

    /** Returns the number of the latest that a server shows. */
    Mono<Long> numberShown(Connection server) {
        return Flux.from(server.createStatement(SHOWN).bind(0, reader).execute())
                .concatMap(result -> result.map(row -> new ColumnReader(row).id()))
                .singleOrEmpty();
    }

    private void found(long number) {
        Map.Entry<Long, Pulse> latest = sent.floorEntry(number);
        if (latest != null) {
            shown = latest.getValue();
            sent.headMap(latest.getKey()).clear();
        }
    }
}
