package dev.tenure.format;

import dev.tenure.conversion.Europass;
import dev.tenure.conversion.LinkedInArchive;
import dev.tenure.conversion.MemberFormat;
import dev.tenure.document.Archive;
import dev.tenure.document.Code;
import dev.tenure.document.DocumentLimits;
import dev.tenure.document.JsonPath;
import dev.tenure.document.JsonWriter;
import dev.tenure.document.Place;
import dev.tenure.document.Problems;
import dev.tenure.document.Problems.Severity;
import dev.tenure.document.ResumeReader;
import dev.tenure.document.SourceText;
import dev.tenure.document.Value;
import dev.tenure.document.YamlReader;
import dev.tenure.layout.Block;
import dev.tenure.layout.PdfAttachments;
import dev.tenure.layout.PdfBlocks;
import dev.tenure.layout.WordBlocks;
import dev.tenure.prose.ProseReader;
import dev.tenure.resume.Resume;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;
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
        if (Archive.isBegunBy(content) || PdfBlocks.isBegunBy(content)) {
            return readBinary(content, asked, problems);
        }
        if (Europass.isMeantBy(content)) {
            return readEuropass(content, asked, problems);
        }
        Optional<String> foreign = ForeignFormat.of(content);
        if (foreign.isPresent()) {
            tellUnread(foreign.get(), problems);
            return null;
        }
        String text = SourceText.decode(content, problems);
        if (text == null) {
            return null;
        }
        Format seen = FormatRecognizer.formatOf(text);
        Format format = asked == null ? seen : asked;
        ReadResume read;
        if (format.hasMembers()) {
            boolean isJson = asked == Format.JSON || asked != Format.YAML && seen == Format.JSON;
            read = readMembers(text, isJson, format, problems);
        } else {
            read =
                    format.isBinary() || format == Format.EUROPASS
                            ? null
                            : read(text, format, problems);
        }
        if (isOther(format, seen) && (read == null || problems.haveErrors())) {
            tellOther(format, seen, problems);
        }
        return read;
    }

    /** Returns whether one is asked for and another seen, as far as the text alone shows. */
    private static boolean isOther(Format asked, Format seen) {
        boolean isOfMembers = asked.hasMembers() && asked != Format.JSON && asked != Format.YAML;
        return asked != seen && !(isOfMembers && seen.hasMembers());
    }

    private static boolean isTooLarge(byte[] content, Problems problems) {
        if (content.length <= DocumentLimits.DOCUMENT_BYTES) {
            return false;
        }
        problems.error(
                JsonPath.ROOT,
                Code.LIMIT,
                "The document is larger than %d MiB."
                        .formatted(DocumentLimits.DOCUMENT_BYTES / (1024 * 1024)));
        return true;
    }

    private static @Nullable ReadResume readEuropass(
            byte[] content, @Nullable Format asked, Problems problems) {
        if (isTooLarge(content, problems)) {
            return null;
        }
        if (asked != null && asked != Format.EUROPASS) {
            tellOther(asked, Format.EUROPASS, problems);
            return null;
        }
        Value value = Europass.read(content, problems);
        return value == null ? null : converted(Format.EUROPASS, value, problems);
    }

    private static @Nullable ReadResume readBinary(
            byte[] content, @Nullable Format asked, Problems problems) {
        if (isTooLarge(content, problems)) {
            return null;
        }
        return PdfBlocks.isBegunBy(content)
                ? readPdf(content, asked, problems)
                : readArchive(content, asked, problems);
    }

    private static @Nullable ReadResume readPdf(
            byte[] content, @Nullable Format asked, Problems problems) {
        byte[] attached =
                asked == Format.PDF ? null : PdfAttachments.first(content, Europass::isMeantBy);
        if (attached != null && (asked == null || asked == Format.EUROPASS)) {
            problems.add(
                    Severity.NOTE,
                    new Place("page 1", 1, 1),
                    Code.FORMAT,
                    "The PDF carries what it shows as XML of Europass, which is read.");
            return readEuropass(attached, asked, problems);
        }
        if (asked != null && asked != Format.PDF) {
            tellOther(asked, Format.PDF, problems);
            return null;
        }
        return readBlocks(Format.PDF, PdfBlocks.of(content, problems), problems);
    }

    private static @Nullable ReadResume readArchive(
            byte[] content, @Nullable Format asked, Problems problems) {
        Archive archive = Archive.of(content, FormatReader::isOfResume, problems);
        if (archive == null) {
            return null;
        }
        Format seen =
                WordBlocks.isMeantBy(archive.names())
                        ? Format.DOCX
                        : LinkedInArchive.isMeantBy(archive.names()) ? Format.LINKEDIN : null;
        if (seen == null) {
            tellUnread("a zip archive of something else", problems);
            return null;
        }
        if (asked != null && asked != seen) {
            tellOther(asked, seen, problems);
            return null;
        }
        if (seen == Format.LINKEDIN) {
            return converted(seen, LinkedInArchive.read(archive, problems), problems);
        }
        return readBlocks(seen, WordBlocks.of(archive, problems), problems);
    }

    private static @Nullable ReadResume readBlocks(
            Format format, @Nullable List<Block> blocks, Problems problems) {
        Value value = blocks == null ? null : ProseReader.read(blocks, problems);
        return value == null ? null : converted(format, value, problems);
    }

    private static boolean isOfResume(String file) {
        return WordBlocks.reads(file) || LinkedInArchive.reads(file);
    }

    private static void tellUnread(String what, Problems problems) {
        problems.error(
                JsonPath.ROOT,
                Code.FORMAT,
                "This looks like %s; what is read is %s.".formatted(what, known()));
    }

    private static void tellOther(Format asked, Format seen, Problems problems) {
        problems.error(
                JsonPath.ROOT,
                Code.FORMAT,
                "It was to be read as %s, but looks like %s."
                        .formatted(asked.title(), seen.title()));
    }

    private static @Nullable ReadResume read(String text, Format format, Problems problems) {
        Value value =
                switch (format) {
                    case HTML -> ProseReader.readHtml(text, problems);
                    case MARKDOWN -> ProseReader.readMarkdown(text, problems);
                    default -> ProseReader.readText(text, problems);
                };
        return value == null ? null : converted(format, value, problems);
    }

    /** Reads JSON or YAML, whose members tell the format. */
    private static @Nullable ReadResume readMembers(
            String text, boolean isJson, Format asked, Problems problems) {
        Value value =
                isJson ? ResumeReader.readJson(text, problems) : YamlReader.read(text, problems);
        if (value == null) {
            return null;
        }
        MemberFormat other = MemberFormat.of(value);
        Format syntax = isJson ? Format.JSON : Format.YAML;
        Format seen = other == null ? syntax : Format.valueOf(other.name());
        if (asked != seen && asked != Format.JSON && asked != Format.YAML) {
            tellOther(asked, seen, problems);
            return null;
        }
        if (other != null) {
            return converted(seen, other.read(value, problems), problems);
        }
        Resume resume = ResumeReader.read(value, problems);
        String json = isJson ? text : JsonWriter.text(value);
        return resume == null ? null : new ReadResume(seen, json, resume);
    }

    private static @Nullable ReadResume converted(Format format, Value value, Problems problems) {
        Resume resume = ResumeReader.read(value, problems);
        return resume == null ? null : new ReadResume(format, JsonWriter.text(value), resume);
    }

    private static String known() {
        return Arrays.stream(Format.values()).map(Format::title).collect(Collectors.joining(", "));
    }
}
