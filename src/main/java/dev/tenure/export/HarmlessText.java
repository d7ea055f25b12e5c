package dev.tenure.export;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Pattern;

/**
 * Texts and addresses that do no harm where a theme puts them into a page as they are, or renders
 * them as Markdown.
 */
final class HarmlessText {

    /** What begins a tag or a comment (HTML Living Standard, 13.2.5.6, tag open state). */
    private static final Pattern TAG = Pattern.compile("<(?=[A-Za-z/!?])");

    /** What begins the destination of a link (CommonMark 0.31, 6.3) that is none of the web. */
    private static final Pattern LINK =
            Pattern.compile(
                    "\\](?=\\((?!(?:https?|mailto|tel):)[^)]*[:&\\\\])", Pattern.CASE_INSENSITIVE);

    private static final Pattern SCRIPT =
            Pattern.compile(
                    "(?<![\\p{L}\\p{N}])((?:java|vb)script):(?=\\S)", Pattern.CASE_INSENSITIVE);

    private static final Pattern ADDRESS =
            Pattern.compile(
                    "(?:https?://|mailto:|tel:)[\\x21-\\x7e&&[^<>\"'`\\\\]]+",
                    Pattern.CASE_INSENSITIVE);

    private HarmlessText() {}

    /** Returns the text, with a space wherever it would be markup or the address of a script. */
    static String of(String text) {
        String noTag = TAG.matcher(text).replaceAll("< ");
        String noLink = LINK.matcher(noTag).replaceAll("] ");
        return SCRIPT.matcher(noLink).replaceAll("$1: ");
    }

    /** Returns whether an address is one of the web, of e-mail or of a telephone. */
    static boolean isAddress(String address) {
        try {
            return ADDRESS.matcher(address).matches() && new URI(address).getRawUserInfo() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /**
     * Returns whether an address leads nowhere but to the web, though no standard member may hold
     * it: it lacks its scheme, as {@code example.org/me}.
     */
    static boolean isWithoutScheme(String address) {
        return address.matches("[\\p{L}\\p{N}][^\\s:<>\"'`\\\\]*");
    }
}
