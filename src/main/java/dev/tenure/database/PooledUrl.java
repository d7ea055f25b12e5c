package dev.tenure.database;

import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

import java.util.Map;

/**
 * Reads {@code r2dbc:pool:postgresql://…} as {@code r2dbc:postgresql://…}: the pool is always ours,
 * and Spring Boot refuses pool settings beside such a URL.
 */
final class PooledUrl implements EnvironmentPostProcessor {

    private static final String NAME = "spring.r2dbc.url";

    @Override
    public void postProcessEnvironment(
            ConfigurableEnvironment environment, SpringApplication application) {
        String url = environment.getProperty(NAME);
        if (url != null && url.contains(":pool:")) {
            Map<String, Object> plain = Map.of(NAME, url.replaceFirst(":pool:", ":"));
            environment
                    .getPropertySources()
                    .addFirst(new MapPropertySource("url without pool", plain));
        }
    }
}
