import java.lang.instrument.Instrumentation;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * Loaded into a service that runs, tells how much CPU time its event loops and the threads of turns
 * took between two ticks of a millisecond: no less than what held one of them longest.
 */
public final class Lag {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Map<Thread, long[]> last = new ConcurrentHashMap<>();
    private final Map<Thread, Long> longest = new ConcurrentHashMap<>();
    private final List<AutoCloseable> ticks = new ArrayList<>();

    private Lag() {}

    /** Takes a file to write into and for how many seconds to look. */
    public static void agentmain(String arguments, Instrumentation service) throws Exception {
        String[] given = arguments.split(",");
        var lag = new Lag();
        lag.tick(service.getAllLoadedClasses());
        Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().factory())
                .schedule(() -> lag.write(Path.of(given[0])), Long.parseLong(given[1]), TimeUnit.SECONDS);
    }

    private void tick(Class<?>[] loaded) throws Exception {
        Function<String, Class<?>> named = name ->
                Arrays.stream(loaded).filter(each -> each.getName().equals(name)).findFirst().orElseThrow();
        for (String loops : List.of("reactor.netty.http.HttpResources", "reactor.netty.tcp.TcpResources")) {
            Class<?> type = named.apply(loops);
            var group = type.getMethod("onServer", boolean.class).invoke(type.getMethod("get").invoke(null), true);
            for (Object loop : (Iterable<?>) group) {
                var tick = ((ScheduledExecutorService) loop)
                        .scheduleAtFixedRate(this::look, 0, 1, TimeUnit.MILLISECONDS);
                ticks.add(() -> tick.cancel(false));
            }
        }
        Object turns = named.apply("reactor.core.scheduler.Schedulers").getMethod("parallel").invoke(null);
        Class<?> scheduler = named.apply("reactor.core.scheduler.Scheduler");
        Class<?> worker = named.apply("reactor.core.scheduler.Scheduler$Worker");
        for (int i = 0; i < 4 * Runtime.getRuntime().availableProcessors(); i++) {
            Object own = scheduler.getMethod("createWorker").invoke(turns);
            worker.getMethod("schedulePeriodically", Runnable.class, long.class, long.class, TimeUnit.class)
                    .invoke(own, (Runnable) this::look, 0, 1, TimeUnit.MILLISECONDS);
            ticks.add(() -> worker.getMethod("dispose").invoke(own));
        }
    }

    private void look() {
        long now = THREADS.getCurrentThreadCpuTime();
        long[] before = last.computeIfAbsent(Thread.currentThread(), _ -> new long[] {now});
        longest.merge(Thread.currentThread(), now - before[0], Math::max);
        before[0] = now;
    }

    private void write(Path file) {
        try {
            for (AutoCloseable tick : ticks) {
                tick.close();
            }
            var told = new StringBuilder();
            longest.forEach((thread, nanos) ->
                    told.append(thread.getName()).append('\t').append(nanos / 1e6).append('\n'));
            Files.writeString(Path.of(file + ".part"), told);
            Files.move(Path.of(file + ".part"), file);
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }
}
