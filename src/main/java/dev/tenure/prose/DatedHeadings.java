package dev.tenure.prose;

import dev.tenure.layout.Block;
import dev.tenure.layout.Block.Kind;

import java.util.List;

/**
 * Finds the line of a heading that has its dates, which may stand below a title, an employer or
 * what that does.
 */
final class DatedHeadings {

    /** How many lines a heading has at most besides the one with its dates. */
    static final int MOST_LINES = 3;

    private final List<Block> blocks;
    private final SectionKind kind;
    private final boolean isDateFirst;

    /**
     * Looks into the blocks of a section.
     *
     * @param isDateFirst whether each heading begins with its dates
     */
    DatedHeadings(List<Block> blocks, SectionKind kind, boolean isDateFirst) {
        this.blocks = blocks;
        this.kind = kind;
        this.isDateFirst = isDateFirst;
    }

    /** Returns the dated line of a heading that begins here; -1 where none does. */
    int datedAfter(int at) {
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
                || HeadingLines.isDateAlone(second)
                        && (first.apart() || ProseWords.isTitle(first.text()))
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
            if (HeadingLines.isDateAlone(blocks.get(at))) {
                return at > from;
            }
            if (!ProseWords.isTitle(text) && !WebAddresses.isUrl(WebAddresses.bare(text))) {
                return false;
            }
            at++;
        }
        return false;
    }
}
