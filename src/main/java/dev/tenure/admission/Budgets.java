package dev.tenure.admission;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;

import io.github.bucket4j.TimeMeter;

import org.jspecify.annotations.Nullable;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;

/** What each client may still ask for, known by its address. */
public final class Budgets {

    /** A client that was away for so long has its whole budget again. */
    private static final Duration FORGOTTEN = Budget.PERIOD.multipliedBy(2);

    private static final int MOST_CLIENTS = 100_000;

    /** What a provider gives to one customer of IPv6. */
    private static final int CUSTOMER_BYTES = 8;

    private final long values;
    private final LoadingCache<String, Budget> clients;

    /**
     * Makes them.
     *
     * @param values how many each may ask for in a period; any number at zero
     */
    Budgets(long values, TimeMeter clock) {
        this.values = values;
        clients =
                Caffeine.newBuilder()
                        .expireAfterAccess(FORGOTTEN)
                        .maximumSize(MOST_CLIENTS)
                        .build(_ -> new Budget(values, clock));
    }

    /** Returns the budget of a client; nothing where all may ask for any number. */
    public @Nullable Budget of(@Nullable InetSocketAddress client) {
        return values == 0 || client == null || client.getAddress() == null
                ? null
                : clients.get(key(client.getAddress()));
    }

    private static String key(InetAddress client) {
        byte[] address = client.getAddress();
        return HexFormat.of()
                .formatHex(Arrays.copyOf(address, Math.min(address.length, CUSTOMER_BYTES)));
    }
}
