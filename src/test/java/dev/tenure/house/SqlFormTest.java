package dev.tenure.house;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Holds SQL and SDL to one form: lines of at most 100 characters, without tabs or spaces at their
 * end, and a line break at the end of the file; SQL's keywords in lower case, and every line of SDL
 * indented by two spaces for each brace or bracket that is open.
 */
class SqlFormTest {

    private static final int WIDTH = 100;

    private static final Pattern TEXT_BLOCK =
            Pattern.compile(
                    "\"\"\"\\n(\\s*(?:select|with|insert|update|delete)\\b.*?)\"\"\"",
                    Pattern.DOTALL);

    private static final Pattern NO_KEYWORDS =
            Pattern.compile("--[^\n]*|'(?:[^']|'')*'|\"[^\"]*\"");

    private static final Pattern UPPER_CASE_WORD = Pattern.compile("\\b[A-Z]{2,}\\b");

    private static final Pattern DESCRIPTION =
            Pattern.compile("\"\"\".*?\"\"\"|\"(?:[^\"\\\\]|\\\\.)*\"|#[^\n]*", Pattern.DOTALL);

    @Test
    void sqlIsInForm() throws IOException {
        List<String> faults = new ArrayList<>();
        for (Path file : files("schema/migration", ".sql")) {
            check(file, Files.readString(file), faults);
        }
        for (Path file : files("schema/citus", ".sql")) {
            check(file, Files.readString(file), faults);
        }
        for (Path file : files("bench", ".sql")) {
            check(file, Files.readString(file), faults);
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void sqlInJavaIsInForm() throws IOException {
        List<String> faults = new ArrayList<>();
        for (Path file : files("src/main/java", ".java")) {
            TEXT_BLOCK
                    .matcher(Files.readString(file))
                    .results()
                    .map(block -> block.group(1))
                    .forEach(sql -> {
                        lines(file, sql, faults);
                        keywords(file, sql, faults);
                    });
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void sdlIsInForm() throws IOException {
        List<String> faults = new ArrayList<>();
        for (Path file : files("schema", ".graphqls")) {
            String sdl = Files.readString(file);
            end(file, sdl, faults);
            lines(file, sdl, faults);
            indentation(file, sdl, faults);
        }
        assertThat(faults).isEmpty();
    }

    private static void check(Path file, String sql, List<String> faults) {
        end(file, sql, faults);
        lines(file, sql, faults);
        keywords(file, sql, faults);
    }

    private static void end(Path file, String text, List<String> faults) {
        if (!text.endsWith("\n") || text.endsWith("\n\n")) {
            faults.add(file + " does not end with one line break");
        }
    }

    private static void lines(Path file, String text, List<String> faults) {
        text.lines()
                .filter(line -> line.codePointCount(0, line.length()) > WIDTH)
                .forEach(line -> faults.add(file + " is too wide: " + line));
        text.lines()
                .filter(line -> line.contains("\t") || line.endsWith(" ") && !line.isBlank())
                .forEach(line -> faults.add(file + " has a tab or ends with a space: " + line));
    }

    private static void keywords(Path file, String sql, List<String> faults) {
        UPPER_CASE_WORD
                .matcher(NO_KEYWORDS.matcher(sql).replaceAll(""))
                .results()
                .map(MatchResult::group)
                .forEach(word -> faults.add(file + " has a word in upper case: " + word));
    }

    private static void indentation(Path file, String sdl, List<String> faults) {
        String code = DESCRIPTION.matcher(sdl).replaceAll(SqlFormTest::sameLines);
        int open = 0;
        for (String line : code.lines().toList()) {
            String stripped = line.strip();
            int closing = stripped.startsWith("}") || stripped.startsWith(")") ? 1 : 0;
            int indent = line.length() - line.stripLeading().length();
            if (!stripped.isEmpty() && indent != 2 * (open - closing)) {
                faults.add(file + " is not indented by " + 2 * (open - closing) + ": " + line);
            }
            open += stripped.chars().map(SqlFormTest::opened).sum();
        }
    }

    /** Returns a word in the place of a description, and as many line breaks as it has. */
    private static String sameLines(MatchResult description) {
        return "_" + description.group().replaceAll("[^\n]", "");
    }

    private static int opened(int character) {
        return switch (character) {
            case '{', '(', '[' -> 1;
            case '}', ')', ']' -> -1;
            default -> 0;
        };
    }

    private static List<Path> files(String directory, String extension) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(directory))) {
            return files.filter(file -> file.toString().endsWith(extension)).sorted().toList();
        }
    }
}
