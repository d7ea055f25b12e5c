package dev.tenure.prose;

import dev.tenure.layout.Block;

import java.util.List;

/** Finds where the heading of an entry ends, which takes lines for what it does not say yet. */
final class HeadingEnds {

    private static final int LONGEST = 100;
    private static final int MOST_OF_PLACE = 3;

    private final List<Block> blocks;
    private final SectionKind kind;
    private final boolean isDateFirst;
    private final DatedHeadings headings;

    /**
     * Looks into the blocks of a section.
     *
     * @param isDateFirst whether each heading begins with its dates
     */
    HeadingEnds(List<Block> blocks, SectionKind kind, boolean isDateFirst) {
        this.blocks = blocks;
        this.kind = kind;
        this.isDateFirst = isDateFirst;
        headings = new DatedHeadings(blocks, kind, isDateFirst);
    }

    /** Returns the block after a heading and the lines with labels and dates below it. */
    int afterFields(int heading) {
        int end = heading + 1;
        while (end < blocks.size()
                && blocks.get(end).isLine()
                && (end == heading + 1 || !blocks.get(end).apart())
                && (EntryFields.of(blocks.get(end)) != null
                        || HeadingLines.isDateAlone(blocks.get(end)))) {
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

    /**
     * Returns the block after a heading.
     *
     * @param dated where its dates stand; -1 where it has none
     */
    int after(int from, int dated) {
        return afterFieldsOf(isNameBelowDate(from) ? from + 2 : afterHeading(from, dated));
    }

    /** Returns whether nothing but dates stands there, over the name of what they are of. */
    private boolean isNameBelowDate(int from) {
        if (from + 1 >= blocks.size() || !HeadingLines.isDateAlone(blocks.get(from))) {
            return false;
        }
        Block name = blocks.get(from + 1);
        boolean isName =
                name.isHeading() && isDateFirst && !blocks.get(from).isHeading()
                        || kind == SectionKind.PROJECTS
                                && name.isLine()
                                && !name.apart()
                                && Words.count(name.text()) <= HeadingLines.MOST_NAMED;
        return isName && HeadingLines.isTitleLike(name) && !HeadingLines.isDated(name);
    }

    private int afterHeading(int from, int dated) {
        int end = Math.max(from, dated) + 1;
        while (kind != SectionKind.PROJECTS
                && end < blocks.size()
                && end - from <= DatedHeadings.MOST_LINES
                && blocks.get(end).isLine()
                && HeadingLines.isTitleLike(blocks.get(end))
                && headings.datedAfter(end) < 0
                && !isLink(blocks.get(end).text())
                && (!blocks.get(end).apart()
                        || blocks.get(end - 1).isHeading()
                        || isDateFirst && HeadingLines.isDateAlone(blocks.get(end - 1))
                        || isTitleBelow(from, end))
                && (lacks(blocks.subList(from, end), blocks.get(end).text()) && !isDescription(end)
                        || isPlace(end))) {
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
                && Words.count(text) <= MOST_OF_PLACE
                && Words.count(text) > 1;
    }

    /** Returns whether lines do not name yet what the next one may. */
    private boolean lacks(List<Block> lines, String next) {
        EntryHeading heading = EntryHeading.of(kind, lines);
        String title = heading.title();
        return title == null
                || heading.organization() == null
                || kind == SectionKind.EDUCATION
                        && ProseWords.DEGREES.isIn(next)
                        && !ProseWords.DEGREES.isIn(title);
    }
}
