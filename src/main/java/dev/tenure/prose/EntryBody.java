package dev.tenure.prose;

import dev.tenure.document.Tree;
import dev.tenure.document.Value;
import dev.tenure.layout.Block;
import dev.tenure.layout.Block.Kind;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** What follows the heading of an entry: sentences, what was done, and what it was done with. */
final class EntryBody {

    private static final int LONGEST_NAME = 90;
    private static final int LONGEST_HEADING = 80;
    private static final int MOST_WORDS = 6;
    private static final List<String> ARTICLES =
            List.of("company's ", "company’s ", "the ", "a ", "an ", "our ", "their ");

    private final Tree tree;
    private final Report report;
    private final @Nullable Contacts contacts;
    private final AchievementTree achievements = new AchievementTree();
    private final List<Value> technologies = new ArrayList<>();
    private final StringBuilder summary = new StringBuilder();
    private @Nullable Block summaryAt;
    private @Nullable String title;
    private boolean inStack;
    private boolean inStackLine;
    private boolean isOver;

    EntryBody(Tree tree, Report report, @Nullable Contacts contacts) {
        this.tree = tree;
        this.report = report;
        this.contacts = contacts;
    }

    /** Makes one of a text about one entry alone, whose lines nobody wrapped. */
    static EntryBody ofText(Tree tree, Report report) {
        return new EntryBody(tree, report, null);
    }

    /** Reads what the heading says in sentences. */
    void readRemarks(List<Block> remarks) {
        remarks.forEach(this::addSentence);
    }

    void read(List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            boolean announcesItems = i + 1 < blocks.size() && blocks.get(i + 1).isItem();
            boolean announcesLine =
                    i + 1 < blocks.size()
                            && blocks.get(i + 1).isLine()
                            && (block.isHeading() || !blocks.get(i + 1).apart());
            if (contacts != null && isContact(block)) {
                isOver = true;
                contacts.take(block).forEach(rest -> report.keep(block.withText(rest)));
            } else if (isOver || block.kind() == Kind.ROW) {
                report.keep(block);
            } else if (block.isItem()) {
                readItem(block);
            } else {
                readLine(block, announcesItems, announcesLine);
            }
        }
    }

    private static boolean isContact(Block block) {
        Label label = Label.ofContact(block.text());
        if (label == null || block.isItem()) {
            return false;
        }
        String bare = WebAddresses.bare(label.rest());
        return WebAddresses.isMail(bare)
                || WebAddresses.isPhone(bare)
                || WebAddresses.isHidden(label.rest())
                || WebAddresses.isUrl(bare);
    }

    private void readItem(Block item) {
        Label label = Label.ofStack(item.text());
        if (label != null && !label.rest().isEmpty()) {
            declare(item, label.rest());
        } else if (inStack) {
            declare(item, item.text());
        } else {
            achievements.add(item);
        }
    }

    private void readLine(Block block, boolean announcesItems, boolean announcesLine) {
        String text = block.text();
        Label label = Label.ofStack(text);
        if (label != null && (announcesItems || announcesLine || !label.rest().isEmpty())) {
            inStack = label.rest().isEmpty();
            inStackLine = inStack && announcesLine;
            if (inStack) {
                report.understood(block, "\"%s\" begins a list of what was worked with.");
            } else {
                declare(block, label.rest());
            }
            return;
        }
        Label own = Label.of(text);
        String role = own == null ? null : ProseWords.roleOf(own.name());
        if (own != null && role != null) {
            inStack = false;
            declare(block, own.rest(), role);
            return;
        }
        if (inStackLine) {
            inStackLine = false;
            inStack = false;
            declare(block, text);
            return;
        }
        boolean wasInStack = inStack;
        inStack = false;
        if (announcesItems && Label.isOfAchievements(text)) {
            achievements.begin(null);
            report.understood(block, "\"%s\" begins a list of what was done.");
        } else if (announcesItems && isGroup(block) && introduced(text) == null) {
            achievements.begin(block);
        } else {
            if (announcesItems && !wasInStack) {
                achievements.begin(null);
            }
            addSentence(block);
        }
    }

    /** Returns whether the line is a heading of the items below it, and not a sentence. */
    private static boolean isGroup(Block block) {
        String text = block.text();
        return block.isHeading()
                || !goesOn(block)
                        && text.length() <= LONGEST_HEADING
                        && !Words.endsSentence(text)
                        && !(Words.endsWithColon(text) && Words.count(text) > MOST_WORDS);
    }

    /** Returns whether the line is the end of a sentence that begins in the one above. */
    private static boolean goesOn(Block block) {
        return !block.apart() && Character.isLowerCase(block.text().codePointAt(0));
    }

    private void declare(Block block, String text) {
        declare(block, text, null);
    }

    private void declare(Block block, String text, @Nullable String role) {
        for (StackItem item : StackItem.of(text)) {
            if (item.name().length() > LONGEST_NAME
                    || item.purposes().stream().anyMatch(it -> it.length() > LONGEST_NAME)) {
                addSentence(block);
                return;
            }
            technologies.add(item.value(tree, block.place(), role));
        }
        report.understood(block, "\"%s\" says what was worked with.");
    }

    private void addSentence(Block block) {
        if (summaryAt == null) {
            summaryAt = block;
        } else {
            summary.append(block.apart() || contacts == null ? "\n" : " ");
        }
        summary.append(block.text());
        if (title == null) {
            title = introduced(block.text());
        }
    }

    /** Returns the title that a sentence gives: "Work as the company's architect: …" */
    private static @Nullable String introduced(String text) {
        int introduction = ProseWords.INTRODUCTIONS.beginning(text);
        if (introduction == 0) {
            return null;
        }
        String rest = text.substring(introduction).strip();
        for (String article : ARTICLES) {
            rest = rest.startsWith(article) ? rest.substring(article.length()) : rest;
        }
        int end = 0;
        while (end < rest.length() && ",:;.(，：；。（".indexOf(rest.charAt(end)) < 0) {
            end++;
        }
        String name = rest.substring(0, end).strip();
        return Words.count(name) <= MOST_WORDS && ProseWords.isTitle(name) ? name : null;
    }

    @Nullable String title() {
        return title;
    }

    /** Adds what was read to the members of an entry and to those of its extension. */
    void addTo(Tree.Members entry, Tree.Members own, SectionKind kind) {
        if (summaryAt != null) {
            String member = kind == SectionKind.PROJECTS ? "description" : "summary";
            entry.put(member, summary.toString(), summaryAt.place());
        }
        entry.put(
                kind == SectionKind.EDUCATION ? "courses" : "highlights",
                achievements.highlights(tree));
        if (!achievements.isFlat()) {
            own.put("achievements", achievements.value(tree));
        }
        own.put("technologies", new Value.Items(technologies));
    }
}
