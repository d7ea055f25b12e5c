package dev.tenure.cache;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.tenure.database.ChangeFeed;
import dev.tenure.database.Pulse;
import dev.tenure.graph.Subjects;

import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.stream.IntStream;

class AnswerCacheTest {

    private static final int MEGABYTE = 1 << 20;
    private static final Question QUESTION = new Question("{ people }", null, "");
    private static final Subjects ADA = new Subjects(Set.of("Ada"), false);
    private static final Subjects ANYBODY = new Subjects(Set.of(), true);
    private static final Subjects NOBODY = new Subjects(Set.of(), false);

    private Instant now = Instant.parse("2026-11-28T23:00:00Z");
    private boolean isCurrent = true;
    private final InstantSource source = () -> now;
    private final Clock clock = source.withZone(ZoneOffset.UTC);
    private final AnswerCache cache = new AnswerCache(MEGABYTE, () -> isCurrent, clock);

    @Test
    void givesWhatWasKept() {
        FinishedAnswer answer = keep(QUESTION, ADA);
        assertThat(cache.find(QUESTION)).isSameAs(answer);
        assertThat(cache.find(new Question("{ people }", null, ""))).isSameAs(answer);
    }

    @Test
    void tellsQuestionsApart() {
        keep(QUESTION, ADA);
        assertThat(cache.find(new Question("{ people } ", null, ""))).isNull();
        assertThat(cache.find(new Question("{ people }", "A", ""))).isNull();
        assertThat(cache.find(new Question("{ people }", null, "{\"a\":1}"))).isNull();
    }

    @Test
    void forgetsAPersonsAnswerWhereThePersonChanged() {
        keep(QUESTION, ADA);
        cache.heard("ada");
        assertThat(cache.find(QUESTION)).isNull();
    }

    @Test
    void keepsAPersonsAnswerWhereAnotherChanged() {
        keep(QUESTION, ADA);
        cache.heard("brendan");
        assertThat(cache.find(QUESTION)).isNotNull();
    }

    @Test
    void forgetsAnAnswerAboutManyWhereAnythingChanged() {
        for (String change : Set.of("ada", "-", ChangeFeed.EVERYTHING)) {
            keep(QUESTION, ANYBODY);
            cache.heard(change);
            assertThat(cache.find(QUESTION)).as(change).isNull();
        }
    }

    @Test
    void forgetsAllWhereEverythingMayHaveChanged() {
        keep(QUESTION, NOBODY);
        cache.heard(ChangeFeed.EVERYTHING);
        assertThat(cache.find(QUESTION)).isNull();
    }

    @Test
    void neverGivesWhatACommitOvertook() {
        Reading reading = cache.begin();
        cache.heard("ada");
        cache.keep(QUESTION, answer(), reading, ADA);
        assertThat(cache.find(QUESTION)).isNull();
    }

    @Test
    void keepsNothingThatAStandbyShowedBeforeACommit() {
        Pulse shown = new Pulse(1, 0, cache.changes());
        cache.heard("ada");
        cache.keep(QUESTION, answer(), cache.begin().of(shown), ADA);
        assertThat(cache.find(QUESTION)).isNull();
    }

    @Test
    void keepsWhatAStandbyShowedAfterACommit() {
        cache.heard("ada");
        Pulse shown = new Pulse(1, 0, cache.changes());
        cache.heard("brendan");
        cache.keep(QUESTION, answer(), cache.begin().of(shown), ADA);
        assertThat(cache.find(QUESTION)).isNotNull();
    }

    @Test
    void givesWhatWasReadAfterACommit() {
        cache.heard("ada");
        keep(QUESTION, ADA);
        assertThat(cache.find(QUESTION)).isNotNull();
    }

    @Test
    void forgetsAnswersWithTheirDay() {
        keep(QUESTION, ADA);
        now = now.plus(Duration.ofHours(1));
        assertThat(cache.find(QUESTION)).isNull();
    }

    @Test
    void neverGivesALaterDayWhatWasBegunBefore() {
        Reading reading = cache.begin();
        now = now.plus(Duration.ofHours(1));
        cache.keep(QUESTION, answer(), reading, ADA);
        assertThat(cache.find(QUESTION)).isNull();
    }

    @Test
    void givesAndKeepsNothingWhileChangesMayBeMissed() {
        keep(QUESTION, ADA);
        isCurrent = false;
        assertThat(cache.find(QUESTION)).isNull();
        Question other = new Question("{ technologies }", null, "");
        keep(other, ADA);
        isCurrent = true;
        assertThat(cache.find(QUESTION)).isNotNull();
        assertThat(cache.find(other)).isNull();
    }

    @Test
    void keepsNoMoreThanItsSize() throws InterruptedException {
        int size = 1_000;
        for (int i = 0; i < 20_000; i++) {
            cache.keep(question(i), new FinishedAnswer(new byte[size]), cache.begin(), ANYBODY);
        }
        while (kept(size) > MEGABYTE) {
            Thread.sleep(10);
        }
        assertThat(kept(size)).isBetween(MEGABYTE / 3, MEGABYTE);
        FinishedAnswer tooLarge = new FinishedAnswer(new byte[2 * MEGABYTE]);
        cache.keep(QUESTION, tooLarge, cache.begin(), ANYBODY);
        while (cache.find(QUESTION) != null) {
            Thread.sleep(10);
        }
    }

    private int kept(int size) {
        return size
                * (int)
                        IntStream.range(0, 20_000)
                                .filter(i -> cache.find(question(i)) != null)
                                .count();
    }

    private static Question question(int number) {
        return new Question("{ people }", null, String.valueOf(number));
    }

    private FinishedAnswer keep(Question question, Subjects subjects) {
        FinishedAnswer answer = answer();
        cache.keep(question, answer, cache.begin(), subjects);
        return answer;
    }

    private static FinishedAnswer answer() {
        return new FinishedAnswer("{}".getBytes(UTF_8));
    }
}
