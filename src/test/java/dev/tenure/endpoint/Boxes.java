package dev.tenure.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenure.graph.BatchLoaders;
import dev.tenure.graph.Connection;
import dev.tenure.graph.Cursor;
import dev.tenure.graph.GlobalId;
import dev.tenure.graph.NotFound;
import dev.tenure.graph.Page;
import dev.tenure.period.PartialDate;

import graphql.schema.DataFetchingEnvironment;

import org.dataloader.DataLoader;
import org.dataloader.Try;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;

import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;

/** Boxes in boxes: pages of them, and fields that are loaded for all boxes of a level. */
@Controller
@TestComponent
class Boxes {

    private static final int COUNT = 250;

    record PartsKey(int box) {}

    final AtomicInteger batches = new AtomicInteger();
    final AtomicInteger opened = new AtomicInteger();

    /** Boxes that are being fetched from afar, and what follows from them not yet asked. */
    final AtomicInteger underway = new AtomicInteger();

    private final AtomicReference<CompletableFuture<Box>> slow =
            new AtomicReference<>(new CompletableFuture<>());

    Boxes(BatchLoaderRegistry registry) {
        BatchLoaders.register(registry, "parts", this::partsOf);
        BatchLoaders.<PartsKey, String>register(registry, "unanswered", _ -> Mono.just(List.of()));
        BatchLoaders.register(registry, "label", Boxes::labelsOf);
        BatchLoaders.register(registry, "far", Boxes::fromAfar);
    }

    private Mono<List<Try<List<String>>>> partsOf(List<PartsKey> keys) {
        batches.incrementAndGet();
        assertThat(keys).hasSizeLessThanOrEqualTo(1_000).doesNotHaveDuplicates();
        return Mono.deferContextual(context -> {
            assertThat(context.isEmpty()).isTrue();
            return Mono.just(
                    keys.stream().map(key -> Try.succeeded(List.of("lid " + key.box()))).toList());
        });
    }

    /** Only boxes with an even number have labels. */
    private static Mono<List<Try<String>>> labelsOf(List<PartsKey> keys) {
        return Mono.just(
                keys.stream()
                        .map(key ->
                                key.box() % 2 == 0
                                        ? Try.succeeded("label " + key.box())
                                        : Try.<String>failed(new NotFound("There is no label")))
                        .toList());
    }

    /** Answers later and on another thread than it was asked, as a database does. */
    private static Mono<List<Try<Box>>> fromAfar(List<Integer> keys) {
        return Mono.just(keys.stream().map(key -> Try.succeeded(box(key))).toList())
                .delayElement(Duration.ofMillis(200), Schedulers.boundedElastic());
    }

    @QueryMapping
    Box box() {
        return box(0);
    }

    @QueryMapping
    Connection<Box> boxes(@Arguments Page page) {
        long edge = page.cursor(1).map(at -> at.number(0)).orElse(page.isBackward() ? COUNT : -1L);
        var ids =
                page.isBackward()
                        ? IntStream.iterate((int) edge - 1, id -> id >= 0, id -> id - 1)
                        : IntStream.range((int) edge + 1, COUNT);
        var rows = ids.limit(page.size() + 1L).mapToObj(Boxes::box).toList();
        return Connection.of(page, rows, box -> Cursor.encode(box.id()), COUNT);
    }

    @QueryMapping
    Box node(@Argument String id) {
        var node = GlobalId.decode(id);
        if (!node.type().equals("Box") || node.key() >= COUNT) {
            throw new NotFound("There is no such node");
        }
        return box((int) node.key());
    }

    @QueryMapping
    List<Box> many(@Argument int count) {
        return IntStream.range(0, count).mapToObj(Boxes::box).toList();
    }

    @SchemaMapping(typeName = "Box", field = "box")
    Box inner(Box outer) {
        opened.incrementAndGet();
        return outer;
    }

    @SchemaMapping
    CompletableFuture<Box> far(
            Box box, DataLoader<Integer, Box> far, DataFetchingEnvironment environment) {
        underway.incrementAndGet();
        Scheduler turns = environment.getGraphQlContext().get(BatchLoaders.TURNS);
        var fetched = far.load(box.id());
        fetched.whenComplete((_, _) -> turns.schedule(underway::decrementAndGet));
        return fetched;
    }

    @SchemaMapping
    String thread(Box box) {
        return Thread.currentThread().getName();
    }

    /** Waits for {@link #finishSlow}, whether anybody still does or not. */
    @SchemaMapping
    Mono<Box> slow(Box box) {
        return Mono.fromFuture(slow.get(), true);
    }

    void finishSlow() {
        slow.getAndSet(new CompletableFuture<>()).complete(box(0));
    }

    @SchemaMapping
    CompletableFuture<List<String>> parts(Box box, DataLoader<PartsKey, List<String>> parts) {
        return parts.load(new PartsKey(box.id()));
    }

    @SchemaMapping
    CompletableFuture<String> unanswered(Box box, DataLoader<PartsKey, String> unanswered) {
        return unanswered.load(new PartsKey(box.id()));
    }

    @SchemaMapping
    CompletableFuture<@Nullable String> label(Box box, DataLoader<PartsKey, String> label) {
        return label.load(new PartsKey(box.id()));
    }

    private static Box box(int id) {
        return new Box(id, PartialDate.parse("2021-06"));
    }
}
