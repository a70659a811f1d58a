package org.rums.ui.internal.profile.memory;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.rums.model.MemoryChange;
import org.rums.model.PartitionChange;
import org.rums.model.RumsPackage.Literals;
import org.rums.ui.internal.commands.FocusCommands;
import org.rums.ui.internal.hex.HexCaret;
import org.rums.ui.internal.hex.HexEditor;
import org.rums.ui.internal.profile.ProfileContext;
import org.rums.ui.internal.profile.ProfilePage;
import org.rums.ui.internal.profile.Sash;
import org.rums.ui.internal.profile.edit.MemoryPlaces;

/** The page Memory Objects: the objects of a zone of a partition, and all its bytes. */
public final class MemoryPage extends ProfilePage {
    /** Id of the page. */
    public static final String ID = "org.rums.ui.profile.memory";

    private static final String GO_TO_OFFSET = "org.rums.ui.profile.goToOffset";
    private static final int[] WEIGHTS = {40, 60};

    private ZoneChooser chooser;
    private MemoryTable table;
    private HexEditor hex;
    private Optional<ZoneBytes> bytes = Optional.empty();
    private boolean following;

    /** A page without widgets yet. */
    public MemoryPage(ProfileContext context) {
        super(context, ID, MemoryMessages.Page);
    }

    @Override
    protected void createBody(Composite body, FormToolkit toolkit) {
        Composite page = toolkit.createComposite(body);
        page.setLayout(GridLayoutFactory.swtDefaults().margins(10, 8).create());
        chooser = new ZoneChooser(page, toolkit, context(), this::showZone);
        SashForm sash = new SashForm(page, SWT.HORIZONTAL);
        toolkit.adapt(sash);
        sash.setLayoutData(GridDataFactory.fillDefaults().grab(true, true).create());
        table = new MemoryTable(sash, toolkit, context(), this::add);
        hex = new HexEditor(sash, new NoBytes());
        toolkit.adapt(hex);
        Sash.remember(sash, ID, WEIGHTS);
        table.viewer().addSelectionChangedListener(event -> selectBytes());
        hex.follow(this::selectRow);
        selects(table.viewer());
        context().followEdits(body, this::refresh);
        commands();
    }

    private void commands() {
        FocusCommands.of(getSite(), hex.canvas())
                .on(IWorkbenchCommandConstants.EDIT_COPY, hex.canvas()::copy)
                .on(IWorkbenchCommandConstants.EDIT_CUT, hex.canvas()::cut)
                .on(IWorkbenchCommandConstants.EDIT_PASTE, hex.canvas()::paste)
                .on(IWorkbenchCommandConstants.EDIT_DELETE, hex::clear)
                .on(IWorkbenchCommandConstants.EDIT_SELECT_ALL, hex.canvas()::selectAll)
                .on(IWorkbenchCommandConstants.EDIT_FIND_AND_REPLACE, hex::find)
                .on(GO_TO_OFFSET, hex::goTo);
        table.commands(getSite(), chooser);
    }

    private void add() {
        chooser.partition().ifPresent(partition -> {
            MemoryChange made = context().contents().addMemory(partition, chooser.zone());
            showZone();
            table.select(made);
            table.edit(Literals.MEMORY_CHANGE__NAME);
        });
    }

    @Override
    protected void profileChanged() {
        chooser.show();
        showZone();
    }

    private void refresh() {
        if (bytes.isPresent() && !table.isEditing()) {
            chooser.refresh();
            showZone();
        }
    }

    private void showZone() {
        bytes = chooser.partition()
                .map(partition -> new ZoneBytes(context(), partition, chooser.zone(), this::showZone));
        following = true;
        table.show(
                bytes.map(ZoneBytes::objects).orElse(List.of()),
                chooser.partition().isPresent());
        if (bytes.isPresent()) {
            hex.setContent(bytes.get());
        } else {
            hex.setContent(new NoBytes());
        }
        following = false;
    }

    private void selectBytes() {
        if (!following && bytes.isPresent()) {
            table.selected().ifPresent(object -> {
                following = true;
                int place = bytes.get().objects().indexOf(object);
                hex.select(object.getOffset(), bytes.get().regions().get(place).length());
                following = false;
            });
        }
    }

    private void selectRow(HexCaret caret) {
        if (!following && bytes.isPresent()) {
            following = true;
            bytes.get().at(caret.offset()).ifPresent(table::select);
            following = false;
        }
    }

    @Override
    protected void focusFirst() {
        hex.setFocus();
    }

    @Override
    protected boolean shows(EObject object, EStructuralFeature feature) {
        return object instanceof MemoryChange memory && MemoryTable.edits(feature) && MemoryPlaces.isShown(memory);
    }

    @Override
    protected void reveal(EObject object, EStructuralFeature feature) {
        MemoryChange memory = (MemoryChange) object;
        chooser.choose((PartitionChange) memory.eContainer(), memory.getZone());
        showZone();
        table.select(memory);
        selectBytes();
        table.editLater(feature);
    }
}
