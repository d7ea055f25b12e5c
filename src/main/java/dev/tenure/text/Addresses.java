package dev.tenure.text;

import java.util.Set;
import java.util.function.IntPredicate;

/**
 * The shapes of addresses among the characters [from, to) of a text, which nothing parts. Where a
 * method returns an end, it returns the character itself if no such address begins there.
 */
record Addresses(String text, int from, int to) {

    private static final String TRAILING = ".-:!?]}'*";
    private static final int LONGEST_SCHEME = 21;
    private static final int SHORTEST_PORT = 2;
    private static final int LONGEST_PORT = 5;
    private static final int MOST_LABELS = 7;

    private static final Set<String> CODE_HOSTS =
            Set.of("github.com", "gitlab.com", "bitbucket.org");
    private static final Set<String> DOMAINS =
            words("com org net io dev cn edu gov info app ai uk de fr jp eu tech cloud");
    private static final Set<String> PLATFORMS = words("asp.net vb.net ado.net");
    private static final Set<String> EXTENSIONS =
            words(
                    "json yaml yml toml xml ini cfg conf properties lock md txt csv log pdf doc"
                            + " docx htm html css scss js jsx ts tsx mjs vue py ipynb go mod java"
                            + " kt kts scala groovy rb rs php pl c cc cpp h hpp cs swift sh bat"
                            + " ps1 sql tf tfvars proto graphql graphqls jar war zip gz tar so dll"
                            + " exe");

    private static Set<String> words(String words) {
        return Set.of(words.split(" "));
    }

    /** Returns where a URL, an e-mail address, a handle or a path ends, which its signs show. */
    int locator(int at) {
        if (beginsUrl(at)) {
            return trimmed(at, to);
        }
        int end = mail(at);
        end = end > at ? end : handle(at);
        end = end > at ? end : path(at);
        return end > at ? end : windowsPath(at);
    }

    private boolean beginsUrl(int at) {
        if (text.startsWith("www.", at)) {
            return at + "www.".length() < to;
        }
        int end = Character.isLetter(text.charAt(at)) ? at : to;
        while (end < to && end - at <= LONGEST_SCHEME && isOfScheme(text.charAt(end))) {
            if (end > at + 1 && text.startsWith("://", end)) {
                return end + "://".length() < to;
            }
            end++;
        }
        return false;
    }

    private int mail(int at) {
        int mailbox = follows(at, Addresses::isOfMailbox) ? at : run(at, Addresses::isOfMailbox);
        if (mailbox == at || !isAt(mailbox, '@')) {
            return at;
        }
        int end = name(mailbox + 1);
        if (text.substring(mailbox + 1, end).indexOf('.') <= 0) {
            return at;
        }
        int path = isAt(end, ':') ? trimmed(end, run(end + 1, Addresses::isOfPath)) : end;
        return lastPart(end, path) > end + 1 ? path : end;
    }

    private int handle(int at) {
        return isAt(at, '@')
                        && !follows(at, Addresses::isOfWord)
                        && at + 1 < to
                        && isOfWord(text.codePointAt(at + 1))
                ? trimmed(at, run(at + 1, Addresses::isOfPath))
                : at;
    }

    /**
     * Returns where a path ends: one from the root has two parts at least, as {@code /etc/nginx}.
     */
    private int path(int at) {
        int slash = at;
        while (slash < at + 2 && (isAt(slash, '~') || isAt(slash, '.'))) {
            slash++;
        }
        if (!isAt(slash, '/') || isAt(slash + 1, '/') || follows(at, Addresses::isOfPath)) {
            return at;
        }
        int end = run(slash + 1, Addresses::isOfPath);
        boolean isPath = end > slash + 1 && (slash > at || lastPart(slash + 1, end) > slash + 1);
        return isPath ? trimmed(at, end) : at;
    }

    private int windowsPath(int at) {
        if (Character.isLetter(text.charAt(at)) && isAt(at + 1, ':') && isAt(at + 2, '\\')) {
            return trimmed(at, to);
        }
        int end = run(at, Addresses::isOfName);
        int parts = 0;
        while (end > at && isAt(end, '\\') && run(end + 1, Addresses::isOfName) > end + 1) {
            end = run(end + 1, Addresses::isOfName);
            parts++;
        }
        return parts > 1 ? trimmed(at, end) : at;
    }

