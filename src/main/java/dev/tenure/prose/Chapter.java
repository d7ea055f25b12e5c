package dev.tenure.prose;

import dev.tenure.layout.Block;
import dev.tenure.layout.Block.Kind;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The part of a document from one heading of a section to the next.
 *
 * @param kind null before the first, and below a heading that no section has
 */
record Chapter(@Nullable SectionKind kind, @Nullable Block heading, List<Block> blocks) {

    /** Returns the parts of a document, of which the first has no heading. */
    static List<Chapter> of(List<Block> blocks) {
        int level = level(blocks);
        List<Chapter> chapters = new ArrayList<>();
        Chapter current = new Chapter(null, null, new ArrayList<>());
        chapters.add(current);
        for (Block block : blocks) {
            SectionKind kind = sectionOf(block, level, current.kind);
            boolean isUnknown =
                    kind == null
                            && block.isHeading()
                            && block.level() <= level
                            && chapters.size() > 1;
            if (kind != null || isUnknown) {
                current = new Chapter(kind, block, new ArrayList<>());
                chapters.add(current);
            } else if (listIn(block, current.kind) != null) {
                Label label = Objects.requireNonNull(Label.of(block.text()));
                current =
                        new Chapter(
                                listIn(block, current.kind),
                                block.withText(label.name()),
                                new ArrayList<>());
                current.blocks.add(block.withText(label.rest()));
                chapters.add(current);
            } else {
                current.blocks.add(block);
            }
        }
        return chapters;
    }

    /** Returns the section that is one line: "Languages: English, French". */
    private static @Nullable SectionKind listIn(Block block, @Nullable SectionKind current) {
        if (!block.isLine()
                || !block.apart()
                || current == SectionKind.WORK
                || current == SectionKind.PROJECTS
                || current == SectionKind.SKILLS) {
            return null;
        }
        Label label = Label.of(block.text());
        SectionKind kind =
                label == null || label.rest().isEmpty() ? null : ProseWords.sectionOf(label.name());
        return kind == SectionKind.LANGUAGES
                        || kind == SectionKind.INTERESTS
                        || kind == SectionKind.SKILLS
                ? kind
                : null;
    }

    /** Returns how deep headings of sections stand; 0 where they are plain lines. */
    private static int level(List<Block> blocks) {
        return blocks.stream()
                .filter(block -> block.isHeading() && ProseWords.sectionOf(block.text()) != null)
                .mapToInt(Block::level)
                .min()
                .orElse(0);
    }

    private static @Nullable SectionKind sectionOf(
            Block block, int level, @Nullable SectionKind current) {
        boolean isHeading =
                block.isHeading()
                        ? block.level() <= level
                        : level == 0 && block.kind() == Kind.LINE && block.apart();
        if (!isHeading) {
            return null;
        }
        boolean isLabel =
                block.isLine()
                        && Words.endsWithColon(block.text())
                        && current != null
                        && current.holdsPositions()
                        && ProseWords.STACK.is(block.text());
        return isLabel ? null : ProseWords.sectionOf(block.text());
    }
}
