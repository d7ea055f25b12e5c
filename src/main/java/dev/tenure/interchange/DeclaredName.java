package dev.tenure.interchange;

import org.jspecify.annotations.Nullable;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a declared name names: "Python 3.6" is Python, in version 3.6, and ornament at the ends of a
 * name names nothing.
 *
 * @param term the known term, if there is one
 * @param start where the term begins in the name, in UTF-16 units
 * @param end where it ends, exclusive
 * @param version what follows it
 */
record DeclaredName(KnownTerms.@Nullable Term term, int start, int end, @Nullable String version) {

    private static final Pattern VERSIONED = Pattern.compile("(.*\\S)\\s+v?(\\d[\\w.]*\\+?)");

    private static final Pattern ORNATE =
            Pattern.compile(
                    "(?s)[\\p{So}\\p{Sk}\\p{Cf}\\p{Mn}\\p{Z}•·]*(.*?)"
                            + "[\\p{So}\\p{Sk}\\p{Cf}\\p{Mn}\\p{Z}•·]*");

    static DeclaredName of(String name, KnownTerms terms) {
        DeclaredName whole = within(name, 0, name.length(), terms);
        Matcher ornate = ORNATE.matcher(name);
        if (whole.term == null && ornate.matches()) {
            DeclaredName plain = within(name, ornate.start(1), ornate.end(1), terms);
            return plain.start == plain.end ? whole : plain;
        }
        return whole;
    }

    /** How one calls what no catalogue knows: with single spaces alone. */
    static String own(String name) {
        return name.replaceAll("[\\p{Z}\\s]+", " ").strip();
    }

    private static DeclaredName within(String name, int start, int end, KnownTerms terms) {
        KnownTerms.Term whole = terms.find(name.substring(start, end));
        Matcher versioned = VERSIONED.matcher(name).region(start, end);
        if (whole == null && versioned.matches()) {
            KnownTerms.Term term = terms.find(versioned.group(1));
            if (term != null) {
                return new DeclaredName(term, start, versioned.end(1), versioned.group(2));
            }
        }
        return new DeclaredName(whole, start, end, null);
    }
}
