package dev.tenure.interchange;

import dev.tenure.command.CommandStart;
import dev.tenure.command.StandardOutput;

import org.springframework.context.ConfigurableApplicationContext;

import java.io.InputStream;
import java.io.PrintWriter;
import java.util.List;

/**
 * The command {@code import FILE…}: imports documents and prints what came of them, whether the
 * service runs or not. Its exit status is 0 when all were imported, 1 when one was not, 2 when the
 * command itself makes no sense.
 */
public final class ImportCommand {

    private static final String NAME = "import";

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
                CommandStart.of(application, asked.settings())) {
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
}
