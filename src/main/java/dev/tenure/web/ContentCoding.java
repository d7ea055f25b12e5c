package dev.tenure.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The codings in which the build leaves a copy of a file beside it, the smaller first. */
enum ContentCoding {
    BROTLI("br", ".br"),
    GZIP("gzip", ".gz");

    private final String name;
    private final String suffix;

    ContentCoding(String name, String suffix) {
        this.name = name;
        this.suffix = suffix;
    }

    /** Returns the coding's name in HTTP. */
    String code() {
        return name;
    }

    /** Returns what a copy's name ends in, after the file's own. */
    String suffix() {
        return suffix;
    }

    /** Returns the coding of a copy of this name. */
    static Optional<ContentCoding> ofFile(String name) {
        return Stream.of(values()).filter(coding -> name.endsWith(coding.suffix)).findFirst();
    }

    /**
     * Returns the codings that a client takes, by its header {@code Accept-Encoding} (RFC 9110,
     * 12.5.3); whoever takes several prefers small to its order, which browsers never changed.
     */
    static Stream<ContentCoding> acceptedBy(String header) {
        return Stream.of(values()).filter(coding -> coding.isIn(header));
    }

    private boolean isIn(String header) {
        return Arrays.stream(header.toLowerCase(Locale.ROOT).split(","))
                .map(entry -> entry.replaceAll("\\s", ""))
                .filter(entry -> entry.equals(name) || entry.startsWith(name + ";"))
                .anyMatch(Predicate.not(entry -> entry.matches(".*;q=0(\\.0*)?")));
    }
}
