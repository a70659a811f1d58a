package org.rums.ui.tests;

import java.util.List;
import org.rums.core.licence.Model;
import org.rums.core.licence.ObjectType;
import org.rums.core.licence.Verb;
import org.rums.model.BytesKind;
import org.rums.model.BytesParameter;
import org.rums.model.NumberParameter;
import org.rums.model.RumsFactory;
import org.rums.model.UpdateProfile;
import org.rums.model.edit.Parts;

/** Profiles to work with. */
final class Samples {
    private static final long DEVELOPER = 0x12AB34CDL;
    private static final int KEY_BYTES = 16;

    private Samples() {}

    /** Two partitions, five changes, three parameters. */
    static UpdateProfile rental() {
        UpdateProfile profile = RumsFactory.eINSTANCE.createUpdateProfile();
        profile.setName("Rental renewal 2027");
        profile.setDescription("One more year, and runs for the trial users.");
        profile.setDeveloperId(DEVELOPER);
        profile.getModels().addAll(List.of(Model.XS, Model.XL));
        NumberParameter runs = Parts.numberParameter("runs");
        runs.setStandard(100L);
        BytesParameter key = Parts.bytesParameter("key", BytesKind.TEXT);
        key.setMost(KEY_BYTES);
        profile.getParameters().addAll(List.of(Parts.dateParameter("until"), runs, key));
        profile.getPartitions()
                .addAll(List.of(
                        Parts.partition(
                                12,
                                "Suite",
                                List.of(
                                        Parts.ends(Parts.dateOf("until")),
                                        Parts.number(ObjectType.USAGE_COUNTER, Verb.ADD, Parts.numberOf("runs")),
                                        Parts.number(ObjectType.LOCAL_SEATS, Verb.SET, Parts.number(5)))),
                        Parts.partition(
                                30,
                                "CAM",
                                List.of(
                                        Parts.number(ObjectType.NETWORK_SEATS, Verb.SET, Parts.number(3)),
                                        Parts.memory(1, 16, "lic", Parts.bytesOf("key"))))));
        return profile;
    }
}
