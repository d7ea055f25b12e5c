package dev.tenure.interchange;

import org.jspecify.annotations.Nullable;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What stands behind {@code import} on the command line.
 *
 * @param files the names of files and folders, - for the standard input
 * @param slug the slug of a résumé that does not name its own
 * @param settings what is meant for Spring Boot
 */
record ImportArguments(List<String> files, @Nullable String slug, List<String> settings) {

    ImportArguments {
        files = List.copyOf(files);
        settings = List.copyOf(settings);
    }

    static final String USAGE =
            """
            usage: import [--slug=SLUG] [--SETTING=VALUE…] FILE…
              FILE      a résumé as JSON Resume 1.x, - for the standard input, or a folder: all
                        that end in .json in it and below
              --slug    the slug of the one document that does not name its own\
            """;

    private static final String SLUG = "--slug=";

    /** Null where they make no sense. */
    static @Nullable ImportArguments of(List<String> arguments) {
        List<String> files = new ArrayList<>();
        List<String> settings = new ArrayList<>();
        String slug = null;
        for (String argument : arguments) {
            if (argument.startsWith(SLUG)) {
                slug = argument.substring(SLUG.length());
            } else if (!argument.startsWith("-") || argument.equals("-")) {
                files.add(argument);
            } else if (argument.startsWith("--") && argument.contains("=")) {
                settings.add(argument);
            } else {
                return null;
            }
        }
        boolean sensible = !files.isEmpty() && (slug == null || isOne(files));
        return sensible ? new ImportArguments(files, slug, settings) : null;
    }

    private static boolean isOne(List<String> files) {
        return files.size() == 1 && !Files.isDirectory(Path.of(files.getFirst()));
    }
}
