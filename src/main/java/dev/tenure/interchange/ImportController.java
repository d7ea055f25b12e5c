package dev.tenure.interchange;

import dev.tenure.access.ImportPermission;
import dev.tenure.database.DatabaseTrouble;
import dev.tenure.graph.Answer;
import dev.tenure.graph.BatchLoaders;
import dev.tenure.graph.Keys;
import dev.tenure.graph.Unavailable;
import dev.tenure.interchange.ImportReport.Outcome;
import dev.tenure.interchange.SentDocuments.Result;
import dev.tenure.person.Person;

import graphql.GraphQLContext;

import org.dataloader.Try;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.util.List;
import java.util.concurrent.RejectedExecutionException;

@Controller
class ImportController {

    private final SentDocuments documents;

    /** A document that is to be imported once. */
    private record SentDocument(Source source, boolean isDryRun) {}

    /** What the mutation answers. */
    record ImportResumePayload(ImportReport report, @Nullable String document) {}

    ImportController(BatchLoaders loaders, SentDocuments documents) {
        this.documents = documents;
        loaders.<SentDocument, Result>register("importedDocument", this::importAll);
    }

    private Mono<List<Try<Result>>> importAll(List<SentDocument> sent) {
        return Flux.fromIterable(sent)
                .concatMap(each ->
                        documents
                                .take(each.source(), each.isDryRun())
                                .map(Try::succeeded)
                                .onErrorResume(failure -> Mono.just(Try.failed(told(failure)))))
                .collectList();
    }

    private static Throwable told(Throwable failure) {
        if (failure instanceof RejectedExecutionException) {
            return new Unavailable("Too many import at once; please try again");
        }
        return DatabaseTrouble.isReadOnly(failure)
                ? new Unavailable("The database is read-only; nothing was written")
                : failure;
    }

    @MutationMapping
    Answer<ImportResumePayload> importResume(
            @Argument ImportResumeInput input,
            GraphQLContext context,
            Keys<SentDocument, Result> importedDocument) {
        ImportPermission.of(context).demand();
        return importedDocument
                .load(new SentDocument(input.source(), input.dryRun()))
                .map(result -> new ImportResumePayload(result.report(), result.document()));
    }

    @SchemaMapping
    Answer<@Nullable Person> person(
            ImportResumePayload payload, Keys<String, @Nullable Person> personBySlug) {
        ImportReport report = payload.report();
        return report.slug() == null
                        || report.outcome() == Outcome.READ
                        || report.outcome() == Outcome.REFUSED
                ? Answer.of(null)
                : personBySlug.load(report.slug());
    }
}
