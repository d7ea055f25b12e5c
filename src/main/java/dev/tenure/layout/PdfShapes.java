package dev.tenure.layout;

import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Small filled shapes of a page before text, by which browsers draw the bullets of lists. */
final class PdfShapes {

    private static final Set<String> POINTS = Set.of("m", "l", "c", "v", "y");
    private static final Set<String> FILLS = Set.of("f", "F", "f*", "B", "B*", "b", "b*", "S", "s");
    private static final Set<String> ENDS = Set.of("n");
    private static final float SMALLEST = 1;
    private static final float LARGEST = 8;
    private static final int MOST = 10_000;

    /** A shape, in points from the lower left corner. */
    private record Shape(float left, float low, float right, float high) {

        Shape with(float x, float y) {
            return new Shape(
                    Math.min(left, x), Math.min(low, y), Math.max(right, x), Math.max(high, y));
        }

        boolean isBullet() {
            float width = right - left;
            float height = high - low;
            return width > SMALLEST && width < LARGEST && height > width / 2 && height < 2 * width;
        }
    }

    private final List<Shape> shapes = new ArrayList<>();
    private @Nullable Shape path;

    void clear() {
        shapes.clear();
        path = null;
    }

    /** Takes note of an operation that draws. */
    void take(String operator, List<COSBase> operands, Matrix matrix) {
        if (POINTS.contains(operator)) {
            for (int i = 0; i + 1 < operands.size(); i += 2) {
                add(operands, i, 0, 0, matrix);
            }
        } else if (operator.equals("re") && operands.size() == 4) {
            float width = number(operands.get(2));
            float height = number(operands.get(3));
            add(operands, 0, 0, 0, matrix);
            add(operands, 0, width, height, matrix);
        } else if (FILLS.contains(operator)) {
            if (path != null && path.isBullet() && shapes.size() < MOST) {
                shapes.add(path);
            }
            path = null;
        } else if (ENDS.contains(operator)) {
            path = null;
        }
    }

    private void add(List<COSBase> operands, int at, float right, float up, Matrix matrix) {
        float x = number(operands.get(at)) + right;
        float y = number(operands.get(at + 1)) + up;
        Point2D.Float point = matrix.transformPoint(x, y);
        path =
                path == null
                        ? new Shape(point.x, point.y, point.x, point.y)
                        : path.with(point.x, point.y);
    }

    private static float number(COSBase operand) {
        return operand instanceof COSNumber number ? number.floatValue() : 0;
    }

    /** Returns the shapes that begin a line as bullets of it. */
    List<PdfGlyph> bullets(List<PdfGlyph> glyphs, float left, float top) {
        List<PdfGlyph> bullets = new ArrayList<>();
        for (Shape shape : shapes) {
            float x = shape.left - left;
            float middle = top - (shape.low + shape.high) / 2;
            PdfGlyph first = null;
            for (PdfGlyph glyph : glyphs) {
                boolean isBeside = glyph.y() > middle && glyph.y() - glyph.size() * 0.8f < middle;
                if (isBeside
                        && (first == null || glyph.x() < first.x())
                        && glyph.end() > x - 3 * glyph.size()) {
                    first = glyph;
                }
            }
            if (first != null && first.x() > x && first.x() - x < 3 * first.size()) {
                bullets.add(
                        new PdfGlyph(
                                "•",
                                x,
                                first.y(),
                                shape.right - shape.left,
                                first.size(),
                                PdfFace.PLAIN,
                                null,
                                -1));
            }
        }
        return bullets;
    }
}
