package dev.tenure.prose;

import dev.tenure.layout.Block;
import dev.tenure.layout.Block.Kind;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The blocks of an entry of a section: the lines of its heading, and what follows them.
 *
 * @param isDated whether its heading says when it was
 */
record RawEntry(List<Block> heading, List<Block> body, boolean isDated) {

    private static final int LONGEST_TITLE = 100;
    private static final int MOST_WORDS = 12;
    private static final int MOST_LINES = 3;
    private static final int OF_ITEMS = 9;

    /** The entries of a section, and what stands before the first. */
    record Entries(List<Block> before, List<RawEntry> entries) {}

    static Entries of(Chapter chapter, SectionKind kind) {
        return new Splitter(withItemsAsHeadings(chapter.blocks(), kind), kind).entries();
    }

    /** Where nothing else begins entries, the items of the outer list do. */
    private static List<Block> withItemsAsHeadings(List<Block> blocks, SectionKind kind) {
        boolean others =
                isNamedAlone(blocks)
                        || blocks.stream().anyMatch(block -> block.isHeading() || isDated(block));
        boolean isList =
                !others
                        && blocks.stream().anyMatch(Block::isItem)
                        && (kind != SectionKind.WORK
                                || blocks.stream()
                                        .anyMatch(block ->
                                                block.isItem()
                                                        && FoundPeriod.in(block.text())
                                                                .isPresent()));
        return isList ? blocks.stream().map(RawEntry::raised).toList() : blocks;
    }

    /** Returns whether neither dates nor headings begin entries, but lines over their items. */
    private static boolean isNamedAlone(List<Block> blocks) {
        return !blocks.isEmpty()
                && isNamed(blocks, 0)
                && blocks.stream().noneMatch(block -> block.isHeading() || isDated(block));
    }

    /** Returns whether a line stands apart over items that it may be the heading of. */
    private static boolean isNamed(List<Block> blocks, int at) {
        Block block = blocks.get(at);
        return block.isLine()
                && (at == 0 || block.apart())
                && isTitleLike(block)
                && at + 1 < blocks.size()
                && blocks.get(at + 1).isItem();
    }

    private static Block raised(Block block) {
        if (!block.isItem()) {
            return block;
        }
        return block.level() == 0
                ? new Block(Kind.HEADING, OF_ITEMS, block.text(), block.place(), true)
                : new Block(
                        Kind.ITEM, block.level() - 1, block.text(), block.place(), block.apart());
    }

    /** Returns whether the block may begin an entry by its dates. */
    private static boolean isDated(Block block) {
        if (block.isItem()
                || block.text().length() > 2 * LONGEST_TITLE
                || Label.isOfTechnologies(block.text())
                || Label.ofContact(block.text()) != null) {
            return false;
        }
        return FoundPeriod.in(block.text())
                .filter(found ->
                        block.isHeading()
                                || Words.count(found.rest()) <= MOST_WORDS
                                        && !isSentence(found.rest()))
                .isPresent();
    }

    private static boolean isSentence(String text) {
        return Words.endsSentence(text) && !ProseWords.isCompany(text);
    }

    /** Returns whether a line may be of a heading. */
    private static boolean isTitleLike(Block block) {
        String text = block.text();
        return text.length() <= LONGEST_TITLE
                && Words.count(text) <= MOST_WORDS
                && !isSentence(text)
                && !Words.endsWithColon(text)
                && !ProseWords.EXAMPLES.isIn(text)
                && !Label.isOfTechnologies(text)
                && Label.ofContact(text) == null;
    }

    /** Finds where entries begin. */
    private static final class Splitter {

        private final List<Block> blocks;
        private final SectionKind kind;
        private final int level;
        private final boolean isLabelled;
        private final boolean isNamedAlone;
        private final List<RawEntry> entries = new ArrayList<>();
        private final List<Block> before = new ArrayList<>();

        Splitter(List<Block> blocks, SectionKind kind) {
            this.blocks = blocks;
            this.kind = kind;
            isNamedAlone = isNamedAlone(blocks);
            level = blocks.stream().filter(Block::isHeading).mapToInt(Block::level).min().orElse(0);
            isLabelled = IntStream.range(0, blocks.size() - 1).anyMatch(this::isLabelled);
        }

        /** Returns whether an entry begins here whose heading goes on with labels. */
        private boolean isLabelled(int at) {
            return beginsUndated(at)
                    && IntStream.range(at + 1, afterFields(at))
                            .mapToObj(blocks::get)
                            .anyMatch(EntryFields::isName);
        }

        /** Returns the block after a heading and the lines with labels and dates below it. */
        private int afterFields(int heading) {
            int end = heading + 1;
            while (end < blocks.size()
                    && blocks.get(end).isLine()
                    && (end == heading + 1 || !blocks.get(end).apart())
                    && (EntryFields.of(blocks.get(end)) != null || isDateAlone(blocks.get(end)))) {
                end++;
            }
            return end;
        }

