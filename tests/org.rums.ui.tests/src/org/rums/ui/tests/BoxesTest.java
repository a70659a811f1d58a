package org.rums.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rums.core.box.BoxClient;
import org.rums.core.issue.Formatting;
import org.rums.core.issue.IssueJournal;
import org.rums.core.key.EvaluationKeys;
import org.rums.core.key.KeyRing;
import org.rums.core.key.RekeyRoot;
import org.rums.core.licence.DataObject.UsageCounter;
import org.rums.core.licence.FullPartition;
import org.rums.core.licence.Model;
import org.rums.core.licence.Partition;
import org.rums.core.licence.ZoneSizes;
import org.rums.ui.RumsWorkbench;
import org.rums.virtualbox.VirtualBoxes;

/** Virtual boxes in the Boxes view, the wizard and the editor. */
public class BoxesTest {
    @TempDir
    Path home;

    @BeforeEach
    void noBoxesYet() {
        Ui.boxesIn(home.resolve("boxes"));
        Ui.until("an empty view", () -> Ui.boxesTree().getItemCount() == 0);
    }

    @AfterEach
    void closeTheEditors() {
        Ui.window().getActivePage().closeAllEditors(false);
        Ui.settle();
    }

    private static void makeABox() {
        Ui.inDialog(RumsWorkbench.NEW_BOX_COMMAND, dialog -> Ui.press(dialog, "Create Box"));
    }

    @Test
    void saysWhatToDoWhereThereIsNoBox() {
        Ui.until(
                "the sentence with its link",
                () -> Ui.all(Ui.window().getShell(), Link.class).stream()
                        .anyMatch(link -> link.isVisible() && link.getText().contains("<a>create a virtual box</a>")));
    }

    @Test
    void theWizardMakesABoxThatAppearsWithItsLicenceInWords() {
        makeABox();
        Ui.until("the new box", () -> Ui.rows().startsWith("0000-0001"));
        assertTrue(Ui.rows().startsWith("0000-0001  LAB-1  XS virtual\n"), Ui.rows());
        assertTrue(Ui.rows().contains("12 Suite  100 of 100 runs left, ends in 37 days, 3 seats"), Ui.rows());
        assertTrue(Files.exists(home.resolve("boxes/LAB-1.box")));
        assertEquals(1, Ui.boxesTree().getSelectionCount());
    }

    @Test
    void aBoxThatAnotherProgramMakesAppearsByItselfAndGoesByItself() throws Exception {
        VirtualBoxes boxes = new VirtualBoxes(home.resolve("boxes"));
        boxes.create("other", Model.XL);
        Ui.until("the box of another program", () -> Ui.boxesTree().getItemCount() == 1);
        assertEquals("other  XL virtual  blank, not formatted\n", Ui.rows());
        boxes.delete("other");
        Ui.until("the box to go", () -> Ui.boxesTree().getItemCount() == 0);
    }

    @Test
    void aBoxThatWasSeenBlankOpensWhenItHasALicence() throws Exception {
        VirtualBoxes boxes = new VirtualBoxes(home.resolve("boxes"));
        boxes.create("LAB-1", Model.XS);
        Ui.until("the blank box", () -> Ui.rows().equals("LAB-1  XS virtual  blank, not formatted\n"));
        try (KeyRing ring = EvaluationKeys.keyRing();
                RekeyRoot root = EvaluationKeys.rekeyRoot();
                IssueJournal journal =
                        IssueJournal.create(home.resolve("journal"), ring.journalId(), ring.developerId());
                BoxClient client = BoxClient.open(boxes.open("LAB-1"), new SecureRandom())) {
            Partition suite = Partition.of(12, "Suite", new ZoneSizes(16, 16, 16), List.of(UsageCounter.full(100)));
            List<FullPartition> licence = List.of(new FullPartition(suite, Optional.empty(), List.of()));
            new Formatting(ring, root, journal)
                    .format(client, new Formatting.Wish("LAB-1", true, 1_800_000_000L, Optional.empty(), licence));
        }
        Ui.until(
                "its licence in rows of its own", () -> Ui.rows().startsWith("0000-0001  LAB-1  XS virtual\n12 Suite"));
    }

    @Test
    void theFilterFindsAWordOfTheLicenceAndKeepsTheRestAway() {
        makeABox();
        Ui.until("the new box", () -> Ui.boxesTree().getItemCount() == 1);
        Text filter = Ui.all(Ui.window().getShell(), Text.class).stream()
                .filter(text -> (text.getStyle() & SWT.SEARCH) != 0)
                .findFirst()
                .orElseThrow();
        filter.setText("suite lab-1");
        assertEquals(1, Ui.boxesTree().getItemCount());
        filter.setText("something else");
        assertEquals(0, Ui.boxesTree().getItemCount());
        filter.setText("");
        assertEquals(1, Ui.boxesTree().getItemCount());
    }

    @Test
    void theEditorShowsTheTransactionKeyAndTheBoxGivesItAgain() {
        makeABox();
        Ui.until("the new box", () -> Ui.boxesTree().getSelectionCount() == 1);
        Ui.window().getActivePage().activate(Ui.window().getActivePage().findView(RumsWorkbench.BOXES_VIEW));
        Ui.settle();
        Ui.run(RumsWorkbench.GET_KEY_COMMAND);
        Ui.until("the key", () -> keyShown().startsWith("T"));
        String first = keyShown();
        assertEquals(3, first.split("\\R").length, first);
        IEditorPart editor = Ui.window().getActivePage().getActiveEditor();
        assertEquals("0000-0001", editor.getTitle());
        assertEquals("0000-0001 – RUMS", Ui.window().getShell().getText());
        assertFalse(editor.isDirty());
        Ui.run(RumsWorkbench.GET_KEY_COMMAND);
        Ui.settle();
        assertEquals(first, keyShown());
    }

    private static String keyShown() {
        List<String> texts = Ui.all(Ui.window().getShell(), Text.class).stream()
                .filter(Text::isVisible)
                .map(Text::getText)
                .filter(text -> text.matches("(?s)T[0-9A-Z]{3}-.*"))
                .toList();
        return texts.isEmpty() ? "" : texts.get(0);
    }

    @Test
    void aRowIsOpenedByADoubleClick() {
        makeABox();
        Ui.until("the new box", () -> Ui.boxesTree().getSelectionCount() == 1);
        Ui.window().getActivePage().activate(Ui.window().getActivePage().findView(RumsWorkbench.BOXES_VIEW));
        Ui.settle();
        Ui.boxesTree().notifyListeners(SWT.MouseDoubleClick, new Event());
        Event open = new Event();
        open.item = Ui.boxesTree().getItem(0);
        Ui.boxesTree().notifyListeners(SWT.DefaultSelection, open);
        Ui.until("the editor", () -> Ui.window().getActivePage().getActiveEditor() != null);
    }

    @Test
    void keepsTheUserWaitingLessThanAStallWithManyBoxes() throws Exception {
        VirtualBoxes boxes = new VirtualBoxes(home.resolve("boxes"));
        for (int number = 10; number < 42; number++) {
            boxes.create("many-" + number, Model.XS);
        }
        Ui.measureAnew();
        Ui.until("32 boxes", () -> Ui.boxesTree().getItemCount() == 32);
        System.out.println("longest stall with 32 boxes: " + Ui.longestStallMillis() + " ms");
    }
}
