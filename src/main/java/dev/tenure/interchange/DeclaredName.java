package dev.tenure.interchange;

import dev.tenure.recognition.Mention;
import dev.tenure.resume.Use.Reason;
import dev.tenure.technology.Catalogue;
import dev.tenure.technology.Technology;

import org.jspecify.annotations.Nullable;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a declared name names: "Python 3.6" is Python, in version 3.6, and ornament at the ends of a
 * name names nothing.
 *
 * @param technology what the catalogue knows by it, if anything
 * @param reason whether it is called by its slug or name, or by an alias
 * @param start where the known name begins in the name, in UTF-16 units
 * @param end where it ends, exclusive
 * @param version what follows it
 */
record DeclaredName(
        @Nullable Technology technology,
        Reason reason,
        int start,
        int end,
        @Nullable String version) {

    private static final Pattern VERSIONED = Pattern.compile("(.*\\S)\\s+v?(\\d[\\w.]*\\+?)");

    private static final Pattern ORNATE =
            Pattern.compile(
                    "(?s)[\\p{So}\\p{Sk}\\p{Cf}\\p{Mn}\\p{Z}•·]*(.*?)"
                            + "[\\p{So}\\p{Sk}\\p{Cf}\\p{Mn}\\p{Z}•·]*");

    /** Reads a name that stands at [from, to) of a declared text. */
    static DeclaredName of(String name, int from, int to, Catalogue catalogue) {
        DeclaredName whole = within(name, from, to, catalogue);
        Matcher ornate = ORNATE.matcher(name).region(from, to);
        if (whole.technology == null && ornate.matches()) {
            DeclaredName plain = within(name, ornate.start(1), ornate.end(1), catalogue);
            return plain.start == plain.end ? whole : plain;
        }
        return whole;
    }

    /** Returns what one calls that no catalogue knows: the name with single spaces alone. */
    String own(String text) {
        return text.substring(start, end).replaceAll("[\\p{Z}\\s]+", " ").strip();
    }

    /** Returns what the part of a text from a place on mentions, as a declared name. */
    static DeclaredName of(Mention mention, int from) {
        return new DeclaredName(
                mention.technology(),
                mention.reason(),
                from + mention.start(),
                from + mention.end(),
                null);
    }

    boolean isKnown() {
        return technology != null;
    }

    private static DeclaredName within(String name, int start, int end, Catalogue catalogue) {
        Technology whole = catalogue.find(name.substring(start, end)).orElse(null);
        Matcher versioned = VERSIONED.matcher(name).region(start, end);
        if (whole == null && versioned.matches()) {
            Technology technology = catalogue.find(versioned.group(1)).orElse(null);
            if (technology != null) {
                return new DeclaredName(
                        technology,
                        technology.reasonFor(versioned.group(1)),
                        start,
                        versioned.end(1),
                        versioned.group(2));
            }
        }
        Reason reason = whole == null ? Reason.NAME : whole.reasonFor(name.substring(start, end));
        return new DeclaredName(whole, reason, start, end, null);
    }
}
