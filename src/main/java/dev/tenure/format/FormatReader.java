package dev.tenure.format;

import dev.tenure.document.Code;
import dev.tenure.document.JsonPath;
import dev.tenure.document.JsonWriter;
import dev.tenure.document.Problems;
import dev.tenure.document.ResumeReader;
import dev.tenure.document.SourceText;
import dev.tenure.document.Value;
import dev.tenure.document.YamlReader;
import dev.tenure.prose.ProseReader;
import dev.tenure.resume.Resume;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Reads a résumé in any format: its content becomes the tree of values of a JSON Resume, which is
 * read as every other.
 */
public final class FormatReader {

    private FormatReader() {}

    /**
     * Reads a document: null where it is no résumé at all, and the problems say why.
     *
     * @param asked the format that somebody says it is in; null leaves it to the content
     */
    public static @Nullable ReadResume read(
            byte[] content, @Nullable Format asked, Problems problems) {
        Optional<String> foreign = ForeignFormat.of(content);
        if (foreign.isPresent()) {
            problems.error(
                    JsonPath.ROOT,
                    Code.FORMAT,
                    "This looks like %s; what is read is %s.".formatted(foreign.get(), known()));
            return null;
        }
        String text = SourceText.decode(content, problems);
        if (text == null) {
            return null;
        }
        Format seen = FormatRecognizer.formatOf(text);
        Format format = asked == null ? seen : asked;
        ReadResume read = read(text, format, problems);
        if (format != seen && problems.haveErrors()) {
            problems.error(
                    JsonPath.ROOT,
                    Code.FORMAT,
                    "It was to be read as %s, but looks like %s."
                            .formatted(format.title(), seen.title()));
        }
        return read;
    }

    private static @Nullable ReadResume read(String text, Format format, Problems problems) {
        if (format == Format.JSON) {
            Resume resume = ResumeReader.read(text, problems);
            return resume == null ? null : new ReadResume(format, text, resume);
        }
        Value value =
                switch (format) {
                    case YAML -> YamlReader.read(text, problems);
                    case MARKDOWN -> ProseReader.readMarkdown(text, problems);
                    default -> ProseReader.readText(text, problems);
                };
        Resume resume = value == null ? null : ResumeReader.read(value, problems);
        return value == null || resume == null
                ? null
                : new ReadResume(format, JsonWriter.text(value), resume);
    }

    private static String known() {
        return Arrays.stream(Format.values()).map(Format::title).collect(Collectors.joining(", "));
    }
}
