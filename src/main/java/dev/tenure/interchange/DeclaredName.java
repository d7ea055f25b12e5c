package dev.tenure.interchange;

import org.jspecify.annotations.Nullable;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a declared name names: "Python 3.6" is Python, in version 3.6.
 *
 * @param term the known term, if there is one
 * @param length how many UTF-16 units of the name are the term
 * @param version what follows it
 */
record DeclaredName(KnownTerms.@Nullable Term term, int length, @Nullable String version) {

    private static final Pattern VERSIONED = Pattern.compile("(.*\\S)\\s+v?(\\d[\\w.]*\\+?)");

    static DeclaredName of(String name, KnownTerms terms) {
        KnownTerms.Term whole = terms.find(name);
        Matcher versioned = VERSIONED.matcher(name);
        if (whole == null && versioned.matches()) {
            KnownTerms.Term term = terms.find(versioned.group(1));
            if (term != null) {
                return new DeclaredName(term, versioned.end(1), versioned.group(2));
            }
        }
        return new DeclaredName(whole, name.length(), null);
    }
}
