package dev.tenure.export;

import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Where the words of a PDF stand. */
final class PlacedWords extends PDFTextStripper {

    private final List<Text> texts = new ArrayList<>();

    private record Text(String text, List<TextPosition> characters) {}

    @Override
    protected void writeString(String text, List<TextPosition> characters) throws IOException {
        texts.add(new Text(text, List.copyOf(characters)));
        super.writeString(text, characters);
    }

    /** Returns how far from the left, in points, a word first begins. */
    float left(String word) {
        return texts.stream()
                .filter(each -> each.text().contains(word))
                .findFirst()
                .map(each -> each.characters().get(each.text().indexOf(word)).getXDirAdj())
                .orElseThrow(() -> new AssertionError(word + " stands in none of " + texts));
    }
}
