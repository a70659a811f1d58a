package org.rums.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rums.model.testkit.Colleague.NOW;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.ChangeCommand;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rums.core.key.Secret;
import org.rums.core.result.RefusedException;
import org.rums.model.Parameter;
import org.rums.model.PartitionChange;
import org.rums.model.UpdateProfile;
import org.rums.model.compile.Parameters;
import org.rums.model.compile.Slot;
import org.rums.model.compile.Slots;
import org.rums.model.exchange.ExchangeForm;
import org.rums.model.file.ProfileFile;
import org.rums.model.rules.Finding;
import org.rums.model.rules.ProfileRules;
import org.rums.model.rules.QuickFixes;
import org.rums.model.rules.RuleContext;
import org.rums.model.testkit.Colleague;
import org.rums.model.testkit.Mutations;
import org.rums.model.testkit.Profiles;

/**
 * A profile of all features survives random edits: each is undone and redone to the same profile, and what is saved on
 * the way opens equal.
 */
class EditSequencesTest {
    private static final int EDITS = 200;
    private static final int MOST_OBJECTS = 400;

    private final Colleague anna = Colleague.named("Anna");
    private final UpdateProfile profile = Profiles.everything();
    private final BasicCommandStack stack = new BasicCommandStack();
    private final List<UpdateProfile> states = new ArrayList<>();

    /** A profile outside of a resource would become part of what a command records. */
    @BeforeEach
    void inAResource() {
        new ResourceImpl(URI.createURI("profile")).getContents().add(profile);
    }

    @AfterEach
    void wipe() {
        anna.close();
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, "full".equals(System.getProperty("rums.size")) ? 200 : 4);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyStepIsUndoneAndRedoneAndWhatIsSavedOpensEqual(long seed) throws RefusedException {
        Random random = new Random(seed);
        states.add(EcoreUtil.copy(profile));
        while (states.size() <= EDITS) {
            execute(edit(random));
            states.add(EcoreUtil.copy(profile));
            if (states.size() % 20 == 0) {
                survivesSaving();
            }
        }
        for (int step = EDITS; step > 0; step--) {
            stack.undo();
            isState(step - 1);
        }
        assertFalse(stack.canUndo());
        for (int step = 1; step <= EDITS; step++) {
            stack.redo();
            isState(step);
        }
        assertFalse(stack.canRedo());
        survivesSaving();
    }

    private void isState(int step) {
        assertTrue(EcoreUtil.equals(states.get(step), profile), "step " + step);
    }

    private void execute(Runnable edit) {
        stack.execute(new ChangeCommand(profile) {
            @Override
            protected void doExecute() {
                edit.run();
            }
        });
    }

    /** What an editor does: it saves a copy, whose revision is a new one, and leaves the steps as they are. */
    private void survivesSaving() throws RefusedException {
        for (ExchangeForm form : ExchangeForm.values()) {
            try (Secret written = form.write(profile)) {
                assertTrue(EcoreUtil.equals(profile, ExchangeForm.read(written.bytes())), form.toString());
            }
        }
        UpdateProfile copy = EcoreUtil.copy(profile);
        copy.getRecipients().clear();
        copy.setRevision(1);
        copy.setUuid(null);
        byte[] file = ProfileFile.save(copy, anna, NOW);
        assertTrue(EcoreUtil.equals(copy, ProfileFile.open(file, anna).profile()));
        assertEquals(2, copy.getRevision());
    }

    private Runnable edit(Random random) {
        List<Slot> slots = Slots.of(profile);
        List<Parameter> parameters = profile.getParameters();
        return switch (random.nextInt(6)) {
            case 0 -> slots.isEmpty() ? mutation(random) : () -> ParameterEdits.ask(profile, pick(random, slots));
            case 1 ->
                parameters.isEmpty()
                        ? mutation(random)
                        : () -> {
                            Parameter parameter = pick(random, parameters);
                            String name = ParameterEdits.freeName(profile, Parameters.name(parameter) + "x");
                            ParameterEdits.rename(profile, parameter, name);
                        };
            case 2 -> paste(random);
            case 3 -> mend(random);
            default -> mutation(random);
        };
    }

    private Runnable mutation(Random random) {
        return () -> new Mutations(random).mutate(profile, 1);
    }

    private Runnable paste(Random random) {
        List<EObject> parts = new ArrayList<>(profile.getConditions());
        profile.getPartitions().forEach(partition -> {
            parts.add(partition);
            parts.addAll(partition.getChanges());
        });
        List<EObject> all = new ArrayList<>();
        profile.eAllContents().forEachRemaining(all::add);
        if (parts.isEmpty() || all.size() > MOST_OBJECTS) {
            return mutation(random);
        }
        Excerpt excerpt = Excerpt.of(List.of(pick(random, parts), pick(random, parts)).stream()
                .distinct()
                .toList());
        List<PartitionChange> partitions = profile.getPartitions();
        Optional<PartitionChange> target =
                partitions.isEmpty() ? Optional.empty() : Optional.of(pick(random, partitions));
        return () -> excerpt.pasteInto(profile, target);
    }

    private Runnable mend(Random random) {
        List<Finding> mendable = ProfileRules.check(profile, RuleContext.at(Profiles.NOW)).stream()
                .filter(finding -> finding.fix().isPresent())
                .toList();
        return mendable.isEmpty() ? mutation(random) : () -> QuickFixes.apply(pick(random, mendable));
    }

    private static <T> T pick(Random random, List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
