package dev.tenure.web;

import dev.tenure.linkeddata.StructuredData;
import dev.tenure.phrases.Phrases;
import dev.tenure.picture.Pictures;

import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.util.HtmlUtils;

import java.net.URI;
import java.util.List;
import java.util.Map;

/**
 * What a page tells those who do not run its script: the preview of a shared link (<a
 * href="https://ogp.me">Open Graph</a>, Twitter card) and search engines (<a
 * href="https://schema.org">schema.org</a> as JSON-LD).
 *
 * @param type Open Graph's type
 * @param title what the page is about, without the service's name
 * @param canonical the one address among all that show the same
 * @param image the absolute address of a picture that the author gives
 * @param picture the absolute address of the one that the service draws, if it does
 */
record LinkPreview(
        String type,
        String title,
        String description,
        URI canonical,
        @Nullable URI image,
        @Nullable URI picture,
        @Nullable StructuredData data) {

    private static final String NAME = "Tenure";

    /** Returns a preview of a page that is about nothing in particular. */
    static LinkPreview ofTenure(String title, Phrases phrases, URI canonical) {
        String description = phrases.say("welcome.ask");
        return new LinkPreview("website", title, description, canonical, null, null, null);
    }

    /** Returns the elements of the head of a page of which nothing is known. */
    static String ofNothing(Phrases phrases) {
        return head(NAME, phrases.say("welcome.ask"));
    }

    /** Returns the elements of the head of a page that is not there. */
    static String ofNowhere(Phrases phrases) {
        return head(phrases.say("lost.title"), phrases.say("lost.text"));
    }

    /**
     * Returns a preview of people.
     *
     * @param technologies that they must have worked with, as the address names them
     */
    static LinkPreview ofPeople(List<String> technologies, Phrases phrases, URI canonical) {
        String sought = Summary.ofFirst(String.join(", ", technologies));
        String title =
                sought.isEmpty()
                        ? NAME
                        : phrases.say("people.sought", Map.of("technologies", sought));
        return ofTenure(title, phrases, canonical);
    }

    /** Returns the same of another page about the same. */
    LinkPreview with(String otherTitle, URI other) {
        return new LinkPreview(type, otherTitle, description, other, image, picture, null);
    }

    /** Returns the same with a picture that the service draws. */
    LinkPreview with(URI drawn) {
        return new LinkPreview(type, title, description, canonical, image, drawn, data);
    }

    /**
     * Returns the elements of the page's head.
     *
     * @param asked the address that was asked for, whose query may hold a filter worth sharing
     */
    String html(URI asked) {
        StringBuilder head = new StringBuilder(head(title, description));
        head.append(element("link", "rel", "canonical", "href", canonical.toASCIIString()));
        head.append(property("og:site_name", NAME));
        head.append(property("og:type", type));
        head.append(property("og:title", title));
        head.append(property("og:description", description));
        head.append(property("og:url", asked.toASCIIString()));
        if (picture != null) {
            head.append(property("og:image", picture.toASCIIString()));
            head.append(property("og:image:type", MediaType.IMAGE_PNG_VALUE));
            head.append(property("og:image:width", String.valueOf(Pictures.WIDTH)));
            head.append(property("og:image:height", String.valueOf(Pictures.HEIGHT)));
            head.append(property("og:image:alt", title + ": " + description));
        } else if (image != null) {
            head.append(property("og:image", image.toASCIIString()));
        }
        String card = picture == null ? "summary" : "summary_large_image";
        head.append(element("meta", "name", "twitter:card", "content", card));
        if (data != null) {
            head.append(
                    "<script type=\"application/ld+json\">%s</script>\n"
                            .formatted(HtmlPart.json(data)));
        }
        return head.toString();
    }

    private static String head(String title, String description) {
        String pageTitle = title.equals(NAME) ? NAME : title + " · " + NAME;
        return "<title>%s</title>\n".formatted(escape(pageTitle))
                + element("meta", "name", "description", "content", description);
    }

    private static String property(String name, String content) {
        return element("meta", "property", name, "content", content);
    }

    private static String element(
            String element, String key, String name, String valueKey, String value) {
        return "<%s %s=\"%s\" %s=\"%s\" />\n"
                .formatted(element, key, name, valueKey, escape(value));
    }

    private static String escape(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
