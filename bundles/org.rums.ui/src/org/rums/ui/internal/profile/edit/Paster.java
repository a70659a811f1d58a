package org.rums.ui.internal.profile.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.rums.model.Change;
import org.rums.model.Parameter;
import org.rums.model.PartitionChange;
import org.rums.model.RumsFactory;
import org.rums.model.UpdateProfile;

/** Puts copies into a profile: partitions join the one of the same AppID, missing parameters come along. */
final class Paster {
    private final UpdateProfile profile;
    private final Optional<PartitionChange> target;
    private final int place;
    private final List<EObject> pasted = new ArrayList<>();

    Paster(UpdateProfile profile, Optional<PartitionChange> target, int place) {
        this.profile = profile;
        this.target = target;
        this.place = place;
    }

    List<EObject> paste(Clip clip) {
        clip.parameters().forEach(this::parameter);
        clip.partitions().forEach(this::partition);
        int next = place;
        for (PartitionChange part : clip.loose()) {
            List<Change> changes = Clip.copies(part.getChanges());
            if (target.isPresent()) {
                target.get().getChanges().addAll(next, changes);
                next += changes.size();
            } else {
                home(part).getChanges().addAll(changes);
            }
            pasted.addAll(changes);
        }
        List<org.rums.model.Condition> conditions = Clip.copies(clip.conditions());
        profile.getConditions().addAll(conditions);
        pasted.addAll(conditions);
        return pasted;
    }

    private void parameter(Parameter parameter) {
        boolean there = profile.getParameters().stream()
                .anyMatch(known -> known.getName().equals(parameter.getName()));
        if (!there) {
            profile.getParameters().addAll(Clip.copies(List.of(parameter)));
        }
    }

    private void partition(PartitionChange partition) {
        PartitionChange home = home(partition);
        home.getChanges().addAll(Clip.copies(partition.getChanges()));
        pasted.add(home);
    }

    private PartitionChange home(PartitionChange part) {
        return profile.getPartitions().stream()
                .filter(known -> known.getAppId() == part.getAppId())
                .findFirst()
                .orElseGet(() -> {
                    PartitionChange made = RumsFactory.eINSTANCE.createPartitionChange();
                    made.setAppId(part.getAppId());
                    made.setName(part.getName());
                    profile.getPartitions().add(made);
                    return made;
                });
    }
}
