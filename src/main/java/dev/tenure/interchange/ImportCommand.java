package dev.tenure.interchange;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.context.ConfigurableApplicationContext;

import java.io.InputStream;
import java.io.PrintWriter;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The command {@code import FILE…}: imports documents and prints what came of them, whether the
 * service runs or not. Its exit status is 0 when all were imported, 1 when one was not, 2 when the
 * command itself makes no sense.
 */
public final class ImportCommand {

    private static final String NAME = "import";

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

    private final Class<?> application;
    private final InputStream input;
    private final PrintWriter output;

    ImportCommand(Class<?> application, InputStream input, PrintWriter output) {
        this.application = application;
        this.input = input;
        this.output = output;
    }

    /** Returns whether the command line means this command. */
    public static boolean isMeantBy(String... arguments) {
        return arguments.length > 0 && arguments[0].equals(NAME);
    }

    /** Runs the command line on the standard streams and gives its exit status. */
    public static int run(Class<?> application, String... arguments) {
        try (PrintWriter output = StandardOutput.writer()) {
            return new ImportCommand(application, System.in, output).run(arguments);
        }
    }

    int run(String... arguments) {
        ImportArguments asked = ImportArguments.of(List.of(arguments).subList(1, arguments.length));
        if (asked == null) {
            output.println(ImportArguments.USAGE);
            return 2;
        }
        try (ConfigurableApplicationContext context =
                new SpringApplicationBuilder(application)
                        .web(WebApplicationType.NONE)
                        .lazyInitialization(true)
                        .logStartupInfo(false)
                        .run(settings(asked.settings()))) {
            var documents = new NamedDocuments(context.getBean(DocumentReader.class), asked, input);
            ReportPrinter printer =
                    asked.asJson() ? new JsonReports(output) : new TextReports(output);
            boolean all =
                    asked.dryRun()
                            ? DryRun.of(documents, printer)
                            : new ImportSession(context.getBean(Importer.class), printer)
                                    .take(documents);
            return all ? 0 : 1;
        }
    }

    /** What the user names counts, for a setting that is named twice is both values at once. */
    static String[] settings(List<String> asked) {
        Set<ConfigurationPropertyName> named =
                asked.stream().map(ImportCommand::name).collect(Collectors.toSet());
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
