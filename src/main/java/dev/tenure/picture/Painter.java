package dev.tenure.picture;

import dev.tenure.picture.Card.Run;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;

import javax.imageio.ImageIO;

/** Draws cards, one after the other. */
final class Painter {

    private static final int MARGIN = 72;
    private static final int WIDE = Pictures.WIDTH - 2 * MARGIN;
    private static final Color PAPER = new Color(0xFBFAF7);
    private static final Color INK = new Color(0x1D2230);
    private static final Color SOFT = new Color(0x535968);
    private static final Color LINE = new Color(0xDCD9D2);
    private static final Color ACCENT = new Color(0x24549C);
    private static final Color FADED = new Color(0xB5BFCE);
    private static final Color PROOF = new Color(0xF0C93D);

    private final Lettering plain;
    private final Lettering bold;

    Painter() throws IOException {
        plain = new Lettering("SourceSans3-Regular", "NotoSansSC-Regular", "NotoSansKR-Regular");
        bold =
                new Lettering(
                        "SourceSans3-SemiBold",
                        "NotoSansSC-SemiBold",
                        "NotoSansSC-Regular",
                        "NotoSansKR-Regular");
    }

    /** Returns a card as PNG. */
    byte[] draw(Card card) throws IOException {
        var image = new BufferedImage(Pictures.WIDTH, Pictures.HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = image.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        canvas.setRenderingHint(
                RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        canvas.setColor(PAPER);
        canvas.fillRect(0, 0, Pictures.WIDTH, Pictures.HEIGHT);
        drawMark(canvas);
        double y = drawPerson(canvas, card);
        drawAnswer(canvas, card, y);
        drawTime(canvas, card);
        canvas.dispose();
        var png = new ByteArrayOutputStream();
        ImageIO.setUseCache(false);
        ImageIO.write(image, "png", png);
        return png.toByteArray();
    }

    private void drawMark(Graphics2D canvas) throws IOException {
        bar(canvas, INK, MARGIN, 58, 26, 8);
        bar(canvas, PROOF, MARGIN + 12, 71, 32, 8);
        bar(canvas, INK, MARGIN + 6, 84, 22, 8);
        canvas.setColor(SOFT);
        bold.draw(canvas, "Tenure", MARGIN + 60.0, 86, 30);
    }

    /** Draws who it is, and returns where that ends. */
    private double drawPerson(Graphics2D canvas, Card card) throws IOException {
        boolean isAsked = !card.answer().isEmpty();
        int most = isAsked ? 1 : 2;
        double size = 92;
        while (size > 52 && bold.lines(card.title(), size, WIDE, 99).size() > most) {
            size -= 4;
        }
        double y = 110;
        canvas.setColor(INK);
        for (String line : bold.lines(card.title(), size, WIDE, most)) {
            y += size * 1.08;
            bold.draw(canvas, line, MARGIN, y, size);
        }
        y += 14;
        canvas.setColor(SOFT);
        for (String line : plain.lines(card.headline(), 38, WIDE, most)) {
            y += 44;
            plain.draw(canvas, line, MARGIN, y, 38);
        }
        return y;
    }

    private void drawAnswer(Graphics2D canvas, Card card, double above) throws IOException {
        double y = above + 34;
        double start = y;
        canvas.setColor(INK);
        int left = 4;
        for (String sentence : card.answer()) {
            for (String line : bold.lines(sentence, 36, WIDE - 32.0, Math.max(left, 1))) {
                if (left-- > 0) {
                    y += 46;
                    bold.draw(canvas, line, MARGIN + 32.0, y, 36);
                }
            }
        }
        if (y > start) {
            bar(canvas, PROOF, MARGIN, start + 10, 10, y - start + 4);
        }
    }

    /** Draws what counts on a line of time, and the figures above it. */
    private void drawTime(Graphics2D canvas, Card card) throws IOException {
        canvas.setColor(SOFT);
        for (String line : plain.lines(card.facts(), 30, WIDE, 1)) {
            plain.draw(canvas, line, MARGIN, 510, 30);
        }
        if (card.career().isEmpty()) {
            return;
        }
        YearMonth start = card.career().getFirst().start();
        YearMonth end = card.career().getLast().end();
        double month = WIDE / (double) (ChronoUnit.MONTHS.between(start, end) + 1);
        canvas.setColor(LINE);
        canvas.setStroke(new BasicStroke(2));
        canvas.drawLine(MARGIN, 546, MARGIN + WIDE, 546);
        boolean isAsked = !card.answer().isEmpty();
        draw(canvas, isAsked ? FADED : ACCENT, card.career(), start, month);
        draw(canvas, ACCENT, card.found(), start, month);
        canvas.setColor(SOFT);
        plain.draw(canvas, String.valueOf(start.getYear()), MARGIN, 590, 26);
        String last = String.valueOf(end.getYear());
        plain.draw(canvas, last, MARGIN + WIDE - plain.width(last, 26), 590, 26);
    }

    private static void draw(
            Graphics2D canvas, Color color, List<Run> runs, YearMonth start, double month) {
        for (Run run : runs) {
            double from = Math.max(0, ChronoUnit.MONTHS.between(start, run.start()) * month);
            double to = Math.min(WIDE, (ChronoUnit.MONTHS.between(start, run.end()) + 1) * month);
            bar(canvas, color, MARGIN + from, 538, Math.max(to - from - 2, 4), 16);
        }
    }

    private static void bar(
            Graphics2D canvas, Color color, double x, double y, double width, double height) {
        canvas.setColor(color);
        double round = Math.min(width, height);
        canvas.fill(new RoundRectangle2D.Double(x, y, width, height, round, round));
    }
}
