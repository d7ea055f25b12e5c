package dev.tenure.layout;

import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Collects the characters of a PDF page by page, as far as they may be many. */
final class PdfGlyphs extends PDFTextStripper {

    private static final char SOFT_HYPHEN = '\u00ad';
    private static final int MOST_OPERATIONS = 3_000_000;
    private static final int MOST_GLYPHS = 300_000;

    private static final int NO_MARK = -1;

    private final List<PdfGlyph> glyphs = new ArrayList<>();
    private final Map<TextPosition, Integer> marks = new IdentityHashMap<>();
    private final Deque<Integer> open = new ArrayDeque<>();
    private final Map<PDFont, PdfFace> faces = new IdentityHashMap<>();
    private final PdfShapes shapes = new PdfShapes();
    private int operations;
    private int all;

    PdfGlyphs() throws IOException {
        setSuppressDuplicateOverlappingText(true);
    }

    /** Returns the characters of a page, from 1. */
    List<PdfGlyph> of(PDDocument document, int page) throws IOException {
        glyphs.clear();
        marks.clear();
        open.clear();
        shapes.clear();
        setStartPage(page);
        setEndPage(page);
        getText(document);
        return link(document.getPage(page - 1));
    }

    @Override
    public void processPage(PDPage page) throws IOException {
        super.processPage(new Page(page.getCOSObject()));
        PdfFilter.check();
    }

    /** A page whose content is unpacked before it is read: PDFBox would do so unbounded. */
    private static final class Page extends PDPage {

        Page(COSDictionary page) {
            super(page);
        }

        @Override
        public RandomAccessRead getContentsForStreamParsing() throws IOException {
            return getContentsForRandomAccess();
        }
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        operations++;
        if (operations > MOST_OPERATIONS) {
            throw new PdfFilter.TooMuch();
        }
        Matrix matrix = getGraphicsState().getCurrentTransformationMatrix();
        shapes.take(operator.getName(), operands, matrix);
        super.processOperator(operator, operands);
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, @Nullable COSDictionary properties) {
        int outer = open.isEmpty() ? NO_MARK : open.peek();
        open.push(properties == null ? outer : properties.getInt(COSName.MCID, outer));
        super.beginMarkedContentSequence(tag, properties);
    }

    @Override
    public void endMarkedContentSequence() {
        open.poll();
        super.endMarkedContentSequence();
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        if (!open.isEmpty()) {
            marks.put(position, open.peek());
        }
        super.processTextPosition(position);
    }

    @Override
    protected void writePage() throws IOException {
        for (List<TextPosition> article : charactersByArticle) {
            for (TextPosition position : article) {
                all++;
                if (all > MOST_GLYPHS) {
                    throw new PdfFilter.TooMuch();
                }
                add(position);
            }
        }
    }

    private void add(TextPosition position) {
        String text = position.getUnicode();
        if (text == null) {
            return;
        }
        StringBuilder shown = new StringBuilder();
        text.codePoints()
                .filter(c ->
                        !Character.isISOControl(c)
                                && Character.getType(c) != Character.SURROGATE
                                && (c != SOFT_HYPHEN || position.getWidthDirAdj() > 0))
                .forEach(shown::appendCodePoint);
        boolean isLigature = shown.chars().anyMatch(c -> c >= 0xFB00 && c <= 0xFB06);
        String written =
                isLigature ? Normalizer.normalize(shown, Normalizer.Form.NFKC) : shown.toString();
        if (!written.isEmpty()) {
            PdfFace face = faces.computeIfAbsent(position.getFont(), PdfFace::of);
            glyphs.add(
                    new PdfGlyph(
                            face.shown(written),
                            position.getXDirAdj(),
                            position.getYDirAdj(),
                            position.getWidthDirAdj(),
                            Math.max(1, position.getYScale()),
                            face,
                            null,
                            marks.getOrDefault(position, NO_MARK)));
        }
    }

    /** Returns the characters, those below a link with its address. */
    private List<PdfGlyph> link(PDPage page) throws IOException {
        List<PdfGlyph> linked = new ArrayList<>(glyphs);
        PDRectangle box = page.getCropBox();
        linked.addAll(shapes.bullets(glyphs, box.getLowerLeftX(), box.getUpperRightY()));
        for (PDAnnotation annotation : page.getAnnotations()) {
            if (annotation instanceof PDAnnotationLink link
                    && link.getAction() instanceof PDActionURI action
                    && action.getURI() != null
                    && link.getRectangle() != null) {
                float left = link.getRectangle().getLowerLeftX() - box.getLowerLeftX();
                float bottom = box.getUpperRightY() - link.getRectangle().getLowerLeftY();
                float top = bottom - link.getRectangle().getHeight();
                linked.replaceAll(glyph ->
                        glyph.isWithin(left, top, left + link.getRectangle().getWidth(), bottom)
                                ? glyph.linked(action.getURI())
                                : glyph);
            }
        }
        return linked;
    }
}
