package org.rums.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rums.model.Bytes;
import org.rums.model.Change;
import org.rums.model.UpdateProfile;
import org.rums.model.edit.Parts;

/** What the comparison of two profiles shows when there is nothing to show, and when something happens to it. */
public class CompareStatesTest {
    private static final int PARTITIONS = 20;
    private static final int CHANGES = 100;
    private static final long MOST_STALL_MILLIS = 10 * 100;

    private final Desk desk = new Desk();
    private IFile left;
    private IFile right;

    @BeforeEach
    void twoFiles() throws CoreException {
        desk.install();
        left = desk.file("Rental 2027.rup", Samples.rental());
        right = desk.file("Rental 2028.rup", CompareUi.later());
    }

    @AfterEach
    void empty() throws CoreException {
        desk.leave();
    }

    private void open(IFile one, IFile other) {
        CompareUi.selectFiles(one, other);
        Ui.run(CompareUi.COMPARE);
    }

    @Test
    void equalFilesAreSaidToBeEqual() throws CoreException {
        IFile copy = left.getProject().getFile("Copy.rup");
        left.copy(copy.getFullPath(), true, null);
        open(left, copy);
        Ui.until("equal", () -> ProfileUi.shows("No differences: both files hold the same profile."));
        assertEquals(List.of(), CompareUi.lines());
    }

    @Test
    void filesThatDifferInTheirSavingOnlyAreToldApartFromEqualOnes() throws CoreException {
        open(left, desk.file("Copy.rup", Samples.rental()));
        Ui.until("the same content", () -> ProfileUi.shows("No differences in what the profiles do."));
        ProfileUi.check("Show who saved, and when", true);
        assertTrue(CompareUi.lines().get(1).startsWith("UUID|"), CompareUi.lines()::toString);
    }

    @Test
    void lockingDropsAllRowsAndUnlockingBringsThemBack() {
        CompareUi.compare(left, right);
        List<String> before = CompareUi.lines();
        desk.lock();
        Ui.until("locked", () -> ProfileUi.shows("Locked. What differs"));
        assertEquals(List.of(), CompareUi.lines());
        assertFalse(ProfileUi.shows("saved by Anna"));
        assertTrue(ProfileUi.page().getActiveEditor().getTitle().contains("Rental 2027"));
        assertEquals(0, hiddenRows());
        ProfileUi.press("Unlock…");
        Ui.until("the rows", () -> CompareUi.lines().equals(before));
    }

    /** Counts the rows of comparisons, to be seen or not. */
    private static int hiddenRows() {
        return Ui.all(Ui.window().getShell(), org.eclipse.swt.widgets.Tree.class).stream()
                .filter(tree -> tree.getColumnCount() == 4)
                .mapToInt(org.eclipse.swt.widgets.Tree::getItemCount)
                .sum();
    }

    @Test
    void whatIsOpenedWithALockedVaultWaitsForIt() {
        desk.lock();
        open(left, right);
        Ui.until("locked", () -> ProfileUi.shows("Locked. What differs"));
        desk.unlock();
        Ui.until("the rows", () -> !CompareUi.lines().isEmpty());
    }

    @Test
    void aChangedFileIsComparedAnewAndTheSelectionStays() throws Exception {
        CompareUi.compare(left, right);
        Ui.run("org.eclipse.ui.navigate.next");
        Ui.run("org.eclipse.ui.navigate.next");
        assertEquals("Usage counter|→ changed|+{runs} runs|+200 runs", CompareUi.selected());
        UpdateProfile other = desk.read(right);
        other.setName("Rental renewal 2027");
        ((org.rums.model.NumberChange) other.getPartitions().get(0).getChanges().get(1)).setValue(Parts.number(300));
        desk.write(right, other);
        Ui.until("more runs", () -> CompareUi.lines().contains("Usage counter|→ changed|+{runs} runs|+300 runs"));
        assertFalse(CompareUi.lines().contains("Profile|||"));
        assertEquals("Usage counter|→ changed|+{runs} runs|+300 runs", CompareUi.selected());
    }

    @Test
    void aRemovedFileIsNamedAndComesBack() throws CoreException {
        CompareUi.compare(left, right);
        right.delete(true, null);
        Ui.until("gone", () -> ProfileUi.shows("/Acme Suite/Rental 2028.rup is not there any more."));
        assertEquals(List.of(), CompareUi.lines());
        assertEquals(0, hiddenRows());
        desk.file("Rental 2028.rup", CompareUi.later());
        Ui.until("the rows", () -> !CompareUi.lines().isEmpty());
        left.delete(true, null);
        Ui.until("gone", () -> ProfileUi.shows("/Acme Suite/Rental 2027.rup is not there any more."));
        ProfileUi.press("Close");
        Ui.settle();
        assertEquals(0, ProfileUi.page().getEditorReferences().length);
    }

    @Test
    void aFileThatCannotBeReadIsNamedWithReasonAndCode() throws CoreException {
        right.setContents(new ByteArrayInputStream(new byte[] {1, 2, 3}), 0, null);
        open(left, right);
        Ui.until("why", () -> ProfileUi.shows("/Acme Suite/Rental 2028.rup was not opened."));
        assertFalse(ProfileUi.shows("/Acme Suite/Rental 2027.rup was not opened."));
        assertTrue(ProfileUi.shows("(R-"));
        ProfileUi.press("Try Again");
        Ui.settle();
        assertTrue(ProfileUi.shows("/Acme Suite/Rental 2028.rup was not opened."));
        desk.write(right, CompareUi.later());
        Ui.until("the rows", () -> !CompareUi.lines().isEmpty());
    }

    @Test
    void manyDifferencesDoNotKeepAnybodyWaiting() throws CoreException {
        IFile one = desk.file("Large 1.rup", large("00"));
        IFile other = desk.file("Large 2.rup", large("0102"));
        CompareUi.selectFiles(one, other);
        Stalls stalls = new Stalls();
        try (StallSampler sampler = stalls.sampler()) {
            stalls.step("compare", () -> Ui.run(CompareUi.COMPARE), () -> ProfileUi.shows("2,000 differences: "));
            assertEquals(PARTITIONS, CompareUi.tree().getItemCount());
            stalls.step("filter", () -> CompareUi.filter().setText("m1"), () -> ProfileUi.shows("of 2,000 "));
            stalls.step(
                    "all again", () -> CompareUi.filter().setText(""), () -> ProfileUi.shows("2,000 differences: "));
            stalls.step("next", () -> Ui.run("org.eclipse.ui.navigate.next"));
            stalls.step("swap", () -> ProfileUi.press("Swap"));
            stalls.step("lock", desk::lock, () -> ProfileUi.shows("Locked. What differs"));
        }
        for (Stalls.Step step : stalls.steps()) {
            System.out.println("2,000 differences: " + step);
            assertTrue(step.processor() < MOST_STALL_MILLIS, step::toString);
        }
    }

    private static UpdateProfile large(String bytes) {
        UpdateProfile profile = Samples.rental();
        profile.getPartitions().clear();
        for (int partition = 0; partition < PARTITIONS; partition++) {
            List<Change> changes = new ArrayList<>();
            for (int i = 0; i < CHANGES; i++) {
                changes.add(Parts.memory(1 + i % 3, i * 4, "m" + i, Parts.bytes(Bytes.ofHex(bytes))));
            }
            profile.getPartitions().add(Parts.partition(50 + partition, "P" + partition, changes));
        }
        return profile;
    }
}
