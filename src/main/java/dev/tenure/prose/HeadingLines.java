package dev.tenure.prose;

import dev.tenure.layout.Block;
import dev.tenure.layout.Block.Kind;

import java.util.List;

/** Which lines may be of the heading of an entry: those with dates, titles and employers. */
final class HeadingLines {

    /** How many words a line of a heading has at most. */
    static final int MOST_WORDS = 12;

    /** How many words names have at most, as far as they have no mark of a list. */
    static final int MOST_NAMED = 6;

    private static final int LONGEST_TITLE = 100;

    private HeadingLines() {}

    /**
     * Returns whether the lines name an employer, and perhaps say what that does: the name is in
     * capitals, has a word of companies, or a place after a dash.
     */
    static boolean isEmployer(List<Block> lines) {
        Block first = lines.getFirst();
        String name = first.text();
        List<Segment> parts = Segments.of(name, 0);
        boolean isNamed =
                ProseWords.isCompany(name)
                        || name.codePoints().noneMatch(Character::isLowerCase)
                        || parts.size() > 1 && parts.get(1).isStrong();
        return isNamed
                && lines.size() <= 2
                && (first.isHeading() || first.isLine() && first.apart())
                && lines.getLast().kind() != Kind.ROW
                && !ProseWords.isTitle(name)
                && lines.stream().noneMatch(Block::isItem)
                && lines.stream().allMatch(HeadingLines::isTitleLike)
                && lines.stream().noneMatch(HeadingLines::isDated);
    }

    /** Returns whether the block may begin an entry by its dates. */
    static boolean isDated(Block block) {
        if (block.isItem()
                || Words.measured(block.text()).length() > 2 * LONGEST_TITLE
                || Label.isOfTechnologies(block.text())
                || Label.ofContact(block.text()) != null) {
            return false;
        }
        return FoundPeriod.in(block.text())
                .filter(found ->
                        block.isHeading()
                                || Words.count(found.rest()) <= MOST_WORDS
                                        && !isTold(block.text(), found))
                .isPresent();
    }

    /** Returns whether a line is dates and nothing else. */
    static boolean isDateAlone(Block line) {
        return FoundPeriod.in(line.text()).filter(FoundPeriod::isAlone).isPresent();
    }

    /** Returns whether a sentence names the date: "The company was sold in 2020." */
    private static boolean isTold(String text, FoundPeriod found) {
        boolean isFirst =
                text.startsWith(found.raw())
                        && !found.isAlone()
                        && !Character.isLowerCase(found.rest().codePointAt(0));
        boolean isLong = Words.endsSentence(text) && Words.count(found.rest()) > MOST_NAMED;
        return !isFirst && (isLong || isSentence(found.rest()));
    }

    private static boolean isSentence(String text) {
        return Words.endsSentence(text) && !ProseWords.isCompany(text);
    }

    /** Returns whether a line may be of a heading. */
    static boolean isTitleLike(Block block) {
        String text = block.text();
        String measured = Words.measured(text);
        return measured.length() <= LONGEST_TITLE
                && Words.apart(measured).strip().split(" ").length <= MOST_WORDS
                && !isSentence(text)
                && !Words.endsWithColon(text)
                && !ProseWords.EXAMPLES.isIn(text)
                && !Label.isOfTechnologies(text)
                && Label.ofContact(text) == null;
    }

    /** Returns whether neither dates nor headings begin entries, but lines over their items. */
    static boolean isNamedAlone(List<Block> blocks) {
        return !blocks.isEmpty()
                && isNamed(blocks, 0)
                && blocks.stream().noneMatch(block -> block.isHeading() || isDated(block));
    }

    /** Returns whether a line stands apart over items that it may be the heading of. */
    static boolean isNamed(List<Block> blocks, int at) {
        Block block = blocks.get(at);
        return block.isLine()
                && (at == 0 || block.apart())
                && isTitleLike(block)
                && at + 1 < blocks.size()
                && blocks.get(at + 1).isItem();
    }

    /** Returns whether a line names a title and an employer, so that it needs no dates. */
    static boolean isJob(Block line) {
        EntryHeading heading = EntryHeading.of(SectionKind.WORK, List.of(line));
        String employer = heading.organization();
        return heading.title() != null
                && employer != null
                && (ProseWords.isCompany(employer)
                        || ProseWords.SCHOOLS.isIn(employer)
                        || Segments.of(line.text(), 0).stream().anyMatch(Segment::isOrganization));
    }

    /** Returns whether a line that stands apart names a title or an employer. */
    static boolean mayBeJob(Block block) {
        return block.isLine()
                && block.apart()
                && isTitleLike(block)
                && !Words.isProse(block.text())
                && (ProseWords.isTitle(block.text()) || ProseWords.isCompany(block.text()));
    }
}
