package dev.tenure.text;

import java.net.IDN;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The host of an address on the web, in the one form in which hosts are compared. */
public final class Domain {

    private static final Pattern ADDRESS =
            Pattern.compile("(?i)\\s*(?:[a-z][a-z0-9+.-]*://)?(?:www\\.)?([^/:?#\\s]*)");

    private Domain() {}

    /**
     * Returns the host of an address, bare or as a URL, in lower case, without {@code www.} and in
     * ASCII (<a href="https://www.rfc-editor.org/rfc/rfc3490">RFC 3490</a>): {@code
     * https://Bücher.example/a} is at {@code xn--bcher-kva.example}. Empty where there is none.
     */
    public static String of(String address) {
        Matcher matcher = ADDRESS.matcher(address);
        String host = matcher.lookingAt() ? Folding.lower(matcher.group(1)) : "";
        try {
            return IDN.toASCII(host, IDN.ALLOW_UNASSIGNED);
        } catch (IllegalArgumentException _) {
            return host;
        }
    }
}
