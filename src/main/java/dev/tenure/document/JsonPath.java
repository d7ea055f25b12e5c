package dev.tenure.document;

import java.util.regex.Pattern;

/** Writes places in a JSON document as RFC 9535 does. */
final class JsonPath {

    static final String ROOT = "$";

    private static final Pattern SHORT = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_]*");

    private JsonPath() {}

    static String member(String parent, String name) {
        return SHORT.matcher(name).matches()
                ? parent + "." + name
                : parent + "['" + name.replace("\\", "\\\\").replace("'", "\\'") + "']";
    }

    static String item(String parent, int index) {
        return parent + "[" + index + "]";
    }
}
