package dev.tenure.command;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.context.ConfigurableApplicationContext;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Starts the application for a command. */
public final class CommandStart {

    /**
     * Quiet, without samples, beside a service that may be running; what serves the web is left out
     * by starting only what is asked for.
     */
    private static final List<String> SETTINGS =
            List.of(
                    "--logging.level.root=error",
                    "--tenure.database.join=true",
                    "--tenure.database.wait=false",
                    "--tenure.samples=never",
                    "--spring.r2dbc.pool.initial-size=1",
                    "--spring.r2dbc.pool.min-idle=0");

    private CommandStart() {}

    /**
     * Returns the application, started.
     *
     * @param asked settings that the user names, as {@code --name=value}
     */
    public static ConfigurableApplicationContext of(Class<?> application, List<String> asked) {
        return new SpringApplicationBuilder(application)
                .web(WebApplicationType.NONE)
                .lazyInitialization(true)
                .logStartupInfo(false)
                .run(settings(asked));
    }

    /** What the user names counts, for a setting that is named twice is both values at once. */
    static String[] settings(List<String> asked) {
        Set<ConfigurationPropertyName> named =
                asked.stream().map(CommandStart::name).collect(Collectors.toSet());
        return Stream.concat(
                        SETTINGS.stream().filter(setting -> !named.contains(name(setting))),
                        asked.stream())
                .toArray(String[]::new);
    }

    private static ConfigurationPropertyName name(String setting) {
        return ConfigurationPropertyName.adapt(
                setting.substring("--".length(), setting.indexOf('=')), '.');
    }
}
