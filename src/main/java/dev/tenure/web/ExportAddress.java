package dev.tenure.web;

import org.springframework.http.MediaType;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The addresses at which a résumé is a document: its page's, and a suffix for each format. */
enum ExportAddress {
    JSON("JSON_RESUME", ".json", MediaType.APPLICATION_JSON),
    MARKDOWN("MARKDOWN", ".md", text("markdown")),
    TEXT("PLAIN_TEXT", ".txt", text("plain")),
    JSON_LD("JSON_LD", ".jsonld", new MediaType("application", "ld+json")),
    HTML("HTML", ".html", text("html")),
    PDF("PDF", ".pdf", MediaType.APPLICATION_PDF),
    DOCX(
            "DOCX",
            ".docx",
            new MediaType(
                    "application", "vnd.openxmlformats-officedocument.wordprocessingml.document"));

    private static final MediaType PAGE = MediaType.TEXT_HTML;

    private final String format;
    private final String suffix;
    private final MediaType mediaType;

    ExportAddress(String format, String suffix, MediaType mediaType) {
        this.format = format;
        this.suffix = suffix;
        this.mediaType = mediaType;
    }

    private static MediaType text(String subtype) {
        return new MediaType("text", subtype, StandardCharsets.UTF_8);
    }

    /** Returns what the graph calls the format. */
    String format() {
        return format;
    }

    String suffix() {
        return suffix;
    }

    MediaType mediaType() {
        return mediaType;
    }

    /**
     * Returns the format that a client prefers to the page (RFC 9110, 12.5.1); nothing if it likes
     * the page as much, or none of them.
     */
    static Optional<ExportAddress> preferredBy(List<MediaType> accepted) {
        double page = quality(PAGE, accepted);
        return Stream.of(values())
                .filter(one -> quality(one.mediaType, accepted) > page)
                .max(
                        Comparator.<ExportAddress>comparingDouble(
                                        one -> quality(one.mediaType, accepted))
                                .thenComparing(Comparator.reverseOrder()));
    }

    /** Returns how much a client likes a type: what it says of it most specifically counts. */
    private static double quality(MediaType type, List<MediaType> accepted) {
        return accepted.stream()
                .filter(range -> range.includes(type))
                .max(
                        Comparator.<MediaType>comparingInt(range ->
                                range.isWildcardType() ? 0 : range.isWildcardSubtype() ? 1 : 2))
                .map(MediaType::getQualityValue)
                .orElse(0.0);
    }
}
