package dev.tenure.layout;

import dev.tenure.document.Place;
import dev.tenure.layout.Block.Kind;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads the blocks of a PDF by its tags (ISO 32000-1, 14.8), where it says that it is accessible
 * (PDF/UA): then its headings, lists and their order are marked as what they are. Tags of others
 * are often wrong.
 */
final class PdfTags {

    private static final String ACCESSIBLE = "http://www.aiim.org/pdfua/ns/id/";
    private static final int LONGEST_METADATA = 1_000_000;
    private static final int DEEPEST = 100;
    private static final Set<String> INLINE =
            Set.of("Span", "Link", "Quote", "Reference", "Annot", "Code", "Em", "Strong");
    private static final Set<String> UNREAD = Set.of("Lbl", "Figure", "Formula", "Artifact");
    private static final Set<String> CELLS = Set.of("TD", "TH");

    private final List<Map<Integer, List<PdfGlyph>>> marks;
    private final Map<COSDictionary, Integer> pages = new IdentityHashMap<>();
    private final List<Block> blocks = new ArrayList<>();
    private final PdfTagText text;
    private int page;
    private int line;

    private PdfTags(PDDocument document, List<List<PdfGlyph>> glyphs) {
        marks =
                glyphs.stream()
                        .map(all -> all.stream().collect(Collectors.groupingBy(PdfGlyph::mark)))
                        .toList();
        text = new PdfTagText(glyphs);
        int number = 0;
        for (PDPage each : document.getPages()) {
            pages.put(each.getCOSObject(), number);
            number++;
        }
    }

    /** Returns whether a document has tags and says that they are right. */
    static boolean areIn(PDDocument document) throws IOException {
        PDMetadata metadata = document.getDocumentCatalog().getMetadata();
        if (metadata == null || document.getDocumentCatalog().getStructureTreeRoot() == null) {
            return false;
        }
        byte[] said = metadata.createInputStream().readNBytes(LONGEST_METADATA);
        return new String(said, StandardCharsets.UTF_8).contains(ACCESSIBLE);
    }

    /**
     * Returns the blocks of a document.
     *
     * @param glyphs those of its pages
     */
    static List<Block> blocks(PDDocument document, List<List<PdfGlyph>> glyphs) {
        PdfTags tags = new PdfTags(document, glyphs);
        tags.read(document.getDocumentCatalog().getStructureTreeRoot(), 0, -1, 0);
        tags.end(Kind.LINE, 0);
        return tags.blocks;
    }

    /**
     * Reads what an element holds.
     *
     * @param depth of lists
     */
    private void read(PDStructureNode node, int at, int depth, int steps) {
        for (Object kid : node.getKids()) {
            switch (kid) {
                case Integer mark -> add(at, mark);
                case PDMarkedContentReference mark ->
                        add(number(mark.getPage(), at), mark.getMCID());
                case PDStructureElement element when steps < DEEPEST ->
                        readElement(element, number(element.getPage(), at), depth, steps + 1);
                default -> {}
            }
        }
    }

    private void readElement(PDStructureElement element, int at, int depth, int steps) {
        String type = String.valueOf(element.getStandardStructureType());
        if (UNREAD.contains(type)) {
            return;
        }
        if (INLINE.contains(type)) {
            read(element, at, depth, steps);
        } else if (CELLS.contains(type)) {
            text.beginCell();
            read(element, at, depth, steps);
        } else if (type.matches("H[1-6]")) {
            readBlock(element, at, depth, steps, Kind.HEADING, type.charAt(1) - '0');
        } else if (type.equals("L")) {
            readBlock(element, at, depth + 1, steps, outer(depth), Math.max(0, depth));
        } else {
            boolean isRow = type.equals("TR");
            Kind kind = isRow ? Kind.ROW : outer(depth);
            readBlock(element, at, depth, steps, kind, Math.max(0, depth));
        }
    }

    /** Returns what a text is that stands in lists of this depth. */
    private static Kind outer(int depth) {
        return depth < 0 ? Kind.LINE : Kind.ITEM;
    }

    private void readBlock(
            PDStructureElement element, int at, int depth, int steps, Kind kind, int level) {
        end(outer(depth), Math.max(0, depth));
        read(element, at, depth, steps);
        end(kind, level);
    }

    private int number(@Nullable PDPage named, int otherwise) {
        return named == null ? otherwise : pages.getOrDefault(named.getCOSObject(), otherwise);
    }

    private void add(int at, int mark) {
        List<PdfGlyph> glyphs = marks.get(at).remove(mark);
        if (glyphs != null) {
            line = at == page ? line + 1 : 1;
            page = at;
            text.add(glyphs, at);
        }
    }

    private void end(Kind kind, int level) {
        boolean isApart = text.isApart();
        String said = text.take();
        if (!said.isEmpty()) {
            Place place = new Place("page " + (page + 1), Math.max(1, line), 1);
            blocks.add(new Block(kind, level, said, place, isApart));
        }
    }
}
