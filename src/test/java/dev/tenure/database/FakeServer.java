package dev.tenure.database;

import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionFactory;
import io.r2dbc.spi.ConnectionFactoryMetadata;
import io.r2dbc.spi.Result;
import io.r2dbc.spi.Statement;
import io.r2dbc.spi.ValidationDepth;

import org.reactivestreams.Publisher;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

import java.lang.reflect.Proxy;
import java.net.ConnectException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;

/** A server whose connections answer when a test says so. */
final class FakeServer implements ConnectionFactory {

    final List<Line> lines = new ArrayList<>();
    int refusals;

    @Override
    public Mono<Connection> create() {
        return Mono.fromCallable(() -> {
            if (refusals-- > 0) {
                throw new ConnectException("refused");
            }
            Line line = new Line();
            lines.add(line);
            return line.connection();
        });
    }

    @Override
    public ConnectionFactoryMetadata getMetadata() {
        return () -> "fake";
    }

    Line line(int index) {
        return lines.get(index);
    }

    /** The server's end of one connection. */
    static final class Line {

        final AtomicInteger checks = new AtomicInteger();
        Sinks.Many<String> rows = Sinks.many().unicast().onBackpressureBuffer();
        volatile boolean isOpen = true;
        volatile boolean isSilent;
        volatile boolean isAutoCommit = true;

        private Connection connection() {
            return proxy(
                    Connection.class,
                    (method, arguments) ->
                            switch (method) {
                                case "validate" -> validated((ValidationDepth) arguments[0]);
                                case "createStatement" -> statement();
                                case "isAutoCommit" -> isAutoCommit;
                                case "close" -> Mono.fromRunnable(() -> isOpen = false);
                                default -> throw new UnsupportedOperationException(method);
                            });
        }

        private Publisher<Boolean> validated(ValidationDepth depth) {
            if (depth == ValidationDepth.LOCAL) {
                return Mono.fromSupplier(() -> isOpen);
            }
            return Mono.defer(() -> {
                checks.incrementAndGet();
                return isSilent ? Mono.never() : Mono.just(isOpen);
            });
        }

        private Statement statement() {
            Result result =
                    proxy(
                            Result.class,
                            (method, _) -> {
                                if (!method.equals("map")) {
                                    throw new UnsupportedOperationException(method);
                                }
                                rows = Sinks.many().unicast().onBackpressureBuffer();
                                return rows.asFlux();
                            });
            return proxy(
                    Statement.class,
                    (method, _) -> {
                        if (!method.equals("execute")) {
                            throw new UnsupportedOperationException(method);
                        }
                        return Flux.just(result);
                    });
        }

        private static <T> T proxy(Class<T> type, BiFunction<String, Object[], Object> answer) {
            return type.cast(
                    Proxy.newProxyInstance(
                            type.getClassLoader(),
                            new Class<?>[] {type},
                            (self, method, arguments) ->
                                    switch (method.getName()) {
                                        case "toString" -> "fake " + type.getSimpleName();
                                        case "hashCode" -> System.identityHashCode(self);
                                        case "equals" -> self == arguments[0];
                                        default -> answer.apply(method.getName(), arguments);
                                    }));
        }
    }
}
