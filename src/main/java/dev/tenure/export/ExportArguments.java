package dev.tenure.export;

import dev.tenure.position.PositionParameters;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What stands behind {@code export} on the command line.
 *
 * @param format null for the document that was imported, as it came
 * @param out the name of a file, - for the standard output
 * @param positions which positions the document is to have
 * @param settings what is meant for Spring Boot
 */
record ExportArguments(
        String slug,
        @Nullable ExportFormat format,
        String out,
        PositionParameters positions,
        List<String> settings) {

    ExportArguments {
        settings = List.copyOf(settings);
    }

    static final String USAGE =
            """
            usage: export [--format=FORMAT] [--out=FILE] [FILTER…] [--SETTING=VALUE…] SLUG
              SLUG       whose résumé
              --format   %s, or original:
                         the document that was imported, as it came
              --out      the file to write, - for the standard output, which it is without this
              FILTER     which positions alone are in it, as the address of the page says it:
                         --tech=NAME (again for more), --all, --not=NAME, --direct, --role=ROLE,
                         --from=DATE, --to=DATE, --match=MATCH, --certainty=CERTAINTY,
                         --kind=KIND, --q=WORDS
            What the format could not carry is told on the standard error.\
            """
                    .formatted(ExportFormat.names());

    private static final String FORMAT = "--format=";
    private static final String OUT = "--out=";
    private static final String ORIGINAL = "original";
    private static final Pattern FILTER =
            Pattern.compile(
                    "--(?:all|direct|(?:%s)=.*)"
                            .formatted(String.join("|", PositionParameters.NAMES)));

    /** Null where they make no sense. */
    static @Nullable ExportArguments of(List<String> arguments) {
        List<String> slugs = new ArrayList<>();
        List<String> settings = new ArrayList<>();
        Map<String, List<String>> filter = new HashMap<>();
        String out = "-";
        String format = ExportFormat.JSON_RESUME.extension();
        for (String argument : arguments) {
            if (argument.startsWith(FORMAT)) {
                format = argument.substring(FORMAT.length());
            } else if (argument.startsWith(OUT)) {
                out = argument.substring(OUT.length());
            } else if (FILTER.matcher(argument).matches()) {
                String[] parts = argument.substring(2).split("=", 2);
                filter.computeIfAbsent(parts[0], _ -> new ArrayList<>())
                        .add(parts.length > 1 ? parts[1] : "");
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
                slugs.size() == 1
                        && !out.isEmpty()
                        && (known != null || format.equals(ORIGINAL) && filter.isEmpty());
        return isSensible
                ? new ExportArguments(
                        slugs.getFirst(), known, out, new PositionParameters(filter), settings)
                : null;
    }
}
