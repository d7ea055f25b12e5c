package dev.tenure.layout;

import dev.tenure.document.Code;
import dev.tenure.document.Place;
import dev.tenure.document.Problems;
import dev.tenure.document.Problems.Severity;
import dev.tenure.layout.Block.Kind;

import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the blocks of Markdown (CommonMark, with GitHub's tables), without their marks. */
public final class MarkdownBlocks extends AbstractVisitor {

    private static final int MOST_NESTED = 50;

    private static final Parser PARSER =
            Parser.builder()
                    .extensions(List.of(TablesExtension.create()))
                    .includeSourceSpans(IncludeSourceSpans.BLOCKS)
                    .maxOpenBlockParsers(MOST_NESTED)
                    .build();

    /** What a fence says that holds a text as it is to be seen. */
    private static final Set<String> TEXTS = Set.of("", "text", "txt", "plain", "plaintext");

    /** What ends a cell. */
    private static final Pattern BAR = Pattern.compile("(?<!\\\\)\\|");

    private final List<String> source;
    private final @Nullable Problems problems;
    private final List<Block> blocks = new ArrayList<>();
    private int depth = -1;
    private boolean beginsItem;

    private MarkdownBlocks(List<String> source, @Nullable Problems problems) {
        this.source = source;
        this.problems = problems;
    }

    /** Returns the blocks of a text. */
    public static List<Block> of(String text) {
        return read(text, null);
    }

    private static List<Block> read(String text, @Nullable Problems problems) {
        MarkdownBlocks reader = new MarkdownBlocks(text.lines().toList(), problems);
        PARSER.parse(text).accept(reader);
        return reader.blocks;
    }

    /** Returns the blocks of a document: the data before its text, and its styles, are told. */
    public static List<Block> of(String text, Problems problems) {
        return read(FrontMatter.readIn(text, problems), problems);
    }

    @Override
    public void visit(Heading heading) {
        add(Kind.HEADING, heading.getLevel(), heading);
    }

    @Override
    public void visit(Paragraph paragraph) {
        if (depth < 0) {
            addLines(MarkdownText.of(paragraph), paragraph.getSourceSpans());
        } else if (beginsItem) {
            add(Kind.ITEM, depth, paragraph);
        } else if (!blocks.isEmpty() && blocks.getLast().isItem()) {
            Block item = blocks.removeLast();
            blocks.add(item.withText(item.text() + " " + joined(MarkdownText.of(paragraph))));
        } else {
            add(Kind.ITEM, depth, paragraph);
        }
        beginsItem = false;
    }

    @Override
    public void visit(BulletList list) {
        nested(list);
    }

    @Override
    public void visit(OrderedList list) {
        nested(list);
    }

    private void nested(Node list) {
        depth++;
        visitChildren(list);
        depth--;
        beginsItem = false;
    }

    @Override
    public void visit(ListItem item) {
        beginsItem = true;
        visitChildren(item);
    }

    @Override
    public void visit(CustomBlock block) {
        if (block instanceof TableBlock) {
            addRows(block);
        } else {
            visitChildren(block);
        }
    }

    private void addRows(Node part) {
        for (Node child = part.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof TableRow) {
                List<String> cells = new ArrayList<>();
                for (Node cell = child.getFirstChild(); cell != null; cell = cell.getNext()) {
                    String text = cell instanceof TableCell ? joined(MarkdownText.of(cell)) : "";
                    if (!text.isBlank()) {
                        cells.add(text);
                    }
                }
                cells.addAll(excess(child));
                if (!cells.isEmpty()) {
                    blocks.add(
                            new Block(Kind.ROW, 0, String.join(" | ", cells), place(child), true));
                }
            } else {
                addRows(child);
            }
        }
    }

    /** Returns what a row has beyond the columns of its table, which GitHub ignores. */
    private List<String> excess(Node row) {
        int columns = 0;
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            columns++;
        }
        String line = source.get(place(row).line() - 1).strip();
        String inner = line.startsWith("|") ? line.substring(1) : line;
        return BAR.splitAsStream(inner)
                .skip(columns)
                .map(String::strip)
                .filter(cell -> !cell.isEmpty())
                .toList();
    }

    @Override
    public void visit(FencedCodeBlock code) {
        if (depth < 0 && TEXTS.contains(code.getInfo())) {
            addBelow(place(code).line(), PlainTextBlocks.of(code.getLiteral()));
        } else {
            addLines(
                    (code.getInfo() + "\n" + code.getLiteral()).lines().toList(),
                    code.getSourceSpans());
        }
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        addLines(code.getLiteral().lines().toList(), code.getSourceSpans());
    }

    @Override
    public void visit(HtmlBlock html) {
        String begun = html.getLiteral().stripLeading().toLowerCase(Locale.ROOT);
        if (problems != null && (begun.startsWith("<style") || begun.startsWith("<script"))) {
            problems.add(
                    Severity.NOTE,
                    place(html),
                    Code.OTHER,
                    "Scripts and styles are not read: \"%s\".".formatted(html.getLiteral()));
        } else if (HtmlTags.areUnread(html.getLiteral())) {
            addLines(html.getLiteral().lines().toList(), html.getSourceSpans());
        } else {
            addBelow(place(html).line() - 1, HtmlBlocks.ofPart(html.getLiteral()));
        }
    }

    private void addBelow(int line, List<Block> part) {
        for (Block block : part) {
            blocks.add(block.at(new Place(line + block.place().line(), block.place().column())));
        }
    }

    @Override
    public void visit(LinkReferenceDefinition definition) {
        String title = definition.getTitle() == null ? "" : " " + definition.getTitle();
        addLines(
                List.of(definition.getLabel() + ": " + definition.getDestination() + title),
                definition.getSourceSpans());
    }

    private void addLines(List<String> lines, List<SourceSpan> spans) {
        for (int i = 0; i < lines.size(); i++) {
            String text = lines.get(i).strip();
            if (!text.isEmpty()) {
                Place place =
                        spans.isEmpty()
                                ? new Place(1, 1)
                                : place(spans.get(Math.min(i, spans.size() - 1)));
                blocks.add(new Block(Kind.LINE, 0, text, place, i == 0));
            }
        }
    }

    private void add(Kind kind, int level, Node node) {
        String text = joined(MarkdownText.of(node));
        if (!text.isEmpty()) {
            blocks.add(new Block(kind, level, text, place(node), true));
        }
    }

    private static String joined(List<String> lines) {
        return String.join(" ", lines).strip();
    }

    private static Place place(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        return spans.isEmpty() ? new Place(1, 1) : place(spans.getFirst());
    }

    private static Place place(SourceSpan span) {
        return new Place(span.getLineIndex() + 1, span.getColumnIndex() + 1);
    }
}
