package dev.tenure.prose;

import java.util.ArrayList;
import java.util.List;

/** The items of a list in one text. */
final class Pieces {

    private static final String MARKS = ",，、;；|·•";

    private Pieces() {}

    /** Returns what stands between marks of lists that are outside brackets. */
    static List<String> of(String text) {
        List<String> pieces = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i == text.length() ? ',' : text.charAt(i);
            depth =
                    Math.max(
                            0,
                            depth + ("(（[".indexOf(c) >= 0 ? 1 : ")）]".indexOf(c) >= 0 ? -1 : 0));
            if (i == text.length() || depth == 0 && MARKS.indexOf(c) >= 0) {
                String piece = text.substring(from, i).strip();
                if (!piece.isEmpty()) {
                    pieces.add(piece);
                }
                from = i + 1;
            }
        }
        return pieces;
    }
}
