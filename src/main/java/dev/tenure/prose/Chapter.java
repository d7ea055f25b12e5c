package dev.tenure.prose;

import dev.tenure.layout.Block;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * The part of a document from one heading of a section to the next.
 *
 * @param kind null before the first, and below a heading that no section has
 * @param heading null before the first, and where jobs have none
 */
record Chapter(@Nullable SectionKind kind, @Nullable Block heading, List<Block> blocks) {

    private static final int SHORTEST_IN_CAPITALS = 5;

    /** Returns the parts of a document, of which the first has no heading. */
    static List<Chapter> of(List<Block> blocks) {
        int level = level(blocks);
        List<Chapter> chapters = new ArrayList<>();
        Chapter current = new Chapter(null, null, new ArrayList<>());
        chapters.add(current);
        for (Block block : blocks) {
            SectionKind kind =
                    level > 1 && isTitle(block) ? null : sectionOf(block, level, current.kind);
            boolean isUnknown =
                    kind == null
                            && block.isHeading()
                            && block.level() <= level
                            && chapters.size() > 1;
            if (kind != null || isUnknown) {
                current = new Chapter(kind, block, new ArrayList<>());
                chapters.add(current);
            } else if (namedIn(block) > 0) {
                int end = namedIn(block);
                Block heading = block.withText(block.text().substring(0, end));
                current =
                        new Chapter(
                                ProseWords.sectionOf(heading.text()), heading, new ArrayList<>());
                current.blocks.add(block.withText(block.text().substring(end).strip()));
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

    /** Returns where a heading in capitals ends that a line begins with: "EDUCATION College". */
    private static int namedIn(Block block) {
        String text = block.text();
        int end = 0;
        while (block.isLine()
                && end < text.length()
                && (Character.isUpperCase(text.charAt(end))
                        || " &".indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        int space = end == text.length() ? 0 : Math.max(0, text.lastIndexOf(' ', end));
        boolean isWord =
                space >= SHORTEST_IN_CAPITALS && text.codePoints().anyMatch(Character::isLowerCase);
        SectionKind kind = isWord ? ProseWords.sectionOf(text.substring(0, space)) : null;
        return kind != null && kind.holdsPositions() ? space : 0;
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

    /** Returns how deep headings of sections stand; 0 where most are plain lines. */
    private static int level(List<Block> blocks) {
        long lines =
                blocks.stream()
                        .filter(block -> block.isLine() && block.apart())
                        .filter(block -> ProseWords.sectionOf(block.text()) != null)
                        .count();
        long marked =
                blocks.stream()
                        .filter(Block::isHeading)
                        .filter(block -> ProseWords.sectionOf(block.text()) != null)
                        .count();
        if (lines > 2 * marked) {
            return 0;
        }
        List<Block> below = blocks.stream().filter(block -> !isTitle(block)).toList();
        int named = level(below, ProseWords::sectionOf);
        return named > 0 ? named : level(blocks, SectionHeading::marked);
    }

    /** Returns whether a heading says what the document is, which some languages call a section. */
    private static boolean isTitle(Block block) {
        return block.isHeading() && block.level() == 1 && ProseWords.DOCUMENTS.is(block.text());
    }

    private static int level(
            List<Block> blocks, Function<String, @Nullable SectionKind> sectionOf) {
        return blocks.stream()
                .filter(block -> block.isHeading() && sectionOf.apply(block.text()) != null)
                .mapToInt(Block::level)
                .min()
                .orElse(0);
    }

    private static @Nullable SectionKind sectionOf(
            Block block, int level, @Nullable SectionKind current) {
        boolean isLabel =
                block.isLine()
                        && current != null
                        && current.holdsPositions()
                        && (Words.endsWithColon(block.text()) && ProseWords.STACK.is(block.text())
                                || Label.isOfAchievements(block.text()));
        if (isLabel && !isInCapitals(block.text())) {
            return null;
        }
        if (block.isHeading() && (level == 0 || block.level() <= level)) {
            return SectionHeading.marked(block.text());
        } else if (block.isHeading()) {
            return deepIn(block, current);
        }
        boolean stands =
                isInCapitals(block.text())
                        && block.text().length() >= SHORTEST_IN_CAPITALS
                        && !ProseWords.STACK.is(block.text());
        boolean mayBegin = block.isLine() && (block.apart() && level == 0 || stands);
        return mayBegin ? SectionHeading.unmarked(block.text()) : null;
    }

    /** Returns the section of a heading that stands deeper than those of others. */
    private static @Nullable SectionKind deepIn(Block block, @Nullable SectionKind current) {
        SectionKind kind = ProseWords.sectionOf(block.text());
        boolean mayBegin =
                current == null
                        || kind != null && kind.holdsPositions() && !current.holdsPositions();
        return mayBegin ? kind : null;
    }

    private static boolean isInCapitals(String text) {
        return text.codePoints().anyMatch(Character::isUpperCase)
                && text.codePoints().noneMatch(Character::isLowerCase);
    }
}
