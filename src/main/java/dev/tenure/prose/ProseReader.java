package dev.tenure.prose;

import dev.tenure.document.Code;
import dev.tenure.document.Place;
import dev.tenure.document.Problems;
import dev.tenure.document.Problems.Severity;
import dev.tenure.document.SourceText;
import dev.tenure.document.Tree;
import dev.tenure.document.Value;
import dev.tenure.layout.Block;
import dev.tenure.layout.HtmlBlocks;
import dev.tenure.layout.MarkdownBlocks;
import dev.tenure.layout.PlainTextBlocks;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * Reads a résumé that is written for people as the tree of a JSON Resume. What it understands and
 * what belongs nowhere is told with its place.
 */
public final class ProseReader {

    private static final String EXTENSION = "x-tenure";

    /**
     * Headings, lines and items of a document: more than a résumé has, and less than would hurt.
     */
    private static final int MOST_BLOCKS = 10_000;

    private static final Place BEGINNING = new Place(1, 1);

    private final Problems problems;
    private final Tree tree = new Tree();
    private final Report report;
    private final Contacts contacts;
    private final Introduction introduction;
    private final EntryReader entries;
    private final ListSections lists;
    private boolean isResume;

    private ProseReader(Problems problems) {
        this.problems = problems;
        report = new Report(problems, tree);
        contacts = new Contacts(tree, report);
        introduction = new Introduction(contacts, report);
        entries = new EntryReader(tree, report, contacts);
        lists = new ListSections(tree, report);
    }

    /** Reads plain text: null where it is no résumé, and the problems say why. */
    public static @Nullable Value readText(String text, Problems problems) {
        return isStorable(text, problems)
                ? new ProseReader(problems).read(PlainTextBlocks.of(text))
                : null;
    }

    /** Reads Markdown: null where it is no résumé, and the problems say why. */
    public static @Nullable Value readMarkdown(String text, Problems problems) {
        return isStorable(text, problems)
                ? new ProseReader(problems).read(MarkdownBlocks.of(text, problems))
                : null;
    }

    /** Reads a page: null where it is no résumé, and the problems say why. */
    public static @Nullable Value readHtml(String text, Problems problems) {
        return isStorable(text, problems)
                ? new ProseReader(problems).read(HtmlBlocks.of(text, problems))
                : null;
    }

    /** Reads the blocks of a document: null where it is no résumé, and the problems say why. */
    public static @Nullable Value read(List<Block> blocks, Problems problems) {
        return blocks.stream().allMatch(block -> isStorable(block, problems))
                ? new ProseReader(problems).read(blocks)
                : null;
    }

    private static boolean isStorable(Block block, Problems problems) {
        int at = SourceText.unstorable(block.text());
        if (at >= 0) {
            tellUnstorable(block.place(), block.text().charAt(at), problems);
        }
        return at < 0;
    }

    private static boolean isStorable(String text, Problems problems) {
        int at = SourceText.unstorable(text);
        if (at < 0) {
            return true;
        }
        int line = (int) text.substring(0, at).chars().filter(c -> c == '\n').count() + 1;
        tellUnstorable(new Place(line, at - text.lastIndexOf('\n', at)), text.charAt(at), problems);
        return false;
    }

    private static void tellUnstorable(Place place, char character, Problems problems) {
        problems.add(
                Severity.ERROR,
                place,
                Code.ENCODING,
                "The character U+%04X cannot be stored.".formatted((int) character));
    }

    private @Nullable Value read(List<Block> written) {
        List<Block> blocks = MarginHeadings.apart(VisibleText.in(written));
        if (blocks.size() > MOST_BLOCKS) {
            problems.add(
                    Severity.ERROR,
                    blocks.get(MOST_BLOCKS).place(),
                    Code.LIMIT,
                    "The document has more than %,d lines and items.".formatted(MOST_BLOCKS));
            return null;
        }
        for (Chapter chapter : UnnamedWork.foundIn(Chapter.of(blocks))) {
            read(chapter);
        }
        Tree.Members basics = tree.members(BEGINNING);
        Tree.Members own = tree.members(BEGINNING);
        Tree.Members meta = tree.members(BEGINNING);
        introduction.addTo(basics, own, meta);
        own.put("contacts", new Value.Items(contacts.addTo(basics)));
        basics.put(EXTENSION, own.value());
        Tree.Members document = tree.members(BEGINNING).put("basics", basics.value());
        entries.addTo(document);
        lists.addTo(document);
        meta.put(
                EXTENSION,
                tree.members(BEGINNING)
                        .put("remainder", new Value.Items(report.remainder()))
                        .value());
        Value value = document.put("meta", meta.value()).value();
        if (!isResume) {
            problems.add(
                    Severity.ERROR,
                    BEGINNING,
                    Code.FORMAT,
                    "No heading of a résumé is found here, such as Experience or Education.");
            return null;
        }
        if (!introduction.hasName()) {
            report.warn(BEGINNING, Code.NAME, "The résumé does not say whose it is.");
        }
        problems.locateIn(tree.places(value));
        return value;
    }

    private void read(Chapter chapter) {
        SectionKind kind = chapter.kind();
        Block heading = chapter.heading();
        if (heading == null && kind != null) {
            isResume = true;
            report.understood(chapter.blocks().getFirst(), "\"%s\" begins jobs without a heading.");
            entries.read(chapter, kind);
            return;
        } else if (heading == null) {
            introduction.readFirst(chapter.blocks());
            return;
        } else if (kind == null) {
            report.keep(heading);
            chapter.blocks().forEach(report::keep);
            return;
        }
        isResume = true;
        report.understood(heading, "\"%s\" begins the section " + kind.member() + ".");
        if (chapter.blocks().isEmpty()) {
            report.warn(
                    heading.place(),
                    Code.EMPTY_ENTRY,
                    "The section \"%s\" is empty.".formatted(heading.text()));
        }
        switch (kind) {
            case WORK, VOLUNTEER, EDUCATION, PROJECTS -> entries.read(chapter, kind);
            case SUMMARY -> introduction.readAbout(chapter.blocks());
            case CONTACT, LINKS -> readContacts(chapter);
            default -> lists.read(chapter, kind);
        }
    }

    private void readContacts(Chapter chapter) {
        for (Block block : chapter.blocks()) {
            if (chapter.kind() == SectionKind.LINKS && contacts.takeProfile(block)) {
                continue;
            }
            contacts.take(block).forEach(rest -> report.keep(block.withText(rest)));
        }
    }
}
