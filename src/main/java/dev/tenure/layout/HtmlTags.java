package dev.tenure.layout;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

import java.util.Locale;
import java.util.Set;

/** Tags of HTML among other text, of which those that lay text out show nothing themselves. */
final class HtmlTags {

    private static final Set<String> OF_LAYOUT =
            Set.of(
                    "a", "abbr", "b", "big", "center", "cite", "code", "del", "div", "em", "font",
                    "i", "img", "ins", "kbd", "mark", "p", "q", "s", "small", "span", "strong",
                    "sub", "sup", "time", "tt", "u");

    private HtmlTags() {}

    /** Returns whether a part of a page has what nobody reads and everybody must see as text. */
    static boolean areUnread(String html) {
        String small = html.toLowerCase(Locale.ROOT);
        return small.contains("<script") || small.contains("<style");
    }

    /** Returns whether it is a comment or a tag that shows nothing. */
    static boolean showsNothing(String tag) {
        return tag.startsWith("<!--") || OF_LAYOUT.contains(nameOf(tag));
    }

    /** Returns whether a box begins that may stand beside what is before it. */
    static boolean isBox(String tag) {
        return nameOf(tag).equals("span") && !tag.startsWith("</");
    }

    static boolean isLineBreak(String tag) {
        return nameOf(tag).equals("br");
    }

    static boolean endsLink(String tag) {
        return tag.startsWith("</") && nameOf(tag).equals("a");
    }

    /** Returns the address of a link that begins here; null where none does. */
    static @Nullable String address(String tag) {
        if (!nameOf(tag).equals("a") || tag.startsWith("</")) {
            return null;
        }
        Element link = Jsoup.parseBodyFragment(tag).selectFirst("a[href]");
        return link == null ? null : link.attr("href");
    }

    private static String nameOf(String tag) {
        int from = tag.startsWith("</") ? 2 : 1;
        int to = from;
        while (to < tag.length() && Character.isLetterOrDigit(tag.charAt(to))) {
            to++;
        }
        return tag.substring(Math.min(from, tag.length()), to).toLowerCase(Locale.ROOT);
    }
}
