package dev.tenure.database;

import io.r2dbc.spi.Result;
import io.r2dbc.spi.Row;
import io.r2dbc.spi.RowMetadata;

import org.reactivestreams.Publisher;

import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;

/** The driver's result; the driver asks the server only when somebody subscribes to its rows. */
record WatchedResult(ConnectionHealth health, Result result) implements Result {

    @Override
    public Publisher<Long> getRowsUpdated() {
        return new WatchedAnswer<>(health, result.getRowsUpdated());
    }

    @Override
    public <T> Publisher<T> map(BiFunction<Row, RowMetadata, ? extends T> mapper) {
        return new WatchedAnswer<>(health, result.map(mapper));
    }

    @Override
    public Result filter(Predicate<Segment> filter) {
        return new WatchedResult(health, result.filter(filter));
    }

    @Override
    public <T> Publisher<T> flatMap(Function<Segment, ? extends Publisher<? extends T>> mapper) {
        return new WatchedAnswer<>(health, result.flatMap(mapper));
    }
}
