package dev.tenure.prose;

import java.util.List;

/**
 * A part of a heading, which its author has parted from the others.
 *
 * @param isStrong whether more than a comma parts it from what stands before
 * @param isOrganization whether a word such as "at" stands before it
 * @param line which line of the heading it is of
 */
record Segment(String text, boolean isStrong, boolean isOrganization, int line) {

    private static final int MOST_WORDS = 8;
    private static final int MOST_NAMES = 6;
    private static final int MOST_OF_STACK = 3;

    Segment(String text, boolean isStrong, boolean isOrganization) {
        this(text, isStrong, isOrganization, 0);
    }

    /** Returns the same with another text, of a line. */
    Segment withText(String other, int ofLine) {
        return new Segment(other, isStrong, isOrganization, ofLine);
    }

    /** Returns it with another after it. */
    Segment and(Segment next) {
        String mark = next.isAside() ? " " : next.isStrong ? " - " : ", ";
        return withText(text + mark + next.text, line);
    }

    /** Returns whether it says something in more words than names have, or in brackets. */
    boolean isSentence() {
        return isAside()
                || Words.count(Words.outsideBrackets(text)) > MOST_NAMES
                        && !ProseWords.isTitle(text);
    }

    /** Returns whether it is a remark in brackets: "(contract)". */
    boolean isAside() {
        return text.startsWith("(")
                && text.endsWith(")")
                && Character.isLowerCase(text.codePointAt(1));
    }

    /** Returns whether it is no name beside one that is: "multiple clients". */
    boolean isRemarkBeside(String name) {
        return Character.isLowerCase(text.codePointAt(0))
                && Character.isUpperCase(name.codePointAt(0))
                && !ProseWords.REMOTE.isIn(text);
    }

    /**
     * Returns whether its first word or its last is of titles, and the last not of companies:
     * "Systems Engineer", "Co-Founder".
     */
    boolean hasTitleAtEnd() {
        String bare = Words.outsideBrackets(text).strip();
        String first = bare.substring(0, (bare + " ").indexOf(' '));
        String last = bare.substring(bare.lastIndexOf(' ') + 1);
        return first.equals(last)
                ? ProseWords.isTitle(text)
                : !ProseWords.isCompany(last)
                        && (ProseWords.isTitle(first) || ProseWords.isTitle(last));
    }

    /** Returns whether it ends as a title does, so that it is more of one that stands before. */
    boolean isMoreOfTitle() {
        int last = text.lastIndexOf(' ') + 1;
        boolean endsAsTitle =
                ProseWords.isTitle(text.substring(last))
                        || ProseWords.isTitle(text.substring(lastTwo()))
                                && !ProseWords.isTitle(text.substring(lastTwo(), last));
        return !isOrganization && endsAsTitle && !ProseWords.isCompany(text);
    }

    /** Returns whether it is what work is about by its first words or its last. */
    boolean isWorkField() {
        boolean isField =
                ProseWords.WORK_FIELDS.beginning(text) > 0
                        || ProseWords.WORK_FIELDS.is(text.substring(text.lastIndexOf(' ') + 1))
                        || ProseWords.WORK_FIELDS.is(text.substring(lastTwo()));
        return isField
                && !isOrganization
                && !ProseWords.isCompany(text)
                && !ProseWords.SCHOOLS.isIn(text);
    }

    /** Returns whether it may be one of the names of a list. */
    boolean mayBeOfStack() {
        return !isOrganization && Words.count(Words.outsideBrackets(text)) <= MOST_OF_STACK;
    }

    private int lastTwo() {
        int last = text.lastIndexOf(' ');
        return last < 1 ? 0 : text.lastIndexOf(' ', last - 1) + 1;
    }

    /** Returns a segment as an employer and a title that a colon parts, if it is these. */
    List<Segment> atColon() {
        Label label = Label.of(text);
        if (label == null
                || label.rest().isEmpty()
                || isOrganization
                || ProseWords.isTitle(label.name()) == ProseWords.isTitle(label.rest())
                || Words.count(label.rest()) > MOST_WORDS) {
            return List.of(this);
        }
        return List.of(withText(label.name(), line), new Segment(label.rest(), true, false, line));
    }
}
