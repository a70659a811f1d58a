package org.rums.ui.internal.help;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** The words of one paragraph, heading or cell as the markup of a {@code FormText}. */
final class HelpText extends AbstractVisitor {
    /** Font key for code. */
    static final String CODE = "code";

    private final StringBuilder out = new StringBuilder();

    /** Returns the markup of what a node holds. */
    static String markup(Node node) {
        HelpText text = new HelpText();
        text.visitChildren(node);
        return text.out.toString();
    }

    /** Returns the words alone. */
    static String plain(Node node) {
        return markup(node)
                .replaceAll("<[^>]*>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
    }

    @Override
    public void visit(Text text) {
        out.append(escaped(text.getLiteral()));
    }

    @Override
    public void visit(Code code) {
        out.append("<span font=\"" + CODE + "\">")
                .append(escaped(code.getLiteral()))
                .append("</span>");
    }

    @Override
    public void visit(StrongEmphasis strong) {
        out.append("<b>").append(escaped(plain(strong))).append("</b>");
    }

    @Override
    public void visit(Emphasis emphasis) {
        out.append("<b>").append(escaped(plain(emphasis))).append("</b>");
    }

    @Override
    public void visit(Link link) {
        if (!HelpAddress.isPage(link.getDestination())) {
            visitChildren(link);
            return;
        }
        out.append("<a href=\"").append(escaped(link.getDestination())).append("\">");
        out.append(escaped(plain(link))).append("</a>");
    }

    @Override
    public void visit(SoftLineBreak line) {
        out.append(' ');
    }

    @Override
    public void visit(HardLineBreak line) {
        out.append("<br/>");
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
