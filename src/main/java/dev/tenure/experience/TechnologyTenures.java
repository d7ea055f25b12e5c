package dev.tenure.experience;

import dev.tenure.graph.Turns;
import dev.tenure.technology.Technologies;
import dev.tenure.technology.Technology;
import dev.tenure.technology.Terms;

import org.dataloader.Try;
import org.springframework.stereotype.Component;

import reactor.core.publisher.Mono;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * How long people have worked with technologies, counted from the uses that one statement finds.
 */
@Component
class TechnologyTenures {

    private final DatedUses uses;
    private final Technologies technologies;

    TechnologyTenures(DatedUses uses, Technologies technologies) {
        this.uses = uses;
        this.technologies = technologies;
    }

    /**
     * Returns for each key every technology asked for that some use is evidence of, in no order.
     */
    Mono<List<Try<List<TechnologyTenure>>>> ofPeople(List<TechnologyTenuresKey> keys) {
        return counted(keys)
                .map(answers ->
                        answers.stream()
                                .map(answer -> answer.map(TechnologyTenures::evident))
                                .toList());
    }

    /** Returns for each key its technology, whether it was used or not. */
    Mono<List<Try<TechnologyTenure>>> each(List<ExperienceKey> keys) {
        return counted(keys.stream().map(ExperienceKey::tenuresKey).toList())
                .map(answers ->
                        answers.stream().map(answer -> answer.map(List::getFirst)).toList());
    }

    private static List<TechnologyTenure> evident(List<TechnologyTenure> counted) {
        return counted.stream().filter(TechnologyTenure::isEvident).toList();
    }

    private Mono<List<Try<List<TechnologyTenure>>>> counted(List<TechnologyTenuresKey> keys) {
        return technologies
                .knowingNames(keys.stream().flatMap(TechnologyTenuresKey::names).toList())
                .flatMap(terms -> uses.ofPeople(keys, terms))
                .flatMap(found ->
                        technologies
                                .holding(found, use -> Stream.of(use.technology()))
                                .flatMap(terms -> all(keys, found, terms)));
    }

    private static Mono<List<Try<List<TechnologyTenure>>>> all(
            List<TechnologyTenuresKey> keys, List<Try<List<DatedUses.Row>>> found, Terms terms) {
        return Turns.each(
                keys.size(), i -> found.get(i).map(uses -> tenures(keys.get(i), uses, terms)));
    }

    private static List<TechnologyTenure> tenures(
            TechnologyTenuresKey key, List<DatedUses.Row> found, Terms terms) {
        Predicate<Technology> asked = key.uses().asksFor(terms);
        Map<Technology, List<DatedUse>> uses = new LinkedHashMap<>();
        key.uses()
                .technologies()
                .forEach(each -> uses.putIfAbsent(each.in(terms), new ArrayList<>()));
        for (DatedUses.Row row : found) {
            DatedUse use = row.in(terms, key);
            shown(use, key.uses().implied(), terms)
                    .filter(asked)
                    .forEach(each -> uses.computeIfAbsent(each, _ -> new ArrayList<>()).add(use));
        }
        return uses.entrySet().stream()
                .map(each ->
                        TechnologyTenure.of(
                                key.person(),
                                terms.id(each.getKey()),
                                each.getKey(),
                                each.getValue(),
                                key.asOf(),
                                key.within()))
                .toList();
    }

    private static Stream<Technology> shown(DatedUse use, boolean implied, Terms terms) {
        return implied ? terms.shownBy(use.mentioned()).stream() : Stream.of(use.mentioned());
    }
}
