package dev.tenure.database;

import io.r2dbc.spi.ConnectionFactoryOptions;

import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

import java.util.HashMap;
import java.util.Map;

/**
 * Reads {@code r2dbc:pool:postgresql://…} as {@code r2dbc:postgresql://…} and its sizes and times
 * as {@code spring.r2dbc.pool}: the pool is always ours, and Spring Boot refuses pool settings
 * beside such a URL.
 */
final class PooledUrl implements EnvironmentPostProcessor {

    private static final String NAME = "spring.r2dbc.url";

    /** How r2dbc-pool names in an address what Spring Boot has settings for. */
    private static final Map<String, String> SETTINGS =
            Map.of(
                    "initialSize", "initial-size",
                    "minIdle", "min-idle",
                    "maxSize", "max-size",
                    "maxAcquireTime", "max-acquire-time",
                    "acquireRetry", "acquire-retry",
                    "maxCreateConnectionTime", "max-create-connection-time");

    @Override
    public void postProcessEnvironment(
            ConfigurableEnvironment environment, SpringApplication application) {
        String url = environment.getProperty(NAME);
        if (url != null && url.contains(":pool:")) {
            String plain = url.replaceFirst(":pool:", ":");
            Map<String, Object> read =
                    new HashMap<>(settings(ConnectionFactoryOptions.parse(plain)));
            read.put(NAME, plain);
            environment
                    .getPropertySources()
                    .addFirst(new MapPropertySource("url without pool", read));
        }
    }

    private static Map<String, Object> settings(ConnectionFactoryOptions options) {
        Map<String, Object> read = new HashMap<>();
        String most = DriverOptions.text(options, "maxSize");
        if (most != null) {
            read.put("spring.r2dbc.pool.initial-size", most);
            read.put("spring.r2dbc.pool.min-idle", most);
        }
        SETTINGS.forEach((name, setting) -> {
            String value = DriverOptions.text(options, name);
            if (value != null) {
                read.put("spring.r2dbc.pool." + setting, value);
            }
        });
        return read;
    }
}
