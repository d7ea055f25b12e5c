package dev.tenure.export;

import dev.tenure.command.CommandStart;
import dev.tenure.command.StandardOutput;
import dev.tenure.graph.BadRequest;
import dev.tenure.position.PositionFilterInput;

import org.springframework.context.ConfigurableApplicationContext;

import reactor.core.publisher.Mono;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The command {@code export SLUG}: writes a résumé as a document, whether the service runs or not.
 * Its exit status is 0 when it was written, 1 when it was not, 2 when the command itself makes no
 * sense.
 */
public final class ExportCommand {

    private static final String NAME = "export";

    private final Class<?> application;
    private final OutputStream output;
    private final PrintWriter errors;

    ExportCommand(Class<?> application, OutputStream output, PrintWriter errors) {
        this.application = application;
        this.output = output;
        this.errors = errors;
    }

    /** Returns whether the command line means this command. */
    public static boolean isMeantBy(String... arguments) {
        return arguments.length > 0 && arguments[0].equals(NAME);
    }

    /** Runs the command line on the standard streams and gives its exit status. */
    public static int run(Class<?> application, String... arguments) {
        try (PrintWriter errors = StandardOutput.errors()) {
            return new ExportCommand(application, System.out, errors).run(arguments);
        }
    }

    int run(String... arguments) {
        ExportArguments asked = ExportArguments.of(List.of(arguments).subList(1, arguments.length));
        if (asked == null) {
            errors.println(ExportArguments.USAGE);
            return 2;
        }
        PositionFilterInput filter;
        try {
            filter = asked.positions().filter();
        } catch (BadRequest refused) {
            errors.println("--%s: %s".formatted(refused.argument(), refused.getMessage()));
            return 2;
        }
        try (ConfigurableApplicationContext context =
                CommandStart.of(application, asked.settings())) {
            byte[] document = document(context, asked, filter).block();
            if (document == null) {
                errors.println("There is no person '%s'".formatted(asked.slug()));
                return 1;
            }
            write(document, asked.out());
            return 0;
        } catch (BadRequest refused) {
            String better = String.join(", ", refused.suggestions());
            errors.println(
                    refused.getMessage() + (better.isEmpty() ? "" : "; known are " + better));
            return 1;
        } catch (IOException unwritten) {
            errors.println("Not written: " + unwritten.getMessage());
            return 1;
        }
    }

    private Mono<byte[]> document(
            ConfigurableApplicationContext context,
            ExportArguments asked,
            PositionFilterInput filter) {
        VisibleResumes resumes = context.getBean(VisibleResumes.class);
        ExportFormat format = asked.format();
        return format == null
                ? resumes.original(asked.slug())
                : resumes.bySlug(asked.slug(), filter).map(resume -> told(format.write(resume)));
    }

    private byte[] told(Export export) {
        export.losses()
                .forEach(loss -> errors.println("%s: %s".formatted(loss.path(), loss.sentence())));
        return export.document();
    }

    private void write(byte[] document, String out) throws IOException {
        if (out.equals("-")) {
            output.write(document);
            output.flush();
        } else {
            Files.write(Path.of(out), document);
        }
    }
}
