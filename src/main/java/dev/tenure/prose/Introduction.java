package dev.tenure.prose;

import dev.tenure.document.Code;
import dev.tenure.document.Tree;
import dev.tenure.layout.Block;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** What stands before the first section, and what a person says of themselves. */
final class Introduction {

    /** The label at which an export says that it has some of the positions alone. */
    private static final String TAILORED = "Tailored";

    private static final int LONGEST_LINE = 80;
    private static final int LONGEST_HEADLINE = 160;
    private static final int MOST_NAMES = 5;
    private static final int LONGEST_IDEOGRAPHIC = 5;

    private final Contacts contacts;
    private final Report report;
    private final List<Block> summary = new ArrayList<>();
    private @Nullable Block name;
    private @Nullable Block label;
    private @Nullable Block motto;
    private @Nullable FoundPeriod date;
    private @Nullable Block dateAt;

    Introduction(Contacts contacts, Report report) {
        this.contacts = contacts;
        this.report = report;
    }

    void readFirst(List<Block> blocks) {
        boolean isFirst = true;
        for (Block block : blocks) {
            Label named = Label.of(block.text());
            if (ProseWords.DOCUMENTS.is(block.text())) {
                report.understood(block, "\"%s\" says what the document is.");
                continue;
            } else if (named != null && named.name().equals(TAILORED)) {
                report.warn(
                        block.place(),
                        Code.OTHER,
                        "This is a tailored export: what it left out is not here either.");
                continue;
            } else if (name == null && named != null && ProseWords.NAMES.is(named.name())) {
                report.understood(block, "\"%s\" says whose it is.");
                name = named.rest().isEmpty() ? null : block.withText(named.rest());
                continue;
            } else if (isFirst && isName(block.text()) || name == null && isTitled(block)) {
                name = block;
                isFirst = false;
                continue;
            }
            if (named != null && takeField(block, named)) {
                continue;
            }
            List<String> rest = contacts.take(block);
            boolean isWhole = rest.size() == 1 && rest.getFirst().equals(block.text());
            boolean hasContacts = Words.count(String.join(" ", rest)) < Words.count(block.text());
            if (isHeadline(rest, block.text())) {
                label = block;
                continue;
            }
            for (String part : rest) {
                if (isFirst && name == null && !isWhole && isName(part)) {
                    name = block.withText(part);
                } else {
                    place(block.withText(part), isWhole, hasContacts);
                }
                isFirst = false;
            }
        }
    }

    /** Returns whether the parts of a line are titles, none of them a place or a contact. */
    private boolean isHeadline(List<String> parts, String line) {
        return label == null
                && name != null
                && line.length() <= LONGEST_HEADLINE
                && parts.stream().filter(ProseWords::isTitle).count() > 1
                && parts.stream().noneMatch(Introduction::looksLikePlace)
                && letters(String.join("", parts)) == letters(line);
    }

    private static long letters(String text) {
        return text.codePoints().filter(Character::isLetterOrDigit).count();
    }

    /** Takes what a label says of the person. */
    private boolean takeField(Block block, Label named) {
        Field field = named.field(Field.OF_PERSON);
        if (field == Field.HEADLINE && label == null) {
            label = block.withText(named.rest());
        } else if (field == Field.MOTTO && motto == null) {
            motto = block.withText(named.rest());
        } else {
            return false;
        }
        report.understood(block, "\"%s\" says who the person is.");
        return true;
    }

    private void place(Block part, boolean isWhole, boolean hasContacts) {
        boolean isShort = part.text().length() <= LONGEST_LINE && !Words.endsSentence(part.text());
        if (label == null && isShort && ProseWords.isTitle(part.text())) {
            label = part;
        } else if (!isWhole
                && isShort
                && !contacts.hasPlace()
                && mayBePlace(part.text())
                && (hasContacts || looksLikePlace(part.text()))) {
            contacts.live(part.text(), part);
        } else if (isWhole && isShort && name == null && motto == null && label == null) {
            motto = part;
        } else if (isWhole
                && isShort
                && label == null
                && looksLikePlace(part.text())
                && !contacts.hasPlace()) {
            contacts.live(part.text(), part);
        } else if (isWhole && isShort && label == null && name != null) {
            label = part;
        } else if (isWhole) {
            summary.add(part);
        } else {
            report.keep(part);
        }
    }

    /** Returns whether a name is the title of the document, perhaps with what follows names. */
    private static boolean isTitled(Block block) {
        boolean isIdeographic = block.text().codePoints().anyMatch(Character::isIdeographic);
        int comma = isIdeographic ? -1 : block.text().indexOf(',');
        return block.isHeading()
                && block.level() == 1
                && isName(comma < 0 ? block.text() : block.text().substring(0, comma));
    }

    /** Returns whether a text is no heading or label, and begins as names of places do. */
    private static boolean mayBePlace(String text) {
        return !Character.isLowerCase(text.codePointAt(0))
                && text.codePoints().anyMatch(Character::isLetter)
                && Label.of(text) == null
                && !Words.isProse(text)
                && ProseWords.sectionOf(text) == null
                && ProseWords.contactOf(text) == null;
    }

    private static boolean looksLikePlace(String text) {
        return text.indexOf(',') > 0 && Words.count(text) <= MOST_NAMES - 1;
    }

    /**
     * Returns whether a line is a name: a few words with capitals, or a few ideographs, and perhaps
     * another name in brackets.
     */
    private static boolean isName(String line) {
        String text = Words.outsideBrackets(line).strip();
        if (text.isEmpty()
                || text.chars()
                        .anyMatch(
                                c -> Character.isDigit(c) || ",;:@/|()，。；：、（）!?！？".indexOf(c) >= 0)
                || ProseWords.isTitle(text)
                || Words.count(text) > MOST_NAMES
                || Words.endsSentence(text) && !text.endsWith(".")) {
            return false;
        }
        boolean isIdeographic = text.codePoints().anyMatch(Character::isIdeographic);
        if (isIdeographic) {
            return text.codePoints().filter(Character::isLetter).count() <= LONGEST_IDEOGRAPHIC;
        }
        int first = text.codePointAt(0);
        return Character.isLetter(first) && !Character.isLowerCase(first);
    }

    /** Reads what a person says of themselves; a date alone says when it was written. */
    void readAbout(List<Block> blocks) {
        for (Block block : blocks) {
            FoundPeriod found = FoundPeriod.in(block.text()).orElse(null);
            boolean isDate =
                    date == null
                            && found != null
                            && found.isAlone()
                            && found.period().start() != null
                            && found.period().start().equals(found.period().end());
            if (isDate) {
                date = found;
                dateAt = block;
                report.understood(block, "\"%s\" says when the document was written.");
            } else {
                summary.add(block);
            }
        }
    }

    boolean hasName() {
        return name != null;
    }

    void addTo(Tree.Members basics, Tree.Members own, Tree.Members meta) {
        if (name != null) {
            basics.put("name", name.text(), name.place());
        }
        if (label != null) {
            basics.put("label", label.text(), label.place());
        }
        if (!summary.isEmpty()) {
            StringBuilder text = new StringBuilder();
            for (Block block : summary) {
                text.append(text.isEmpty() ? "" : block.apart() ? "\n" : " ").append(block.text());
            }
            basics.put("summary", text.toString(), summary.getFirst().place());
        }
        if (motto != null) {
            own.put("motto", motto.text(), motto.place());
        }
        if (date != null && dateAt != null && date.period().start() != null) {
            meta.put("lastModified", date.period().start().toString(), dateAt.place());
        }
    }
}
