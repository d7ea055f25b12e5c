package dev.tenure.layout;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

import java.util.List;

/** The text of inline Markdown without its marks; a link is its words and, in brackets, its URL. */
final class MarkdownText extends AbstractVisitor {

    private static final String GAP = "   ";

    private final StringBuilder text = new StringBuilder();
    private @Nullable String openLink;
    private int linkFrom;

    private MarkdownText() {}

    /** Returns the lines of what stands in a block. */
    static List<String> of(Node block) {
        MarkdownText reader = new MarkdownText();
        reader.visitChildren(block);
        reader.endLink();
        return List.of(reader.text.toString().split("\n", -1));
    }

    @Override
    public void visit(Text literal) {
        text.append(literal.getLiteral());
    }

    @Override
    public void visit(Code code) {
        text.append(code.getLiteral().replace('\n', ' '));
    }

    @Override
    public void visit(HtmlInline html) {
        String tag = html.getLiteral();
        String address = HtmlTags.address(tag);
        if (address != null) {
            endLink();
            openLink = address;
            linkFrom = text.length();
        } else if (HtmlTags.endsLink(tag) && openLink != null) {
            endLink();
        } else if (HtmlTags.isLineBreak(tag)) {
            text.append('\n');
        } else if (HtmlTags.isBox(tag)
                && !text.isEmpty()
                && text.charAt(text.length() - 1) != '\n') {
            text.append(GAP);
        } else if (!HtmlTags.showsNothing(tag)) {
            text.append(tag.replace('\n', ' '));
        }
    }

    private void endLink() {
        if (openLink != null) {
            int from = Math.min(linkFrom, text.length());
            String words = text.substring(from);
            text.setLength(from);
            text.append(LinkText.of(words, openLink));
            openLink = null;
        }
    }

    @Override
    public void visit(SoftLineBreak end) {
        text.append('\n');
    }

    @Override
    public void visit(HardLineBreak end) {
        text.append('\n');
    }

    @Override
    public void visit(Emphasis emphasis) {
        visitEmphasized(emphasis);
    }

    @Override
    public void visit(StrongEmphasis emphasis) {
        visitEmphasized(emphasis);
    }

    private void visitEmphasized(Node node) {
        text.append(text.isEmpty() ? "" : Block.CHANGE);
        visitChildren(node);
        text.append(Block.CHANGE);
    }

    @Override
    public void visit(Link link) {
        linked(link, link.getDestination(), link.getTitle());
    }

    @Override
    public void visit(Image image) {
        linked(image, image.getDestination(), image.getTitle());
    }

    private void linked(Node node, String destination, @Nullable String title) {
        int from = text.length();
        visitChildren(node);
        String words = text.substring(from);
        text.setLength(from);
        text.append(LinkText.of(words, destination));
        if (title != null && !title.isBlank()) {
            text.append(" ").append(title.replace('\n', ' '));
        }
    }
}
