package dev.tenure.export;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A document for people that is being written, block by block: what is absent is left out. */
final class ProseDocument {

    private final ProseLayout layout;
    private final StringBuilder text = new StringBuilder();
    private boolean inList;

    ProseDocument(ProseLayout layout) {
        this.layout = layout;
    }

    void heading(int level, String heading) {
        endList();
        text.append(layout.heading(level, layout.text(heading)));
    }

    /** Writes the paragraphs of a text. */
    void paragraphs(@Nullable String paragraphs) {
        if (paragraphs != null) {
            paragraphs.lines().filter(line -> !line.isBlank()).forEach(this::paragraph);
        }
    }

    private void paragraph(String paragraph) {
        endList();
        text.append(layout.lines(List.of(layout.text(paragraph))));
    }

    void lines(Lines lines) {
        if (!lines.written.isEmpty()) {
            endList();
            text.append(layout.lines(lines.written));
        }
    }

    void item(int depth, String item) {
        written(depth, layout.text(item));
    }

    /** Writes the lines as one item, with bars between them. */
    void item(Lines lines) {
        if (!lines.written.isEmpty()) {
            written(0, String.join(" | ", lines.written));
        }
    }

    private void written(int depth, String item) {
        inList = true;
        text.append(layout.item(depth, item));
    }

    private void endList() {
        if (inList) {
            text.append('\n');
            inList = false;
        }
    }

    Lines lines() {
        return new Lines();
    }

    String text() {
        return text.toString().stripTrailing() + "\n";
    }

    /** Lines that belong together. */
    final class Lines {

        private final List<String> written = new ArrayList<>();

        /** Adds a text without a label. */
        Lines add(@Nullable String line) {
            if (line != null) {
                written.add(layout.text(line));
            }
            return this;
        }

        Lines add(String label, @Nullable String line) {
            if (line != null && !line.isBlank()) {
                written.add(layout.label(label) + layout.text(line));
            }
            return this;
        }

        /** Adds a label of what follows the lines. */
        Lines announce(String label) {
            written.add(layout.label(label).strip());
            return this;
        }

        boolean isEmpty() {
            return written.isEmpty();
        }

        Lines add(String label, List<String> items) {
            return items.isEmpty() ? this : add(label, String.join(", ", items));
        }

        Lines addresses(String label, List<String> addresses) {
            if (!addresses.isEmpty()) {
                written.add(
                        layout.label(label)
                                + addresses.stream()
                                        .map(layout::address)
                                        .collect(Collectors.joining(" ")));
            }
            return this;
        }

        /** Adds a profile: its network, the name there and its address. */
        Lines profile(String network, @Nullable String username, @Nullable String url) {
            String name = username == null ? "" : layout.text(username) + " ";
            String address = url == null ? "" : layout.address(url);
            boolean isBoth = !name.isEmpty() && !address.isEmpty();
            written.add(
                    layout.label(layout.text(network))
                            + name
                            + (isBoth ? "(" + address + ")" : address));
            return this;
        }
    }
}
