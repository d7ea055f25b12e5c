package dev.tenure.document;

import java.util.regex.Pattern;

/** Paths to the values of a document, as RFC 9535 writes them. */
public final class JsonPath {

    /** The path of the whole document. */
    public static final String ROOT = "$";

    private static final Pattern SHORT_NAME = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_]*");

    private JsonPath() {}

    /** Returns the path of a member: {@code $.basics['x-tenure']}. */
    public static String member(String parent, String name) {
        return SHORT_NAME.matcher(name).matches()
                ? parent + "." + name
                : parent + "['" + name.replace("\\", "\\\\").replace("'", "\\'") + "']";
    }

    /** Returns the path of an item of a list: {@code $.work[2]}. */
    public static String item(String parent, int index) {
        return parent + "[" + index + "]";
    }
}
