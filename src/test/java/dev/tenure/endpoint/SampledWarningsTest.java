package dev.tenure.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.LoggerFactory;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

@ExtendWith(OutputCaptureExtension.class)
class SampledWarningsTest {

    private final AtomicLong now = new AtomicLong();
    private final SampledWarnings warnings =
            new SampledWarnings(LoggerFactory.getLogger(SampledWarningsTest.class), now::get);

    @Test
    void areOneLineASecondThatCountsTheOthers(CapturedOutput output) {
        for (int request = 0; request < 100; request++) {
            warnings.warn("the database is away");
        }
        assertThat(lines(output)).isEqualTo(1);
        now.set(Duration.ofSeconds(1).toNanos());
        warnings.warn("the database is away");
        assertThat(lines(output)).isEqualTo(2);
        assertThat(output).contains("the database is away (and 99 more like it before)");
    }

    private static long lines(CapturedOutput output) {
        return output.getOut().lines().filter(line -> line.contains("is away")).count();
    }
}
