package dev.tenure.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenure.cache.Instance;
import dev.tenure.database.ChangeFeed;
import dev.tenure.database.DatabaseTest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/** Who keeps answers hears whom an import changes, wherever people are. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "tenure.cache.enabled=true")
@DatabaseTest
class ImportAnnouncementTest {

    private static final String ADA = "ada";

    private final Importer importer;
    private final DocumentReader reader;
    private final Instance service;
    private final Set<String> heard = ConcurrentHashMap.newKeySet();

    @Autowired
    ImportAnnouncementTest(
            ApplicationContext context, Importer importer, DocumentReader reader, ChangeFeed feed) {
        this.importer = importer;
        this.reader = reader;
        service = new Instance(context);
        feed.subscribe(heard::add);
    }

    @BeforeEach
    void importAda() throws InterruptedException {
        service.untilCurrent();
        take(ADA, "a", "Go");
        service.catchUp();
        heard.clear();
    }

    @Test
    void namesWhoComes() throws InterruptedException {
        take("brendan", "a", "Go");
        assertThat(told()).contains("brendan").doesNotContain(ADA, ChangeFeed.EVERYTHING);
    }

    @Test
    void namesWhoseResumeChanges() throws InterruptedException {
        take(ADA, "b", "Go");
        assertThat(told()).contains(ADA).doesNotContain(ChangeFeed.EVERYTHING);
    }

    @Test
    void namesNobodyWhereNothingChanges() throws InterruptedException {
        take(ADA, "a", "Go");
        assertThat(told()).isEmpty();
    }

    @Test
    void saysAnythingWhereTermsComeOrGoThatOnlyResumesDeclare() throws InterruptedException {
        take(ADA, "a", "Housemade");
        assertThat(told()).contains(ChangeFeed.EVERYTHING);
        take(ADA, "a", "Go");
        assertThat(told()).contains(ChangeFeed.EVERYTHING);
    }

    @Test
    void saysAnythingWhereManyChange() throws InterruptedException {
        importer.takeTogether(
                        IntStream.range(0, 30)
                                .mapToObj(number -> source("many-" + number, "a", "Go"))
                                .map(reader::read)
                                .toList())
                .block();
        assertThat(told()).contains(ChangeFeed.EVERYTHING).doesNotContain(ADA);
    }

    private void take(String slug, String title, String technology) {
        importer.take(source(slug, title, technology)).block();
    }

    private static Source source(String slug, String title, String technology) {
        return Documents.source(
                slug,
                Documents.work(
                        "{'position': '%s', 'x-tenure': {'technologies': ['%s']}}"
                                .formatted(title, technology)));
    }

    /** Returns what has been heard since it was asked last. */
    private Set<String> told() throws InterruptedException {
        service.catchUp();
        heard.removeIf(word -> word.startsWith("mark-"));
        Set<String> told = Set.copyOf(heard);
        heard.clear();
        return told;
    }
}
