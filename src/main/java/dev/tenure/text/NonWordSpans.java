package dev.tenure.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Finds the spans of a text that are no words, whatever they contain: URLs, e-mail addresses,
 * handles, hosts, paths and file names ({@code src/main.go}). Each character is read a bounded
 * number of times.
 *
 * @param isName whether a host or file name, in lower case, is what a thing is called: {@code
 *     node.js} in {@code React/Node.js}; then it is no such span
 */
public record NonWordSpans(Predicate<String> isName) {

    /** Where a span stands: [start, end). */
    public record Span(int start, int end) {}

    private static final String CHUNK_ENDS = ",;<>()|\"“”，。；、（）";

    /** Returns the spans in reading order, none overlapping. */
    public List<Span> in(String text) {
        List<Span> spans = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && isOfChunk(text.codePointAt(end))) {
                end += Character.charCount(text.codePointAt(end));
            }
            read(new Addresses(text, at, end), spans);
            at = Math.max(end, at + 1);
        }
        return spans;
    }

    private static boolean isOfChunk(int character) {
        return CHUNK_ENDS.indexOf(character) < 0
                && !Characters.isSpace(character)
                && !Characters.isSpaceless(character);
    }

    private void read(Addresses chunk, List<Span> spans) {
        int at = chunk.from();
        while (at < chunk.to()) {
            int end = chunk.locator(at);
            boolean named = false;
            if (end == at) {
                end = chunk.host(at);
                named = end > at && isName(chunk.text(), at, chunk.name(at));
            }
            if (end == at) {
                end = chunk.file(at);
                named = end > at && isName(chunk.text(), chunk.lastPart(at, end), end);
            }
            if (end > at && !named) {
                spans.add(new Span(at, end));
            }
            at = end > at ? end : chunk.next(at);
        }
    }

    private boolean isName(String text, int start, int end) {
        return isName.test(Folding.lower(text.substring(start, end)));
    }
}
