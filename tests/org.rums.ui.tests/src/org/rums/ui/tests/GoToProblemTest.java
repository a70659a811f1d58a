package org.rums.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rums.core.licence.Comparison;
import org.rums.core.licence.Model;
import org.rums.core.licence.ObjectType;
import org.rums.core.licence.Verb;
import org.rums.model.BoxRange;
import org.rums.model.Bytes;
import org.rums.model.NumberChange;
import org.rums.model.NumberParameter;
import org.rums.model.ObjectCondition;
import org.rums.model.RumsFactory;
import org.rums.model.UpdateProfile;
import org.rums.model.edit.Parts;
import org.rums.model.file.ProfileFile;
import org.rums.ui.ProfileKeys;
import org.rums.ui.RumsWorkbench;

/** From a problem to the field that it is about, whatever the page. */
public class GoToProblemTest {
    private static final String NEXT = "org.eclipse.ui.navigate.next";
    private static final String PREVIOUS = "org.eclipse.ui.navigate.previous";
    private static final String MARKER = "org.rums.ui.problem";
    private static final String NAME = "Ten problems";

    private static final List<String> PLACES = List.of(
            "R-DEVELOPER Overview: Developer ID",
            "R-APPID Data Objects: AppID",
            "R-APPID Conditions: Partition",
            "R-VALUE Data Objects: Only if",
            "R-RANGE Data Objects: Value",
            "R-FIELD Data Objects: Place, Combo",
            "R-OVERLAP Memory Objects: cell 0x0014",
            "R-CONDITION Conditions: First box",
            "R-UNUSED Overview: cell idle",
            "R-DEFAULT Data Objects: Default");

    @TempDir
    Path home;

    @BeforeEach
    void vault() throws CoreException {
        empty();
        Vaults.in(home.resolve("vault"));
        Vaults.make();
    }

    @AfterEach
    void nothingLeft() throws CoreException {
        Vaults.in(home.resolve("none"));
        empty();
    }

    private static void empty() throws CoreException {
        ProfileUi.page().closeAllEditors(false);
        for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
            project.delete(true, true, null);
        }
        Ui.settle();
    }

    private static IFile save(UpdateProfile profile) throws Exception {
        ProfileKeys keys = PlatformUI.getWorkbench().getService(ProfileKeys.class);
        IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("Acme");
        project.create(null);
        project.open(null);
        IFile file = project.getFile("Faulty.rup");
        file.create(
                new ByteArrayInputStream(ProfileFile.save(profile, keys.access(), Instant.now())),
                IResource.FORCE,
                null);
        return file;
    }

    /** The problems in the order in which they were found. */
    private static List<IMarker> markers(IFile file) {
        try {
            return Stream.of(file.findMarkers(MARKER, true, IResource.DEPTH_ZERO))
                    .sorted(Comparator.comparingLong(IMarker::getId))
                    .toList();
        } catch (CoreException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A profile with ten problems, each at another field. */
    private static UpdateProfile faulty() {
        UpdateProfile profile = RumsFactory.eINSTANCE.createUpdateProfile();
        profile.setName(NAME);
        profile.getModels().add(Model.XS);
        NumberParameter runs = Parts.numberParameter("runs");
        runs.setStandard(9L);
        runs.setMost(5L);
        profile.getParameters().add(runs);
        profile.getParameters().add(Parts.numberParameter("idle"));
        NumberChange seats = Parts.number(ObjectType.LOCAL_SEATS, Verb.SET, Parts.number(5));
        seats.setOnlyIf(Parts.expected(Comparison.AT_LEAST));
        profile.getPartitions()
                .add(Parts.partition(
                        3,
                        "Suite",
                        List.of(
                                Parts.number(ObjectType.USAGE_COUNTER, Verb.SET, Parts.numberOf("runs")),
                                Parts.number(ObjectType.TIME_ALLOWED, Verb.SET, Parts.number(Long.MAX_VALUE)),
                                seats,
                                Parts.memory(1, 0x10, "a", Parts.bytes(Bytes.of(new byte[8]))),
                                Parts.memory(1, 0x14, "b", Parts.bytes(Bytes.of(new byte[8]))),
                                Parts.memory(9, 0, "c", Parts.bytes(Bytes.of(new byte[1]))))));
        BoxRange range = RumsFactory.eINSTANCE.createBoxRange();
        range.setFirst(2);
        range.setLast(1);
        ObjectCondition reserved = RumsFactory.eINSTANCE.createObjectCondition();
        reserved.setAppId(4);
        reserved.setExpected(Parts.expected(Comparison.PRESENT));
        profile.getConditions().addAll(List.of(range, reserved));
        return profile;
    }

    private static void until(String place) {
        try {
            Ui.until(place, () -> ProfileUi.focus().equals(place));
        } catch (AssertionError e) {
            throw new AssertionError(place + " instead of " + ProfileUi.focus(), e);
        }
    }

    @Test
    void eachProblemLeadsToItsPageAndField() throws Exception {
        IFile file = save(faulty());
        Ui.until("the problems", () -> markers(file).size() == PLACES.size());
        ProfileUi.open(file, NAME);
        for (int i = 0; i < PLACES.size(); i++) {
            IMarker problem = markers(file).get(i);
            String place = PLACES.get(i);
            String rule = problem.getAttribute("rule", "");
            assertEquals(place.substring(0, place.indexOf(' ')), rule);
            IDE.openEditor(ProfileUi.page(), problem);
            until(place.substring(rule.length() + 1));
        }
    }

    @Test
    void theKeysGoFromProblemToProblemFromWithinTheEditor() throws Exception {
        IFile file = save(faulty());
        Ui.until("the problems", () -> markers(file).size() == PLACES.size());
        ProfileUi.open(file, NAME);
        ProfileUi.page().showView(RumsWorkbench.PROBLEMS_VIEW);
        Ui.settle();
        Ui.run(NEXT);
        until("Overview: Developer ID");
        Ui.run(NEXT);
        until("Data Objects: AppID");
        Ui.run(PREVIOUS);
        until("Overview: Developer ID");
    }

    @Test
    void aLockedVaultIsOpenedFirstAndTheWayGoesOn() throws Exception {
        Vaults.in(home.resolve("none"));
        Desk desk = new Desk().install();
        try {
            IFile file = desk.file("Faulty.rup", faulty());
            desk.lock();
            IMarker problem = file.createMarker(
                    MARKER,
                    Map.of(
                            "rule",
                            "R-APPID",
                            "case",
                            "reserved",
                            "object",
                            "@partitions.0",
                            "feature",
                            "appId",
                            IMarker.MESSAGE,
                            "by hand"));
            IDE.openEditor(ProfileUi.page(), problem);
            until("Data Objects: AppID");
        } finally {
            desk.leave();
        }
    }

    @Test
    void aProblemThatWasMendedInTheEditorLeadsNowhere() throws Exception {
        IFile file = save(faulty());
        Ui.until("the problems", () -> markers(file).size() == PLACES.size());
        IEditorPart editor = ProfileUi.open(file, NAME);
        IMarker problem = markers(file).get(0);
        IDE.openEditor(ProfileUi.page(), problem);
        until("Overview: Developer ID");
        ((Text) ProfileUi.focused()).setText("0x12AB34CD");
        Ui.settle();
        assertTrue(editor.isDirty());
        ProfileUi.tab(editor, "Licences");
        IDE.openEditor(ProfileUi.page(), problem);
        Ui.settle();
        assertTrue(ProfileUi.focus().startsWith("Licences"), ProfileUi.focus());
    }
}
