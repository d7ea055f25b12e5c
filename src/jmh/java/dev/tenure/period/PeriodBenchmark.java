package dev.tenure.period;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** How long it takes to read periods as people write them, and to count their months together. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class PeriodBenchmark {

    private static final int WRITTEN = 8;

    private final List<String> written =
            List.of(
                    "2021.6 ~ Now",
                    "2014.11 ~ 2021.5",
                    "Sept. 2012 - Oct 2014 (2 yrs 2 mos)",
                    "03/2009 – 11/2012",
                    "2007 bis 2009",
                    "2019年3月—至今",
                    "March 15, 2005 to June 2007",
                    "2001-2004");
    private final List<Period> periods =
            written.stream().map(PeriodReader::readField).flatMap(Optional::stream).toList();
    private final PartialDate asOf = PartialDate.parse("2026-01");

    @Benchmark
    @OperationsPerInvocation(WRITTEN)
    public long reading() {
        return written.stream().filter(text -> PeriodReader.readField(text).isPresent()).count();
    }

    /** Counts the months of eight periods together. */
    @Benchmark
    public Tenure counting() {
        return Tenure.of(periods, asOf, DateRange.UNBOUNDED);
    }
}
