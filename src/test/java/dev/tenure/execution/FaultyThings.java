package dev.tenure.execution;

import dev.tenure.graph.Answer;
import dev.tenure.graph.BatchLoader;
import dev.tenure.graph.BatchLoaders;
import dev.tenure.graph.Keys;
import dev.tenure.graph.NotFound;

import org.dataloader.Try;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import reactor.core.publisher.Mono;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Things of which some lack, throw or mistake what the schema promises, by their numbers. */
@Controller
@TestComponent
class FaultyThings {

    static final String SCHEMA =
            """
            type Query {
              thing(id: Int!): Thing
              needed(id: Int!): Thing!
              things(count: Int!): [Thing!]!
              holes(count: Int!): [Thing]
              any(id: Int!): Any
              anything(count: Int!): [Any]!
            }
            interface Any { id: Int! name: String! inner: Thing! }
            type Thing implements Any {
              id: Int! name: String! maybe: String level: Level! mistaken: Int! listed: [Int!]!
              nested: [[String!]!] inner: Thing! same(id: Int): Thing
              loaded: Thing! loadedOrNull: Thing many(count: Int!): [Thing!]!
              short: String thrown: String! answered: String! }
            type Other implements Any { id: Int! name: String! inner: Thing! }
            enum Level { LOW HIGH }
            """;

    /** What no enum of the schema knows is wrong in it. */
    enum Degree {
        LOW,
        HIGH,
        WRONG
    }

    record Thing(int id) {

        public @Nullable String name() {
            return id % 3 == 2 ? null : "thing " + id;
        }

        public @Nullable String maybe() {
            if (id % 4 == 3) {
                throw new IllegalStateException("a fault of " + id);
            }
            return id % 2 == 0 ? null : "maybe \uD83D\uDE00";
        }

        public Degree level() {
            return Degree.values()[id % 3];
        }

        public Object mistaken() {
            return id % 2 == 0 ? id : "no number";
        }

        public @Nullable Object listed() {
            return id % 5 == 0 ? "no list" : Arrays.asList(1, id % 3 == 0 ? null : 2);
        }

        public List<List<@Nullable String>> nested() {
            return List.of(List.of("a"), Arrays.asList("b", id % 2 == 0 ? null : "c"));
        }
    }

    record Other(int id) {

        public String name() {
            return "other " + id;
        }
    }

    /** Of no type that the schema knows. */
    record Stranger(int id) {}

    FaultyThings(BatchLoaders loaders) {
        loaders.register("loaded", FaultyThings::evenOnes);
        loaders.<Integer, String>register("tooFew", keys -> Mono.just(List.of()));
        loaders.<Integer, String>register("thrown", _ -> Mono.error(new NotFound("There is none")));
    }

    private static Mono<List<Try<Thing>>> evenOnes(List<Integer> ids) {
        return Mono.just(
                BatchLoader.each(
                        ids,
                        id -> {
                            if (id % 2 == 1) {
                                throw new NotFound("There is no " + id);
                            }
                            return new Thing(id);
                        }));
    }

    @QueryMapping
    @Nullable Thing thing(@Argument int id) {
        return id == 0 ? null : new Thing(id);
    }

    @QueryMapping
    @Nullable Thing needed(@Argument int id) {
        return thing(id);
    }

    @QueryMapping
    List<Thing> things(@Argument int count) {
        return IntStream.range(0, count).mapToObj(Thing::new).toList();
    }

    @QueryMapping
    List<@Nullable Thing> holes(@Argument int count) {
        return IntStream.range(0, count)
                .<@Nullable Thing>mapToObj(id -> id % 2 == 0 ? null : new Thing(id))
                .toList();
    }

    @QueryMapping
    Object any(@Argument int id) {
        return switch (id % 3) {
            case 0 -> new Thing(id);
            case 1 -> new Other(id);
            default -> new Stranger(id);
        };
    }

    @QueryMapping
    List<Object> anything(@Argument int count) {
        return IntStream.range(0, count).mapToObj(this::any).toList();
    }

    @SchemaMapping(typeName = "Thing")
    Thing inner(Thing thing) {
        return new Thing(thing.id() + 1);
    }

    @SchemaMapping(typeName = "Other", field = "inner")
    Thing innerOfOther(Other other) {
        return new Thing(other.id() + 1);
    }

    @SchemaMapping
    Thing same(Thing thing, @Argument @Nullable Integer id) {
        if (id != null && id != thing.id()) {
            throw new NotFound("There is another");
        }
        return thing;
    }

    @SchemaMapping
    Answer<Thing> loaded(Thing thing, Keys<Integer, Thing> loaded) {
        return loaded.load(thing.id());
    }

    @SchemaMapping
    @Nullable Answer<Thing> loadedOrNull(Thing thing, Keys<Integer, Thing> loaded) {
        return thing.id() % 3 == 0 ? null : loaded.load(thing.id() + 1);
    }

    @SchemaMapping
    Answer<List<Thing>> many(Thing thing, @Argument int count, Keys<Integer, Thing> loaded) {
        return loaded.loadMany(
                IntStream.range(0, count).mapToObj(i -> thing.id() + 2 * i).toList());
    }

    @SchemaMapping(typeName = "Thing", field = "short")
    Answer<String> tooFew(Thing thing, Keys<Integer, String> tooFew) {
        return tooFew.load(thing.id());
    }

    @SchemaMapping
    Answer<String> thrown(Thing thing, Keys<Integer, String> thrown) {
        return thrown.load(thing.id());
    }

    @SchemaMapping
    Answer<String> answered(Thing thing, Keys<Integer, Thing> loaded) {
        return loaded.load(thing.id())
                .map(found -> {
                    if (found.id() % 4 == 0) {
                        throw new IllegalStateException("a fault of an answer");
                    }
                    return "answered " + found.id();
                });
    }
}
