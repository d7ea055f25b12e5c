package dev.tenure.export;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/**
 * What stands behind {@code export} on the command line.
 *
 * @param format null for the document that was imported, as it came
 * @param out the name of a file, - for the standard output
 * @param settings what is meant for Spring Boot
 */
record ExportArguments(
        String slug, @Nullable ExportFormat format, String out, List<String> settings) {

    ExportArguments {
        settings = List.copyOf(settings);
    }

    static final String USAGE =
            """
            usage: export [--format=FORMAT] [--out=FILE] [--SETTING=VALUE…] SLUG
              SLUG       whose résumé
              --format   %s, or original:
                         the document that was imported, as it came
              --out      the file to write, - for the standard output, which it is without this
            What the format could not carry is told on the standard error.\
            """
                    .formatted(ExportFormat.names());

    private static final String FORMAT = "--format=";
    private static final String OUT = "--out=";
    private static final String ORIGINAL = "original";

    /** Null where they make no sense. */
    static @Nullable ExportArguments of(List<String> arguments) {
        List<String> slugs = new ArrayList<>();
        List<String> settings = new ArrayList<>();
        String out = "-";
        String format = ExportFormat.JSON_RESUME.extension();
        for (String argument : arguments) {
            if (argument.startsWith(FORMAT)) {
                format = argument.substring(FORMAT.length());
            } else if (argument.startsWith(OUT)) {
                out = argument.substring(OUT.length());
            } else if (argument.startsWith("--") && argument.indexOf('=') > 2) {
                settings.add(argument);
            } else if (argument.startsWith("-")) {
                return null;
            } else {
                slugs.add(argument);
            }
        }
        ExportFormat known = ExportFormat.named(format).orElse(null);
        boolean isSensible =
                slugs.size() == 1 && !out.isEmpty() && (known != null || format.equals(ORIGINAL));
        return isSensible ? new ExportArguments(slugs.getFirst(), known, out, settings) : null;
    }
}
