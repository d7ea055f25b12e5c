package dev.tenure.format;

import dev.tenure.document.ResumeFormat;
import dev.tenure.layout.FrontMatter;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Recognises the format of a text by what stands in it, and not by its name. */
final class FormatRecognizer {

    /** Members of which a résumé in YAML has one at least at its root. */
    private static final Set<String> MEMBERS =
            Stream.concat(
                            ResumeFormat.SECTIONS.stream(),
                            Stream.of("$schema", "meta", "cv", "content", "aboutMe", "employment"))
                    .collect(Collectors.toUnmodifiableSet());

    /** UTF-16 units in which a page shows that it is one. */
    private static final int HEAD = 1_000;

    private static final Set<String> ELEMENTS =
            Set.of(
                    "<div",
                    "<main",
                    "<article",
                    "<section",
                    "<header",
                    "<table",
                    "<h1",
                    "<p>",
                    "<ul");

    private static final Set<String> JSON_WORDS = Set.of("null", "true", "false");

    private FormatRecognizer() {}

    static Format formatOf(String text) {
        String begun = text.stripLeading();
        if (begun.isEmpty() || isJson(begun)) {
            return Format.JSON;
        } else if (isHtml(FrontMatter.blankedIn(begun).stripLeading())) {
            return Format.HTML;
        } else if (isYaml(text)) {
            return Format.YAML;
        }
        return isMarkdown(text) ? Format.MARKDOWN : Format.TEXT;
    }

    /** Returns whether it begins as an object or a list does, or is a value of one word. */
    private static boolean isJson(String begun) {
        char first = begun.charAt(0);
        if (first == '[') {
            String inside = begun.substring(1).stripLeading();
            return inside.isEmpty() || "{[\"]0123456789".indexOf(inside.charAt(0)) >= 0;
        }
        return first == '{' || JSON_WORDS.contains(begun.strip());
    }

    /** Returns whether it is a page, and not a text with some HTML in it. */
    private static boolean isHtml(String begun) {
        String head = begun.substring(0, Math.min(begun.length(), HEAD)).toLowerCase(Locale.ROOT);
        boolean isPage =
                head.startsWith("<!doctype html")
                        || head.startsWith("<html")
                        || head.startsWith("<head")
                        || head.startsWith("<body")
                        || head.startsWith("<?xml") && head.contains("<html")
                        || head.startsWith("<!--") && head.contains("<html");
        boolean isPart =
                head.startsWith("<")
                        && begun.stripTrailing().endsWith(">")
                        && begun.lines().noneMatch(FormatRecognizer::isHeading);
        return isPage || isPart && ELEMENTS.stream().anyMatch(head::startsWith);
    }

    private static boolean isMarkdown(String text) {
        return text.lines().anyMatch(FormatRecognizer::isHeading)
                || text.contains("](http")
                || text.contains("](mailto:")
                || text.contains("\n```")
                || hasBold(text);
    }

    private static boolean isHeading(String line) {
        int marks = 0;
        while (marks < line.length() && line.charAt(marks) == '#') {
            marks++;
        }
        return marks > 0 && marks <= 6 && marks < line.length() && line.charAt(marks) == ' ';
    }

    private static boolean hasBold(String text) {
        int open = text.indexOf("**");
        return open >= 0 && text.indexOf("**", open + 2) > open + 2;
    }

    /** Returns whether each line is indented, a comment, an item or a member, one of them known. */
    private static boolean isYaml(String text) {
        boolean known = false;
        for (String line : (Iterable<String>) text.lines()::iterator) {
            if (line.isBlank() || " #-%".indexOf(line.charAt(0)) >= 0 || line.equals("...")) {
                continue;
            }
            int colon = line.indexOf(':');
            boolean isMember =
                    colon > 0
                            && (colon + 1 == line.length() || line.charAt(colon + 1) == ' ')
                            && line.indexOf(' ') != 0;
            if (!isMember) {
                return false;
            }
            known |= MEMBERS.contains(unquoted(line.substring(0, colon)));
        }
        return known;
    }

    private static String unquoted(String name) {
        boolean quoted =
                name.length() > 2
                        && "\"'".indexOf(name.charAt(0)) >= 0
                        && name.endsWith(name.substring(0, 1));
        return quoted ? name.substring(1, name.length() - 1) : name;
    }
}
