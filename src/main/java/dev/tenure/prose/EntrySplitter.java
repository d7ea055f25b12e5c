package dev.tenure.prose;

import dev.tenure.layout.Block;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Finds where the entries of a section begin, and which lines are of their headings. */
final class EntrySplitter {

    /** The entries of a section, and what stands before the first. */
    record Entries(List<Block> before, List<RawEntry> entries) {}

    private final List<Block> blocks;
    private final SectionKind kind;
    private final int level;
    private final boolean isLabelled;
    private final boolean isNamedAlone;
    private final DatedHeadings headings;
    private final HeadingEnds ends;
    private final boolean isUndated;
    private final List<RawEntry> entries = new ArrayList<>();
    private final List<Block> before = new ArrayList<>();

    private EntrySplitter(List<Block> blocks, SectionKind kind) {
        this.blocks = blocks;
        this.kind = kind;
        isNamedAlone = HeadingLines.isNamedAlone(blocks);
        level = blocks.stream().filter(Block::isHeading).mapToInt(Block::level).min().orElse(0);
        List<Block> dated = blocks.stream().filter(HeadingLines::isDated).toList();
        boolean isDateFirst =
                dated.size() > 1
                        && dated.getFirst() == blocks.getFirst()
                        && dated.stream().allMatch(EntrySplitter::beginsWithDate);
        headings = new DatedHeadings(blocks, kind, isDateFirst);
        ends = new HeadingEnds(blocks, kind, isDateFirst);
        isUndated =
                kind == SectionKind.WORK
                        && !isNamedAlone
                        && dated.isEmpty()
                        && blocks.stream().noneMatch(Block::isHeading);
        isLabelled = IntStream.range(0, blocks.size() - 1).anyMatch(this::isLabelled);
    }

    static Entries of(Chapter chapter, SectionKind kind) {
        List<Block> whole = BrokenPeriods.joined(chapter.blocks());
        List<Block> blocks =
                switch (kind) {
                    case WORK -> RoleItems.asHeadings(whole);
                    case PROJECTS -> ProjectLines.asHeadings(whole);
                    default -> whole;
                };
        return new EntrySplitter(OuterItems.asHeadings(blocks, kind), kind).entries();
    }

    /** Returns whether an entry begins here whose heading goes on with labels. */
    private boolean isLabelled(int at) {
        return beginsUndated(at)
                && IntStream.range(at + 1, ends.afterFields(at))
                        .mapToObj(blocks::get)
                        .anyMatch(EntryFields::isName);
    }

    private static boolean beginsWithDate(Block block) {
        return FoundPeriod.in(block.text())
                .filter(found -> block.text().startsWith(found.raw()))
                .isPresent();
    }

    private Entries entries() {
        int at = 0;
        while (at < blocks.size()) {
            boolean begins = beginsUndated(at);
            boolean hasLabels = isLabelled && begins && isLabelled(at);
            int dated = hasLabels || isLabelled && !begins ? -1 : headings.datedAfter(at);
            boolean isHead = dated >= 0 || begins;
            if (!isHead) {
                (entries.isEmpty() ? before : entries.getLast().body()).add(blocks.get(at));
                at++;
                continue;
            }
            int end = hasLabels ? ends.afterFields(at) : ends.after(at, dated);
            entries.add(
                    new RawEntry(
                            List.copyOf(blocks.subList(at, end)), new ArrayList<>(), dated >= 0));
            at = end;
        }
        return new Entries(before, entries);
    }

    private boolean beginsUndated(int at) {
        Block block = blocks.get(at);
        return block.isHeading() && block.level() == level
                || isNamedAlone && HeadingLines.isNamed(blocks, at)
                || kind == SectionKind.WORK
                        && HeadingLines.isNamed(blocks, at)
                        && HeadingLines.isJob(block)
                || isUndated && HeadingLines.mayBeJob(block);
    }
}
