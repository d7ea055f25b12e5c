package dev.tenure.document;

import java.util.ArrayList;
import java.util.List;
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

    /** Returns the names and indexes on the way from the root to a value. */
    static List<String> steps(String path) {
        List<String> steps = new ArrayList<>();
        int at = ROOT.length();
        while (at < path.length()) {
            if (path.startsWith("['", at)) {
                StringBuilder name = new StringBuilder();
                at += 2;
                while (path.charAt(at) != '\'') {
                    at += path.charAt(at) == '\\' ? 1 : 0;
                    name.append(path.charAt(at));
                    at++;
                }
                steps.add(name.toString());
                at += 2;
            } else {
                boolean isIndex = path.charAt(at) == '[';
                int end = isIndex ? path.indexOf(']', at) : endOfName(path, at + 1);
                steps.add(path.substring(at + 1, end));
                at = isIndex ? end + 1 : end;
            }
        }
        return steps;
    }

    private static int endOfName(String path, int from) {
        int end = from;
        while (end < path.length() && ".[".indexOf(path.charAt(end)) < 0) {
            end++;
        }
        return end;
    }
}
