package dev.tenure.interchange;

import dev.tenure.format.Format;

import org.jspecify.annotations.Nullable;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What stands behind {@code import} on the command line.
 *
 * @param files the names of files and folders, - for the standard input
 * @param slug the slug of a résumé that does not name its own
 * @param format what format the documents are in; null leaves it to their content
 * @param dryRun whether nothing is to be written
 * @param asJson whether reports are to be JSON, a line each
 * @param settings what is meant for Spring Boot
 */
record ImportArguments(
        List<String> files,
        @Nullable String slug,
        @Nullable Format format,
        boolean dryRun,
        boolean asJson,
        List<String> settings) {

    ImportArguments {
        files = List.copyOf(files);
        settings = List.copyOf(settings);
    }

    static final String USAGE =
            """
            usage: import [--slug=SLUG] [--format=FORMAT] [--dry-run] [--report=text|json]
                          [--SETTING=VALUE…] FILE…
              FILE       a résumé, - for the standard input, or a folder: all files in it and below
                         that end as a format does
              --slug     the slug of the one document that does not name its own
              --format   %s, where the content does not show it
              --dry-run  reads and reports, and writes nothing
              --report   for people, or a line of JSON for each document\
            """
                    .formatted(Format.names());

    private static final String SLUG = "--slug=";
    private static final String FORMAT = "--format=";
    private static final String DRY_RUN = "--dry-run";
    private static final String TEXT_REPORT = "--report=text";
    private static final String JSON_REPORT = "--report=json";

    /** Null where they make no sense. */
    static @Nullable ImportArguments of(List<String> arguments) {
        List<String> files = new ArrayList<>();
        List<String> settings = new ArrayList<>();
        Set<String> switches = new HashSet<>();
        String slug = null;
        Format format = null;
        for (String argument : arguments) {
            if (argument.startsWith(SLUG)) {
                slug = argument.substring(SLUG.length());
            } else if (argument.startsWith(FORMAT)) {
                format = Format.named(argument.substring(FORMAT.length())).orElse(null);
                if (format == null) {
                    return null;
                }
            } else if (List.of(DRY_RUN, TEXT_REPORT, JSON_REPORT).contains(argument)) {
                switches.add(argument);
            } else if (!argument.startsWith("-") || argument.equals("-")) {
                files.add(argument);
            } else if (argument.startsWith("--")
                    && argument.contains("=")
                    && !argument.startsWith("--report=")) {
                settings.add(argument);
            } else {
                return null;
            }
        }
        boolean sensible =
                !files.isEmpty()
                        && (slug == null || isOne(files))
                        && !switches.containsAll(List.of(TEXT_REPORT, JSON_REPORT));
        return sensible
                ? new ImportArguments(
                        files,
                        slug,
                        format,
                        switches.contains(DRY_RUN),
                        switches.contains(JSON_REPORT),
                        settings)
                : null;
    }

    private static boolean isOne(List<String> files) {
        return files.size() == 1 && !Files.isDirectory(Path.of(files.getFirst()));
    }
}
