package dev.tenure.format;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** A format in which résumés are read. */
public enum Format {
    /** JSON Resume 1.x with our extension members. */
    JSON("JSON", "application/json", List.of("json")),
    /** The same, written in YAML 1.2. */
    YAML("YAML", "application/yaml", List.of("yaml", "yml")),
    /** RenderCV, in YAML or JSON. */
    RENDERCV("RenderCV", "application/yaml; profile=rendercv", List.of()),
    /** YAMLResume, in YAML or JSON. */
    YAMLRESUME("YAMLResume", "application/yaml; profile=yamlresume", List.of()),
    /** FRESH, in JSON or YAML. */
    FRESH("FRESH", "application/json; profile=fresh", List.of()),
    /** Manfred's MAC, in JSON or YAML. */
    MAC("Manfred's MAC", "application/json; profile=mac", List.of()),
    /** CommonMark, read as people lay résumés out. */
    MARKDOWN("Markdown", "text/markdown", List.of("md", "markdown")),
    /** Plain text, read as people lay résumés out. */
    TEXT("plain text", "text/plain", List.of("txt", "text")),
    /** A web page. */
    HTML("HTML", "text/html", List.of("html", "htm", "xhtml")),
    /** A Word document (Office Open XML). */
    DOCX(
            "a Word document",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            List.of("docx", "docm")),
    /** A PDF that has its text. */
    PDF("PDF", "application/pdf", List.of("pdf")),
    /** Europass, in XML. */
    EUROPASS("Europass", "application/xml; profile=europass", List.of("xml")),
    /** The archive that LinkedIn exports: a zip of comma-separated values. */
    LINKEDIN("LinkedIn's archive", "application/zip; profile=linkedin", List.of("zip"));

    private final String title;
    private final String mediaType;
    private final List<String> extensions;

    Format(String title, String mediaType, List<String> extensions) {
        this.title = title;
        this.mediaType = mediaType;
        this.extensions = extensions;
    }

    /** Returns what a sentence calls it. */
    public String title() {
        return title;
    }

    /** Returns its media type, as IANA registers it, with what tells it from others of that. */
    public String mediaType() {
        return mediaType;
    }

    /** Returns whether it is written in JSON or YAML. */
    boolean hasMembers() {
        return switch (this) {
            case JSON, YAML, RENDERCV, YAMLRESUME, FRESH, MAC -> true;
            default -> false;
        };
    }

    /** Returns whether it is bytes, and no text. */
    boolean isBinary() {
        return this == LINKEDIN || this == DOCX || this == PDF;
    }

    /** Returns the names of all, as a command calls them. */
    public static String names() {
        return Arrays.stream(values())
                .map(one -> one.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }

    /** Returns the format of this name, which is that of a file's extension as well. */
    public static Optional<Format> named(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(one ->
                        one.name().toLowerCase(Locale.ROOT).equals(lower)
                                || one.extensions.contains(lower))
                .findFirst();
    }

    /** Returns the format of this media type. */
    public static Optional<Format> ofMediaType(String mediaType) {
        return Arrays.stream(values()).filter(one -> one.mediaType.equals(mediaType)).findFirst();
    }

    /** Returns whether files whose names end so are read from a folder. */
    public static boolean isOfFile(String name) {
        int dot = name.lastIndexOf('.');
        return dot >= 0
                && Arrays.stream(values())
                        .anyMatch(one -> one.extensions.contains(name.substring(dot + 1)));
    }
}
