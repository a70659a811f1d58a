package org.rums.ui.internal.help;

import java.net.URL;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.Parser;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.events.HyperlinkAdapter;
import org.eclipse.ui.forms.events.HyperlinkEvent;
import org.eclipse.ui.forms.widgets.FormText;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.TableWrapData;
import org.eclipse.ui.forms.widgets.TableWrapLayout;

/** Makes widgets of a page: native text, so that it follows theme, fonts and screen reader. */
final class HelpRenderer {
    private static final Parser PARSER =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();
    private static final int INDENT = 16;

    private final FormToolkit toolkit;
    private final HelpPages pages;
    private final Consumer<String> follow;
    private final Map<String, Control> sections = new LinkedHashMap<>();

    HelpRenderer(FormToolkit toolkit, HelpPages pages, Consumer<String> follow) {
        this.toolkit = toolkit;
        this.pages = pages;
        this.follow = follow;
    }

    /** Fills a body with a page and returns its headings by section. */
    Map<String, Control> render(String markdown, Composite body) {
        sections.clear();
        TableWrapLayout layout = new TableWrapLayout();
        layout.verticalSpacing = 8;
        body.setLayout(layout);
        for (Node node = PARSER.parse(markdown).getFirstChild(); node != null; node = node.getNext()) {
            block(node, body);
        }
        return Map.copyOf(sections);
    }

    private void block(Node node, Composite parent) {
        if (node instanceof Heading heading) {
            heading(heading, parent);
        } else if (node instanceof TableBlock table) {
            table(table, parent);
        } else if (node instanceof FencedCodeBlock code) {
            code(code.getLiteral().stripTrailing(), parent);
        } else if (node instanceof ListBlock list) {
            list(list, parent);
        } else if (node instanceof Paragraph && node.getFirstChild() instanceof org.commonmark.node.Image image) {
            picture(image, parent);
        } else {
            text(HelpText.markup(node), parent, 0);
        }
    }

    private void heading(Heading heading, Composite parent) {
        String words = HelpText.plain(heading);
        Label label = toolkit.createLabel(parent, words, SWT.WRAP);
        label.setFont(heading.getLevel() == 1 ? JFaceResources.getHeaderFont() : JFaceResources.getBannerFont());
        label.setLayoutData(new TableWrapData(TableWrapData.FILL_GRAB));
        sections.put(HelpAddress.sectionOf(words), label);
    }

    private FormText text(String markup, Composite parent, int indent) {
        FormText text = toolkit.createFormText(parent, true);
        text.setFont(HelpText.CODE, JFaceResources.getTextFont());
        text.setText("<form><p>" + markup + "</p></form>", true, false);
        text.addHyperlinkListener(new HyperlinkAdapter() {
            @Override
            public void linkActivated(HyperlinkEvent event) {
                follow.accept(String.valueOf(event.getHref()));
            }
        });
        TableWrapData data = new TableWrapData(TableWrapData.FILL_GRAB);
        data.indent = indent;
        text.setLayoutData(data);
        return text;
    }

    private void list(ListBlock list, Composite parent) {
        int number = 1;
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            String mark = list instanceof BulletList ? "• " : number++ + ". ";
            for (Node inner = item.getFirstChild(); inner != null; inner = inner.getNext()) {
                if (inner instanceof Paragraph) {
                    text(mark + HelpText.markup(inner), parent, INDENT);
                } else {
                    block(inner, parent);
                }
                mark = "";
            }
        }
    }

    private void code(String code, Composite parent) {
        Text text = new Text(frame(parent), SWT.MULTI | SWT.READ_ONLY | SWT.H_SCROLL | SWT.BORDER);
        text.setFont(JFaceResources.getTextFont());
        text.setText(code);
    }

    private void table(TableBlock table, Composite parent) {
        Composite grid = toolkit.createComposite(parent);
        grid.setLayoutData(new TableWrapData(TableWrapData.FILL_GRAB));
        TableWrapLayout layout = new TableWrapLayout();
        layout.horizontalSpacing = INDENT;
        layout.verticalSpacing = 4;
        grid.setLayout(layout);
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                layout.numColumns = row((TableRow) row, grid);
            }
        }
    }

    private int row(TableRow row, Composite grid) {
        int cells = 0;
        for (Node node = row.getFirstChild(); node != null; node = node.getNext()) {
            TableCell cell = (TableCell) node;
            String words = HelpText.markup(cell);
            boolean head = cell.isHeader() && !words.isEmpty();
            FormText text = text(head ? "<b>" + HelpText.escaped(HelpText.plain(cell)) + "</b>" : words, grid, 0);
            text.setLayoutData(new TableWrapData(cells > 0 ? TableWrapData.FILL_GRAB : TableWrapData.FILL));
            cells++;
        }
        return cells;
    }

    private void picture(org.commonmark.node.Image image, Composite parent) {
        Optional<URL> url = pages.picture(image.getDestination());
        if (url.isEmpty()) {
            return;
        }
        new HelpPicture(frame(parent), url.get(), HelpText.plain(image));
    }

    private Composite frame(Composite parent) {
        Composite frame = toolkit.createComposite(parent);
        frame.setLayout(new ShrinkLayout());
        frame.setLayoutData(new TableWrapData(TableWrapData.FILL_GRAB));
        return frame;
    }
}
