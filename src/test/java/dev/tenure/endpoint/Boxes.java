package dev.tenure.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenure.graph.Answer;
import dev.tenure.graph.BatchLoaders;
import dev.tenure.graph.Connection;
import dev.tenure.graph.Cursor;
import dev.tenure.graph.GlobalId;
import dev.tenure.graph.Keys;
import dev.tenure.graph.NotFound;
import dev.tenure.graph.Page;
import dev.tenure.period.PartialDate;

import org.dataloader.Try;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import reactor.core.publisher.Mono;
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

    /** Fetches from afar that have not ended. */
    final AtomicInteger underway = new AtomicInteger();

    private final AtomicReference<CompletableFuture<Box>> slow =
            new AtomicReference<>(new CompletableFuture<>());

    Boxes(BatchLoaders loaders) {
        loaders.register("parts", this::partsOf);
        loaders.<PartsKey, String>register("unanswered", _ -> Mono.just(List.of()));
        loaders.register("label", Boxes::labelsOf);
        loaders.register("far", this::fromAfar);
        loaders.register("slow", this::onceFinished);
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
    private Mono<List<Try<Box>>> fromAfar(List<Integer> keys) {
        underway.incrementAndGet();
        return Mono.just(keys.stream().map(key -> Try.succeeded(box(key))).toList())
                .delayElement(Duration.ofMillis(200), Schedulers.boundedElastic())
                .doFinally(_ -> underway.decrementAndGet());
    }

    /** Answers after {@link #finishSlow}, whether anybody still waits or not. */
    private Mono<List<Try<Box>>> onceFinished(List<Integer> keys) {
        return Mono.fromFuture(slow.get(), true)
                .map(box -> keys.stream().map(_ -> Try.succeeded(box)).toList());
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
    Answer<Box> far(Box box, Keys<Integer, Box> far) {
        return far.load(box.id());
    }

    @SchemaMapping
    String thread(Box box) {
        return Thread.currentThread().getName();
    }

    @SchemaMapping
    Answer<Box> slow(Box box, Keys<Integer, Box> slow) {
        return slow.load(box.id());
    }

    void finishSlow() {
        slow.getAndSet(new CompletableFuture<>()).complete(box(0));
    }

    @SchemaMapping
    Answer<List<String>> parts(Box box, Keys<PartsKey, List<String>> parts) {
        return parts.load(new PartsKey(box.id()));
    }

    @SchemaMapping
    Answer<String> unanswered(Box box, Keys<PartsKey, String> unanswered) {
        return unanswered.load(new PartsKey(box.id()));
    }

    @SchemaMapping
    Answer<@Nullable String> label(Box box, Keys<PartsKey, String> label) {
        return label.load(new PartsKey(box.id()));
    }

    private static Box box(int id) {
        return new Box(id, PartialDate.parse("2021-06"));
    }
}
