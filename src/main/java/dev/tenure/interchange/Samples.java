package dev.tenure.interchange;

import dev.tenure.database.DatabaseOrigin;
import dev.tenure.database.StartupRecords;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Imports the sample résumés at the first start, and never again, so that one that was deleted does
 * not come back; a résumé that has the slug of a sample is left alone.
 */
@Component
final class Samples {

    private static final Logger LOG = LoggerFactory.getLogger(Samples.class);

    private static final String RECORD = "samples";

    private final StartupRecords records;
    private final PersonTable persons;
    private final Importer importer;
    private final boolean wanted;
    private final Resource[] documents;

    Samples(
            StartupRecords records,
            PersonTable persons,
            Importer importer,
            DatabaseOrigin origin,
            @Value("${tenure.samples:embedded}") SampleChoice choice,
            @Value("classpath*:schema/sample/*.json") Resource[] documents) {
        this.records = records;
        this.persons = persons;
        this.importer = importer;
        this.documents = documents;
        wanted =
                switch (choice) {
                    case EMBEDDED -> origin.isEmbedded();
                    case ALWAYS -> true;
                    case NEVER -> false;
                };
    }

    /** The reports on those that were imported now. */
    Flux<ImportReport> onFirstStart() {
        return wanted
                ? records.detail(RECORD)
                        .hasElement()
                        .flatMapMany(done -> done ? Flux.empty() : all())
                : Flux.empty();
    }

    private Flux<ImportReport> all() {
        List<Source> sources =
                Arrays.stream(documents)
                        .map(Samples::source)
                        .sorted(Comparator.comparing(Source::name))
                        .toList();
        return Flux.fromIterable(sources)
                .concatMap(this::unlessKnown)
                .doOnNext(report -> LOG.info("Sample {}: {}", report.outcome(), report.source()))
                .concatWith(records.save(RECORD, sources.size() + " samples").then(Mono.empty()));
    }

    private Mono<ImportReport> unlessKnown(Source source) {
        return persons.find(List.of(source.slugOfName().orElseThrow()))
                .flatMap(known -> known.isEmpty() ? importer.take(source) : Mono.empty());
    }

    private static Source source(Resource document) {
        try {
            return new Source(
                    String.valueOf(document.getFilename()),
                    document.getContentAsByteArray(),
                    null,
                    null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
