package dev.tenure.prose;

import java.util.Locale;
import java.util.Set;

/** Tells e-mail addresses, addresses of the web and telephone numbers from words. */
final class WebAddresses {

    private static final String AROUND = "<>()[]{},;|\"'“”*";
    private static final Set<String> HIDDEN =
            Set.of("email protected", "email hidden", "e-mail hidden");
    private static final int FEWEST_DIGITS = 7;
    private static final int MOST_DIGITS = 15;

    private WebAddresses() {}

    /** Returns a word without the brackets and marks around it. */
    static String bare(String word) {
        int from = 0;
        int to = word.length();
        while (from < to && AROUND.indexOf(word.charAt(from)) >= 0) {
            from++;
        }
        while (to > from
                && (AROUND.indexOf(word.charAt(to - 1)) >= 0
                        || ".:!?".indexOf(word.charAt(to - 1)) >= 0)) {
            to--;
        }
        return word.substring(from, to);
    }

    static boolean isMail(String word) {
        int at = word.indexOf('@');
        return at > 0
                && word.indexOf('@', at + 1) < 0
                && word.indexOf('.', at) > at + 1
                && !word.endsWith(".")
                && word.chars().noneMatch(Character::isWhitespace);
    }

    /** Returns whether the text stands where its source hid an e-mail address. */
    static boolean isHidden(String text) {
        return HIDDEN.contains(Words.folded(text));
    }

    static boolean isUrl(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return lower.startsWith("http://") && lower.length() > 7
                || lower.startsWith("https://") && lower.length() > 8
                || lower.startsWith("www.") && lower.length() > 4
                || isHost(word) && word.indexOf('/') > 0;
    }

    /** Returns whether the word is a host, perhaps with a path. */
    static boolean isHost(String word) {
        int slash = word.indexOf('/');
        String host = slash < 0 ? word : word.substring(0, slash);
        int dot = host.lastIndexOf('.');
        return dot > 0
                && host.length() - dot > 2
                && host.chars()
                        .allMatch(c ->
                                c >= 'a' && c <= 'z'
                                        || c >= '0' && c <= '9'
                                        || c == '.'
                                        || c == '-')
                && host.substring(dot + 1).chars().allMatch(Character::isLetter);
    }

    /** Returns the address with a scheme. */
    static String absolute(String address) {
        return address.contains("://") ? address : "https://" + address;
    }

    static boolean isPhone(String text) {
        long digits = text.chars().filter(Character::isDigit).count();
        return digits >= FEWEST_DIGITS
                && digits <= MOST_DIGITS
                && text.chars()
                        .allMatch(c -> Character.isDigit(c) || " +()-./\u00a0".indexOf(c) >= 0)
                && FoundPeriod.whole(text) == null;
    }
}