    /** Returns where a host in small letters, or any with a port, ends, and the path after it. */
    int host(int at) {
        int end = name(at);
        String name = text.substring(at, end);
        int port = isAt(end, ':') ? run(end + 1, Character::isDigit) : end;
        boolean hasPort =
                port - end > SHORTEST_PORT
                        && port - end <= LONGEST_PORT + 1
                        && !(port < to && (isOfWord(text.codePointAt(port)) || isAt(port, '%')))
                        && (name.equals("localhost") || isDotted(name));
        if (hasPort) {
            return isAt(port, '/') ? trimmed(at, to) : port;
        }
        boolean isCode = CODE_HOSTS.contains(Folding.lower(name)) && isAt(end, '/');
        return !isCode && !isHost(name) ? at : isAt(end, '/') ? trimmed(at, to) : end;
    }

    /**
     * Returns whether it has a last label that begins with a letter, or is an address of four
     * numbers.
     */
    private static boolean isDotted(String name) {
        String[] labels = name.split("\\.", MOST_LABELS + 1);
        return labels.length > 1
                && !labels[0].isEmpty()
                && (Character.isLetter(name.charAt(name.lastIndexOf('.') + 1))
                        || labels.length == 4
                                && name.chars().allMatch(it -> it == '.' || Character.isDigit(it)));
    }

    private static boolean isHost(String name) {
        String[] labels = name.split("\\.", MOST_LABELS + 1);
        return labels.length > 1
                && DOMAINS.contains(labels[labels.length - 1])
                && !name.contains("..")
                && !name.startsWith(".")
                && name.chars().noneMatch(it -> it == '_' || Character.isUpperCase(it))
                && !PLATFORMS.contains(name);
    }

    /** Returns where a file name with its folders ends, the last in a path with several. */
    int file(int at) {
        if (follows(at, Addresses::isOfPath)) {
            return at;
        }
        int end = run(at, Addresses::isOfPath);
        while (end > at) {
            int start = lastPart(at, end);
            int last = end;
            while (last > start && text.charAt(last - 1) == '.') {
                last--;
            }
            if (isFile(text.substring(start, last))) {
                return last;
            }
            end = start - 1;
        }
        return at;
    }

    private static boolean isFile(String name) {
        int dot = name.lastIndexOf('.');
        int stem = name.startsWith(".") ? 1 : 0;
        return dot > stem
                && name.charAt(stem) != '.'
                && EXTENSIONS.contains(name.substring(dot + 1));
    }

    /** Returns where the last part of a path [start, end) begins. */
    int lastPart(int start, int end) {
        int at = end;
        while (at > start && text.charAt(at - 1) != '/') {
            at--;
        }
        return at;
    }

    /** Returns where a run of letters, digits, dots and hyphens ends, but for dots at its end. */
    int name(int at) {
        return trimmed(at, run(at, Addresses::isOfName));
    }

    /** Returns where the next address may begin. */
    int next(int at) {
        return Math.max(at + 1, run(at, Addresses::isOfName));
    }

    private int trimmed(int start, int end) {
        int at = end;
        while (at > start && TRAILING.indexOf(text.charAt(at - 1)) >= 0) {
            at--;
        }
        return at;
    }

    private int run(int start, IntPredicate belongs) {
        int at = start;
        while (at < to && belongs.test(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return Math.max(start, Math.min(at, to));
    }

    private boolean isAt(int at, char character) {
        return at < to && text.charAt(at) == character;
    }

    private boolean follows(int at, IntPredicate belongs) {
        return at > from && belongs.test(text.codePointBefore(at));
    }

    private static boolean isOfWord(int character) {
        return character == '_'
                || Character.isDigit(character)
                || Characters.isOfLetters(character) && !Characters.isCaseless(character);
    }

    private static boolean isOfName(int character) {
        return character == '.' || character == '-' || isOfWord(character);
    }

    private static boolean isOfPath(int character) {
        return character == '/' || isOfName(character);
    }

    private static boolean isOfMailbox(int character) {
        return character == '+' || isOfName(character);
    }

    private static boolean isOfScheme(char character) {
        return character < 0x80
                && (Character.isLetterOrDigit(character) || "+.:-".indexOf(character) >= 0);
    }
}
