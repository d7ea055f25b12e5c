package dev.tenure.prose;

import dev.tenure.document.Place;
import dev.tenure.document.Problems;
import dev.tenure.document.Tree;
import dev.tenure.layout.Block;
import dev.tenure.layout.PlainTextBlocks;

import java.util.List;

/**
 * What somebody wrote about a job in one text of a source that names its parts: sentences, items
 * with bullets, and what was worked with.
 */
public final class Description {

    private static final String EXTENSION = "x-tenure";
    private static final String BULLETS = "•●▪◦";

    private final EntryBody body;
    private final SectionKind kind;
    private final Tree tree;
    private final Place place;

    private Description(EntryBody body, SectionKind kind, Tree tree, Place place) {
        this.body = body;
        this.kind = kind;
        this.tree = tree;
        this.place = place;
    }

    /**
     * Reads a text, all of which stands at one place.
     *
     * @param section the section of JSON Resume that the entry is of
     */
    public static Description read(
            String text, Place place, String section, Tree tree, Problems problems) {
        List<Block> blocks =
                PlainTextBlocks.of(inLines(text)).stream().map(block -> block.at(place)).toList();
        EntryBody body = EntryBody.ofText(tree, new Report(problems, tree));
        body.read(blocks);
        return new Description(body, SectionKind.ofMember(section), tree, place);
    }

    /** Returns a text that lost its line breaks with one before each bullet. */
    private static String inLines(String text) {
        if (text.isEmpty() || BULLETS.indexOf(text.charAt(0)) < 0 || text.indexOf('\n') >= 0) {
            return text;
        }
        StringBuilder lines = new StringBuilder(text);
        for (int i = lines.length() - 1; i > 1; i--) {
            if (BULLETS.indexOf(lines.charAt(i)) >= 0 && lines.charAt(i - 1) == ' ') {
                lines.setCharAt(i - 1, '\n');
            }
        }
        return lines.toString();
    }

    /** Adds what was read to the members of an entry that has no extension yet. */
    public void addTo(Tree.Members entry) {
        Tree.Members own = tree.members(place);
        body.addTo(entry, own, kind);
        entry.put(EXTENSION, own.value());
    }
}
