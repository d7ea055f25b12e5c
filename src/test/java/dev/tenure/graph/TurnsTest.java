package dev.tenure.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;

class TurnsTest {

    private static final int COUNT = 20;

    @Test
    void keepTheirOrder() {
        assertThat(Turns.each(COUNT, i -> i).block())
                .containsExactlyElementsOf(IntStream.range(0, COUNT).boxed().toList());
    }

    @Test
    void leaveTheThreadThatBeganWhatTakesLong() {
        Set<Thread> threads = new HashSet<>();
        Turns.each(
                        COUNT,
                        i -> {
                            threads.add(Thread.currentThread());
                            takeMilliseconds(6);
                            return i;
                        })
                .block();
        assertThat(threads).hasSizeGreaterThan(1).contains(Thread.currentThread());
    }

    @Test
    void stayInTheThreadForWhatIsShort() {
        assertThat(Turns.each(1, _ -> Thread.currentThread()).block())
                .containsExactly(Thread.currentThread());
    }

    private static void takeMilliseconds(int milliseconds) {
        long end = System.nanoTime() + Duration.ofMillis(milliseconds).toNanos();
        while (System.nanoTime() < end) {
            Thread.onSpinWait();
        }
    }
}
