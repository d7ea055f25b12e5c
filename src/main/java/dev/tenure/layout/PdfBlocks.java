package dev.tenure.layout;

import dev.tenure.document.Code;
import dev.tenure.document.JsonPath;
import dev.tenure.document.Place;
import dev.tenure.document.Problems;
import dev.tenure.document.Problems.Severity;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the blocks of a PDF in the order in which people read its pages. */
public final class PdfBlocks {

    private static final int MOST_PAGES = 100;
    private static final int HEAD = 64;
    private static final Place BEGINNING = new Place("page 1", 1, 1);

    static {
        PdfFonts.install();
    }

    private final Problems problems;

    private PdfBlocks(Problems problems) {
        this.problems = problems;
    }

    /** Returns whether the content begins as a PDF does, perhaps after some other bytes. */
    public static boolean isBegunBy(byte[] content) {
        String head =
                new String(content, 0, Math.min(content.length, HEAD), StandardCharsets.ISO_8859_1);
        return head.contains("%PDF-");
    }

    /** Reads a PDF: null where it cannot be read, and the problems say why. */
    public static @Nullable List<Block> of(byte[] content, Problems problems) {
        PdfFilter.begin();
        try (PDDocument document = Loader.loadPDF(content)) {
            return new PdfBlocks(problems).read(document);
        } catch (InvalidPasswordException locked) {
            problems.error(JsonPath.ROOT, Code.SYNTAX, "The PDF is locked with a password.");
        } catch (PdfFilter.TooMuch tooMuch) {
            problems.error(
                    JsonPath.ROOT, Code.LIMIT, "The PDF unpacks to more than a résumé can be.");
        } catch (IOException
                | RuntimeException
                | StackOverflowError
                | NoClassDefFoundError broken) {
            problems.error(
                    JsonPath.ROOT,
                    Code.SYNTAX,
                    "The PDF is broken, ends too early, or is locked with a certificate.");
        } finally {
            PdfFilter.end();
        }
        return null;
    }

    private @Nullable List<Block> read(PDDocument document) throws IOException {
        int pages = document.getNumberOfPages();
        if (pages > MOST_PAGES) {
            problems.error(
                    JsonPath.ROOT,
                    Code.LIMIT,
                    "The PDF has more than %d pages.".formatted(MOST_PAGES));
            return null;
        }
        tellOfScripts(document.getDocumentCatalog());
        PdfGlyphs reader = new PdfGlyphs();
        List<List<PdfGlyph>> glyphs = new ArrayList<>();
        for (int page = 1; page <= pages; page++) {
            glyphs.add(List.copyOf(reader.of(document, page)));
        }
        if (glyphs.stream().allMatch(List::isEmpty)) {
            problems.error(
                    JsonPath.ROOT,
                    Code.FORMAT,
                    "The PDF has no text: its pages may be scanned, and pictures are not read.");
            return null;
        }
        return PdfTags.areIn(document) ? PdfTags.blocks(document, glyphs) : blocks(glyphs);
    }

    private List<Block> blocks(List<List<PdfGlyph>> glyphs) {
        List<List<PdfPiece>> pages =
                PdfFurniture.removed(glyphs.stream().map(PdfPiece::of).toList(), problems);
        List<List<List<PdfPiece>>> parts = pages.stream().map(PdfColumns::parts).toList();
        PdfLines lines = new PdfLines(usualSize(glyphs), words(parts));
        PdfIcons icons = new PdfIcons(parts.stream().flatMap(List::stream).toList());
        for (int page = 1; page <= pages.size(); page++) {
            List<PdfPiece> pieces = pages.get(page - 1);
            lines.beginPage(page);
            if (pieces.isEmpty()) {
                problems.add(
                        Severity.WARNING,
                        new Place("page " + page, 1, 1),
                        Code.OTHER,
                        "The page has no text: it may be scanned, and pictures are not read.");
            }
            parts.get(page - 1).forEach(part -> lines.add(icons.asBullets(part)));
        }
        return lines.blocks();
    }

    private static BrokenWords words(List<List<List<PdfPiece>>> parts) {
        return new BrokenWords(
                parts.stream()
                        .flatMap(List::stream)
                        .flatMap(List::stream)
                        .map(PdfPiece::words)
                        .filter(text -> !text.isEmpty())
                        .toList());
    }

    private void tellOfScripts(PDDocumentCatalog catalog) throws IOException {
        boolean hasScripts =
                catalog.getOpenAction() instanceof PDActionJavaScript
                        || catalog.getNames() != null && catalog.getNames().getJavaScript() != null;
        if (hasScripts) {
            problems.add(
                    Severity.NOTE, BEGINNING, Code.OTHER, "The scripts of the PDF are not run.");
        }
    }

    /** Returns the size of most characters. */
    private static float usualSize(List<List<PdfGlyph>> glyphs) {
        Map<Integer, Integer> sizes = new HashMap<>();
        glyphs.forEach(page ->
                page.forEach(glyph -> sizes.merge(Math.round(glyph.size() * 2), 1, Integer::sum)));
        return sizes.entrySet().stream()
                        .max(Map.Entry.comparingByValue())
                        .map(Map.Entry::getKey)
                        .orElse(1)
                / 2f;
    }
}
