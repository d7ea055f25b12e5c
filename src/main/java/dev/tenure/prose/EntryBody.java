package dev.tenure.prose;

import dev.tenure.document.Tree;
import dev.tenure.layout.Block;
import dev.tenure.layout.Block.Kind;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Consumer;

/** What follows the heading of an entry: sentences, what was done, and what it was done with. */
final class EntryBody {

    private static final int LONGEST_HEADING = 80;
    private static final int MOST_WORDS = 6;
    private static final List<String> ARTICLES =
            List.of("company's ", "company’s ", "the ", "a ", "an ", "our ", "their ");

    private final Tree tree;
    private final Report report;
    private final @Nullable Contacts contacts;
    private final AchievementTree achievements = new AchievementTree();
    private final DeclaredStack stack;
    private final StringBuilder summary = new StringBuilder();
    private @Nullable Block summaryAt;
    private @Nullable String title;
    private boolean inStack;
    private boolean inStackLine;
    private boolean isOver;
    private boolean isRemark;

    EntryBody(Tree tree, Report report, @Nullable Contacts contacts) {
        this.tree = tree;
        this.report = report;
        this.contacts = contacts;
        stack = new DeclaredStack(tree);
    }

    /** Makes one of a text about one entry alone, whose lines nobody wrapped. */
    static EntryBody ofText(Tree tree, Report report) {
        return new EntryBody(tree, report, null);
    }

    /** Reads what the heading says in sentences. */
    void readRemarks(List<Block> remarks) {
        remarks.forEach(this::addSentence);
        isRemark = summaryAt != null;
    }

    /** Reads a list of what was worked with that stands in the heading. */
    void declare(Block list) {
        declare(list, list.text(), null);
    }

    void read(List<Block> written) {
        List<Block> blocks = DeclaredStack.inOneLine(written);
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (contacts != null && isContact(block)) {
                isOver = true;
                contacts.take(block).forEach(rest -> report.keep(block.withText(rest)));
            } else if (isOver || block.kind() == Kind.ROW) {
                report.keep(block);
            } else if (block.isItem()) {
                readItem(block);
            } else {
                readLine(block, Below.of(blocks, i));
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
        StackLabel label = StackLabel.in(item.text());
        if (label != null && !label.rest().isEmpty()) {
            readAround(label, item, achievements::add);
        } else if (!inStack || !stack.add(item, item.text(), null)) {
            achievements.add(item);
        } else {
            tellOfStack(item);
        }
    }

    /** Reads a list that a label announces, and what its text says before and after it. */
    private void readAround(StackLabel label, Block block, Consumer<Block> sentences) {
        if (!stack.add(block, label.rest(), null)) {
            sentences.accept(block);
            return;
        }
        tellOfStack(block);
        if (!label.before().isEmpty()) {
            sentences.accept(block.withText(label.before()));
        }
        if (!label.after().isEmpty()) {
            sentences.accept(block.withText(label.after()));
        }
    }

    private void readLine(Block block, Below below) {
        String text = block.text();
        StackLabel label = StackLabel.in(text);
        if (label != null && (below.hasNames() || below.hasLine() || !label.rest().isEmpty())) {
            inStack = label.rest().isEmpty();
            inStackLine = inStack && below.hasLine();
            if (inStack) {
                if (!label.before().isEmpty()) {
                    addSentence(block.withText(label.before()));
                }
                report.understood(block, "\"%s\" begins a list of what was worked with.");
            } else {
                readAround(label, block, this::addSentence);
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
            declare(block, text, null);
            return;
        }
        boolean wasInStack = inStack;
        inStack = false;
        if (below.hasItems() && Label.isOfAchievements(text)) {
            achievements.begin(null);
            report.understood(block, "\"%s\" begins a list of what was done.");
        } else if (below.hasItems() && isGroup(block) && introduced(text) == null) {
            achievements.begin(block);
        } else {
            if (below.hasItems() && !wasInStack) {
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
                        && !isAddress(text)
                        && text.length() <= LONGEST_HEADING
                        && !Words.endsSentence(text)
                        && !(Words.endsWithColon(text) && Words.count(text) > MOST_WORDS);
    }

    /** Returns whether a line says where something is found: "Code: acme.example/loom". */
    private static boolean isAddress(String text) {
        Label label = Label.of(text);
        String rest = label == null ? "" : label.rest();
        String bare = WebAddresses.bare(rest.substring(0, (rest + " ").indexOf(' ')));
        return WebAddresses.isUrl(bare) || WebAddresses.isHost(bare);
    }

    /** Returns whether the line is the end of a sentence that begins in the one above. */
    private static boolean goesOn(Block block) {
        return !block.apart() && Character.isLowerCase(block.text().codePointAt(0));
    }

    private void declare(Block block, String list, @Nullable String role) {
        if (stack.add(block, list, role)) {
            tellOfStack(block);
        } else {
            addSentence(block);
        }
    }

    private void tellOfStack(Block block) {
        report.understood(block, "\"%s\" says what was worked with.");
    }

    private void addSentence(Block block) {
        if (summaryAt == null) {
            summaryAt = block;
        } else {
            boolean isParted = isRemark && !goesOn(block) || block.apart() || contacts == null;
            summary.append(isParted ? "\n" : " ");
        }
        isRemark = false;
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
        own.put("technologies", stack.value());
    }
}
