package org.rums.ui.tests;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.rums.core.licence.Comparison;
import org.rums.core.licence.Model;
import org.rums.core.licence.ObjectType;
import org.rums.core.licence.Verb;
import org.rums.model.Bytes;
import org.rums.model.BytesKind;
import org.rums.model.BytesParameter;
import org.rums.model.Change;
import org.rums.model.ModelCondition;
import org.rums.model.PartitionChange;
import org.rums.model.RumsFactory;
import org.rums.model.UpdateProfile;
import org.rums.model.edit.Parts;

/** A profile of any size with objects of every kind, parameters, memory objects and conditions. */
final class LargeProfile {
    static final String NAME = "Large";
    static final String DESCRIPTION = "Everything at once.";
    private static final long DEVELOPER = 0x12AB34CDL;
    private static final int FIRST_APP_ID = 11;
    private static final int CHANGES_IN_PARTITION = 63;
    private static final int ZONES = 3;
    private static final int BYTES = 16;
    private static final int GAP = 32;
    private static final int EVERY = 10;
    private static final Instant END = Instant.parse("2040-12-31T23:59:59Z");

    private LargeProfile() {}

    /** Makes one with so many changes, at most 63 in a partition, and two partitions at least. */
    static UpdateProfile of(int changes) {
        UpdateProfile profile = RumsFactory.eINSTANCE.createUpdateProfile();
        profile.setName(NAME);
        profile.setDescription(DESCRIPTION);
        profile.setDeveloperId(DEVELOPER);
        profile.getModels().addAll(List.of(Model.XS, Model.XL));
        BytesParameter key = Parts.bytesParameter("key", BytesKind.TEXT);
        key.setMost(BYTES);
        profile.getParameters().addAll(List.of(Parts.dateParameter("until"), Parts.numberParameter("runs"), key));
        ModelCondition model = RumsFactory.eINSTANCE.createModelCondition();
        model.getModels().add(Model.XL);
        profile.getConditions().add(model);
        int most = Math.min(CHANGES_IN_PARTITION, changes / 2);
        for (int left = changes, number = 0; left > 0; left -= most, number++) {
            profile.getPartitions().add(partition(number, Math.min(left, most)));
        }
        return profile;
    }

    private static PartitionChange partition(int number, int changes) {
        List<Change> all = new ArrayList<>(List.of(
                Parts.number(ObjectType.USAGE_COUNTER, Verb.ADD, Parts.numberOf("runs")),
                Parts.ends(number % 2 == 0 ? Parts.dateOf("until") : Parts.date(END)),
                Parts.number(ObjectType.TIME_ALLOWED, Verb.SET, Parts.number(600)),
                Parts.number(ObjectType.LOCAL_SEATS, Verb.SET, Parts.number(5)),
                Parts.number(ObjectType.NETWORK_SEATS, Verb.SET, Parts.number(3)),
                Parts.password(Parts.text("a password")),
                Parts.signature(Parts.text("a signature"))));
        for (int memory = 0; all.size() < changes; memory++) {
            boolean asked = memory % EVERY == EVERY - 1;
            all.add(Parts.memory(
                    memory % ZONES + 1,
                    memory / ZONES * GAP,
                    "object " + memory,
                    asked ? Parts.bytesOf("key") : Parts.bytes(Bytes.ofText("0123456789abcdef"))));
        }
        for (int place = 0; place < all.size(); place += EVERY) {
            all.get(place).setOnlyIf(Parts.expected(Comparison.PRESENT));
        }
        return Parts.partition(FIRST_APP_ID + number, "Module " + number, all);
    }
}