        /** Returns the block after the lines with labels that go on a heading without any. */
        private int afterFieldsOf(int afterHeading) {
            int end = afterHeading;
            while (end < blocks.size()
                    && (!blocks.get(end).apart() || blocks.get(end - 1).isHeading())
                    && EntryFields.of(blocks.get(end)) != null
                    && !EntryFields.isName(blocks.get(end))) {
                end++;
            }
            return end;
        }

        private static boolean isDateAlone(Block line) {
            return FoundPeriod.in(line.text()).filter(FoundPeriod::isAlone).isPresent();
        }

        Entries entries() {
            int at = 0;
            while (at < blocks.size()) {
                boolean begins = beginsUndated(at);
                boolean hasLabels = isLabelled && begins && isLabelled(at);
                int dated = hasLabels || isLabelled && !begins ? -1 : datedAfter(at);
                boolean isHead = dated >= 0 || begins;
                if (!isHead) {
                    (entries.isEmpty() ? before : entries.getLast().body).add(blocks.get(at));
                    at++;
                    continue;
                }
                int end = hasLabels ? afterFields(at) : afterFieldsOf(afterHeading(at, dated));
                entries.add(
                        new RawEntry(
                                List.copyOf(blocks.subList(at, end)),
                                new ArrayList<>(),
                                dated >= 0));
                at = end;
            }
            return new Entries(before, entries);
        }

        /** Returns the dated line of a heading that begins here; -1 where none does. */
        private int datedAfter(int at) {
            int last = at;
            while (last < blocks.size() && last - at <= MOST_LINES) {
                Block block = blocks.get(last);
                boolean goesOn = last == at || isJoined(last - 1, last);
                if (!goesOn) {
                    return -1;
                }
                if (isDated(block)) {
                    return last;
                }
                if (block.isItem() || block.kind() == Kind.ROW || !isTitleLike(block)) {
                    return -1;
                }
                last++;
            }
            return -1;
        }

        /** Returns whether two blocks may be of one heading. */
        private boolean isJoined(int one, int next) {
            Block first = blocks.get(one);
            Block second = blocks.get(next);
            if (second.isItem() || second.kind() == Kind.ROW) {
                return false;
            }
            if (second.isHeading()) {
                return first.isHeading() && second.level() > first.level();
            }
            return !second.apart()
                    || first.isHeading() && isTitleLike(second)
                    || isDateAlone(second) && (first.apart() || ProseWords.isTitle(first.text()))
                    || first.isLine() && leadsToDate(next);
        }

        /** Returns whether titles and addresses stand there, each apart, and then a date. */
        private boolean leadsToDate(int from) {
            int at = from;
            while (at < blocks.size() && at - from < MOST_LINES && blocks.get(at).isLine()) {
                String text = blocks.get(at).text();
                if (isDateAlone(blocks.get(at))) {
                    return at > from;
                }
                if (!ProseWords.isTitle(text) && !WebAddresses.isUrl(WebAddresses.bare(text))) {
                    return false;
                }
                at++;
            }
            return false;
        }

        private boolean beginsUndated(int at) {
            Block block = blocks.get(at);
            return block.isHeading() && block.level() == level
                    || isNamedAlone && isNamed(blocks, at);
        }

        /** Returns the block after the heading, which takes lines for what it does not say yet. */
        private int afterHeading(int from, int dated) {
            int end = Math.max(from, dated) + 1;
            while (kind != SectionKind.PROJECTS
                    && end < blocks.size()
                    && end - from <= MOST_LINES
                    && blocks.get(end).isLine()
                    && isTitleLike(blocks.get(end))
                    && datedAfter(end) < 0
                    && (!blocks.get(end).apart()
                            || blocks.get(end - 1).isHeading()
                            || isTitleBelow(from, end))
                    && (lacks(blocks.subList(from, end)) || isPlace(end))) {
                end++;
            }
            return end;
        }

        /** Returns whether a line that stands apart is the title that the heading lacks. */
        private boolean isTitleBelow(int from, int at) {
            String text = blocks.get(at).text();
            return ProseWords.isTitle(text)
                    && ProseWords.INTRODUCTIONS.beginning(text) == 0
                    && EntryHeading.of(kind, blocks.subList(from, at)).title() == null;
        }

        /** Returns whether the line right below the heading says where that was. */
        private boolean isPlace(int at) {
            String text = blocks.get(at).text();
            return !blocks.get(at).apart()
                    && text.indexOf(',') > 0
                    && Words.count(text) <= MOST_LINES
                    && Words.count(text) > 1;
        }

        private boolean lacks(List<Block> lines) {
            EntryHeading heading = EntryHeading.of(kind, lines);
            return heading.title() == null || heading.organization() == null;
        }
    }
}
