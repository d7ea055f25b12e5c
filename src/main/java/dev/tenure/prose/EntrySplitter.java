package dev.tenure.prose;

import dev.tenure.layout.Block;
import dev.tenure.layout.Block.Kind;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Finds where the entries of a section begin, and which lines are of their headings. */
final class EntrySplitter {

    private static final int MOST_LINES = 3;
    private static final int LONGEST = 100;

    /** The entries of a section, and what stands before the first. */
    record Entries(List<Block> before, List<RawEntry> entries) {}

    private final List<Block> blocks;
    private final SectionKind kind;
    private final int level;
    private final boolean isLabelled;
    private final boolean isNamedAlone;
    private final boolean isDateFirst;
    private final boolean isUndated;
    private final List<RawEntry> entries = new ArrayList<>();
    private final List<Block> before = new ArrayList<>();

    private EntrySplitter(List<Block> blocks, SectionKind kind) {
        this.blocks = blocks;
        this.kind = kind;
        isNamedAlone = HeadingLines.isNamedAlone(blocks);
        level = blocks.stream().filter(Block::isHeading).mapToInt(Block::level).min().orElse(0);
        List<Block> dated = blocks.stream().filter(HeadingLines::isDated).toList();
        isDateFirst =
                dated.size() > 1
                        && dated.getFirst() == blocks.getFirst()
                        && dated.stream().allMatch(EntrySplitter::beginsWithDate);
        isUndated =
                kind == SectionKind.WORK
                        && !isNamedAlone
                        && dated.isEmpty()
                        && blocks.stream().noneMatch(Block::isHeading);
        isLabelled = IntStream.range(0, blocks.size() - 1).anyMatch(this::isLabelled);
    }

    static Entries of(Chapter chapter, SectionKind kind) {
        List<Block> blocks =
                kind == SectionKind.WORK
                        ? RoleItems.asHeadings(chapter.blocks())
                        : chapter.blocks();
        return new EntrySplitter(OuterItems.asHeadings(blocks, kind), kind).entries();
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
            int dated = hasLabels || isLabelled && !begins ? -1 : datedAfter(at);
            boolean isHead = dated >= 0 || begins;
            if (!isHead) {
                (entries.isEmpty() ? before : entries.getLast().body()).add(blocks.get(at));
                at++;
                continue;
            }
            int end = hasLabels ? afterFields(at) : afterFieldsOf(afterHeading(at, dated));
            entries.add(
                    new RawEntry(
                            List.copyOf(blocks.subList(at, end)), new ArrayList<>(), dated >= 0));
            at = end;
        }
        return new Entries(before, entries);
    }

    /** Returns the dated line of a heading that begins here; -1 where none does. */
    private int datedAfter(int at) {
        int role = roleAfterEmployer(at);
        if (role > 0) {
            return role;
        }
        int last = at;
        if (isDateFirst) {
            return HeadingLines.isDated(blocks.get(at)) ? at : -1;
        }
        while (last < blocks.size() && last - at <= MOST_LINES) {
            Block block = blocks.get(last);
            boolean goesOn = last == at || isJoined(last - 1, last);
            if (!goesOn) {
                return -1;
            }
            if (HeadingLines.isDated(block)) {
                return last;
            }
            if (block.isItem() || block.kind() == Kind.ROW || !HeadingLines.isTitleLike(block)) {
                return -1;
            }
            last++;
        }
        return -1;
    }

    /** Returns where the role stands of an employer that is named here; 0 where none is. */
    private int roleAfterEmployer(int at) {
        for (int role = at + 1; role <= at + 2 && role < blocks.size(); role++) {
            if (isRole(blocks.get(role))) {
                return HeadingLines.isEmployer(blocks.subList(at, role)) ? role : 0;
            }
        }
        return 0;
    }

    /** Returns whether a line says what somebody was and when, and not where. */
    private boolean isRole(Block line) {
        if (!HeadingLines.isDated(line)) {
            return false;
        }
        EntryHeading heading = EntryHeading.of(kind, List.of(line));
        return heading.title() != null && heading.organization() == null;
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
                || first.isHeading() && HeadingLines.isTitleLike(second)
                || isDateAlone(second) && (first.apart() || ProseWords.isTitle(first.text()))
                || first.isLine() && (leadsToDate(next) || isTitleOverEmployer(one));
    }

    /** Returns whether a title stands apart there over an employer, with the dates below. */
    private boolean isTitleOverEmployer(int at) {
        return at + 2 < blocks.size()
                && blocks.get(at).apart()
                && ProseWords.isTitle(blocks.get(at).text())
                && !ProseWords.isTitle(blocks.get(at + 1).text())
                && HeadingLines.isTitleLike(blocks.get(at + 1))
                && !HeadingLines.isDated(blocks.get(at + 1))
                && blocks.get(at + 2).isLine()
                && !blocks.get(at + 2).apart()
                && HeadingLines.isDated(blocks.get(at + 2))
                && !ProseWords.isTitle(blocks.get(at + 2).text());
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
                || isNamedAlone && HeadingLines.isNamed(blocks, at)
                || kind == SectionKind.WORK
                        && HeadingLines.isNamed(blocks, at)
                        && HeadingLines.isJob(block)
                || isUndated && HeadingLines.mayBeJob(block);
    }

    /** Returns the block after the heading, which takes lines for what it does not say yet. */
    private int afterHeading(int from, int dated) {
        int end = Math.max(from, dated) + 1;
        while (kind != SectionKind.PROJECTS
                && end < blocks.size()
                && end - from <= MOST_LINES
                && blocks.get(end).isLine()
                && HeadingLines.isTitleLike(blocks.get(end))
                && datedAfter(end) < 0
                && !isLink(blocks.get(end).text())
                && (!blocks.get(end).apart()
                        || blocks.get(end - 1).isHeading()
                        || isDateFirst && isDateAlone(blocks.get(end - 1))
                        || isTitleBelow(from, end))
                && (lacks(blocks.subList(from, end)) && !isDescription(end) || isPlace(end))) {
            end++;
        }
        return end;
    }

    /** Returns whether a line is long for its address, and names no title beside it. */
    private static boolean isLink(String text) {
        return text.length() > LONGEST && text.contains("://") && !ProseWords.isTitle(text);
    }

    /** Returns whether a line that stands apart is the title that the heading lacks. */
    private boolean isTitleBelow(int from, int at) {
        String text = blocks.get(at).text();
        return ProseWords.isTitle(text)
                && ProseWords.INTRODUCTIONS.beginning(text) == 0
                && EntryHeading.of(kind, blocks.subList(from, at)).title() == null;
    }

    /** Returns whether the line says what was done rather than where: it has many words. */
    private boolean isDescription(int at) {
        String text = Words.outsideBrackets(blocks.get(at).text());
        return kind == SectionKind.WORK
                && Words.count(text) > HeadingLines.MOST_NAMED
                && text.indexOf(',') < 0
                && !ProseWords.isCompany(text)
                && !ProseWords.isTitle(text);
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
