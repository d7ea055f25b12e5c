package dev.tenure.export;

import org.springframework.core.io.ClassPathResource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The page of which a PDF is set: what is on paper, with its style and bookmarks to its sections.
 */
final class PdfPage {

    private static final Pattern PLACE =
            Pattern.compile("\\{(language|title|bookmarks|accent|layout|main)}");
    private static final String TEMPLATE = read();
    private static final Pattern SECTION = Pattern.compile("<h2>(.*?)</h2>");
    private static final Pattern NUMBERED = Pattern.compile("<h2 id=\"(.*?)\">(.*?)</h2>");

    private PdfPage() {}

    private static String read() {
        try {
            return new ClassPathResource("export/paper.html")
                    .getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the page as XHTML. */
    static String of(Paper paper) {
        String main = numbered(paper.main());
        Map<String, String> parts =
                Map.of(
                        "language", paper.language(),
                        "title", HtmlDocument.escape(paper.title()),
                        "bookmarks", bookmarks(main),
                        "accent", paper.accent(),
                        "layout", paper.layout().name(),
                        "main", main);
        return PLACE.matcher(TEMPLATE)
                .replaceAll(place -> Matcher.quoteReplacement(parts.get(place.group(1))));
    }

    /** Returns the page with a name for each section, to which bookmarks lead. */
    private static String numbered(String html) {
        int[] number = {0};
        return SECTION.matcher(html)
                .replaceAll(found -> {
                    number[0]++;
                    return Matcher.quoteReplacement(
                            "<h2 id=\"section-%d\">%s</h2>".formatted(number[0], found.group(1)));
                });
    }

    private static String bookmarks(String html) {
        return NUMBERED.matcher(html)
                .results()
                .map(found ->
                        "<bookmark name=\"%s\" href=\"#%s\" />"
                                .formatted(found.group(2), found.group(1)))
                .collect(Collectors.joining());
    }
}
