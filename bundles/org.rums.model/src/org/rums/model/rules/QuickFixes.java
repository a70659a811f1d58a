package org.rums.model.rules;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.rums.core.licence.Comparison;
import org.rums.core.licence.Model;
import org.rums.model.BytesParameter;
import org.rums.model.Change;
import org.rums.model.DateParameter;
import org.rums.model.Moment;
import org.rums.model.NumberParameter;
import org.rums.model.Parameter;
import org.rums.model.PartitionChange;
import org.rums.model.UpdateProfile;
import org.rums.model.compile.Parameters;
import org.rums.model.compile.Slot;
import org.rums.model.compile.Slots;
import org.rums.model.compile.Uses;
import org.rums.model.edit.ParameterEdits;
import org.rums.model.edit.Parts;

/** Mends findings. Pure model: an editor wraps it in a command that records what changes. */
public final class QuickFixes {
    private QuickFixes() {}

    /**
     * Mends a finding.
     *
     * @param finding of the profile as it is now, with a fix
     * @throws java.util.NoSuchElementException for a finding without fix
     */
    public static void apply(Finding finding) {
        EObject object = finding.object();
        UpdateProfile profile = (UpdateProfile) EcoreUtil.getRootContainer(object);
        switch (finding.fix().orElseThrow()) {
            case ADD_CONDITION -> ((Change) object).setOnlyIf(Parts.expected(Comparison.PRESENT));
            case REMOVE -> EcoreUtil.remove(object);
            case REMOVE_MODELS -> profile.getModels().removeAll(tooSmall(finding, profile));
            case MERGE_PARTITIONS -> merge((PartitionChange) object, profile);
            case CREATE_PARAMETER -> create(slot(finding), profile);
            case ASK_WHEN_ISSUING -> ParameterEdits.ask(profile, slot(finding));
            case REMOVE_DEFAULT -> object.eUnset(finding.feature().orElseThrow());
            case DEMAND_STATE -> profile.setDemandsState(true);
            case SWAP_LIMITS -> swap((Parameter) object);
            case ONLY_WIPE -> onlyWipe(profile);
        }
    }

    /** Conditions stay, and so do the parameters that they use. */
    private static void onlyWipe(UpdateProfile profile) {
        profile.getPartitions().clear();
        profile.setClockRepair(null);
        Uses uses = Uses.of(profile);
        profile.getParameters()
                .removeIf(parameter -> uses.of(Parameters.name(parameter)).isEmpty());
    }

    private static List<Model> tooSmall(Finding finding, UpdateProfile profile) {
        return profile.getModels().stream()
                .filter(model -> finding.arguments().contains(model)
                        || finding.object() instanceof Change && !model.networkLicences())
                .toList();
    }

    private static void merge(PartitionChange partition, UpdateProfile profile) {
        PartitionChange first = profile.getPartitions().stream()
                .filter(other -> other.getAppId() == partition.getAppId())
                .findFirst()
                .orElseThrow();
        if (first != partition) {
            first.getChanges().addAll(List.copyOf(partition.getChanges()));
            EcoreUtil.remove(partition);
        }
    }

    private static Slot slot(Finding finding) {
        return Slots.own(finding.object(), finding.feature().orElseThrow()).orElseThrow();
    }

    private static void create(Slot slot, UpdateProfile profile) {
        profile.getParameters()
                .add(ParameterEdits.parameter(slot, slot.parameter().orElseThrow()));
    }

    private static void swap(Parameter parameter) {
        if (parameter instanceof NumberParameter number) {
            Long least = number.getLeast();
            number.setLeast(number.getMost());
            number.setMost(least);
        } else if (parameter instanceof DateParameter date) {
            Moment earliest = date.getEarliest();
            Moment latest = date.getLatest();
            date.setEarliest(null);
            date.setLatest(earliest);
            date.setEarliest(latest);
        } else if (parameter instanceof BytesParameter bytes) {
            Integer least = bytes.getLeast();
            bytes.setLeast(bytes.getMost());
            bytes.setMost(least);
        }
    }
}
