package org.rums.ui.internal.profile.edit;

import java.util.List;
import org.eclipse.emf.common.notify.impl.AdapterFactoryImpl;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.rums.core.licence.ObjectType;
import org.rums.core.licence.Verb;
import org.rums.model.Change;
import org.rums.model.PartitionChange;
import org.rums.model.RumsFactory;
import org.rums.model.UpdateProfile;
import org.rums.model.compile.Slot;
import org.rums.model.compile.Slots;
import org.rums.model.edit.Parts;

/** A profile with two partitions and its edits. */
final class Fixture {
    final UpdateProfile profile = RumsFactory.eINSTANCE.createUpdateProfile();
    final ProfileStack stack = new ProfileStack();
    final Edits edits = new Edits(new AdapterFactoryEditingDomain(new AdapterFactoryImpl(), stack));
    final ProfileEdits contents = new ProfileEdits(profile, edits);
    final ValueEdits values = new ValueEdits(profile, edits);
    final Change runs = Parts.number(ObjectType.USAGE_COUNTER, Verb.ADD, Parts.numberOf("runs"));
    final Change end = Parts.ends(Parts.dateOf("until"));
    final Change seats = Parts.number(ObjectType.LOCAL_SEATS, Verb.SET, Parts.number(5));
    final Change memory = Parts.memory(1, 16, "lic", Parts.bytesOf("key"));
    final PartitionChange suite = Parts.partition(12, "Suite", List.of(end, runs, seats));
    final PartitionChange cam = Parts.partition(30, "CAM", List.of(memory));

    Fixture() {
        new ResourceImpl(URI.createURI("profile")).getContents().add(profile);
        profile.getParameters()
                .addAll(List.of(
                        Parts.numberParameter("runs"),
                        Parts.dateParameter("until"),
                        Parts.bytesParameter("key", org.rums.model.BytesKind.TEXT)));
        profile.getPartitions().addAll(List.of(suite, cam));
    }

    Slot slot(Change change) {
        return Slots.of(change).get(0);
    }

    List<String> parameters() {
        return profile.getParameters().stream()
                .map(org.rums.model.Parameter::getName)
                .toList();
    }
}
