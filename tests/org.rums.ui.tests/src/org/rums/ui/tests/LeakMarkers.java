package org.rums.ui.tests;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.rums.core.licence.ObjectType;
import org.rums.core.licence.Verb;
import org.rums.model.Bytes;
import org.rums.model.NumberParameter;
import org.rums.model.UpdateProfile;
import org.rums.model.edit.Parts;

/**
 * Texts and bytes that occur nowhere else, and a profile made of them.
 *
 * @param seed what makes them other ones each time
 */
record LeakMarkers(long seed) {
    private static final int BYTES = 24;

    private String word(String kind) {
        return kind + Long.toString(seed, Character.MAX_RADIX);
    }

    String passphrase() {
        return word("Sesam öffne dich ");
    }

    String name() {
        return word("Firstname");
    }

    String savedName() {
        return word("Savedname");
    }

    String draftName() {
        return word("Draftname");
    }

    String lastName() {
        return word("Lastname");
    }

    String description() {
        return word("Geheimnisträger");
    }

    String partition() {
        return word("Partition");
    }

    String parameter() {
        return word("parameter");
    }

    private String memoryText() {
        return word("Memorytext");
    }

    private byte[] memoryBytes() {
        byte[] bytes = new byte[BYTES];
        new Random(seed).nextBytes(bytes);
        return bytes;
    }

    private String wideText() {
        return word("Widetext");
    }

    private String password() {
        return word("Password").substring(0, 16);
    }

    /** All of them by what they are. */
    Map<String, byte[]> all() {
        Map<String, byte[]> all = new LinkedHashMap<>();
        Map<String, String> texts = Map.of(
                "passphrase", passphrase(),
                "name", name(),
                "saved name", savedName(),
                "name in a draft", draftName(),
                "name in the last draft", lastName(),
                "description", description(),
                "partition", partition(),
                "parameter", parameter(),
                "text in memory", memoryText(),
                "password", password());
        texts.forEach((label, text) -> all.put(label, text.getBytes(StandardCharsets.UTF_8)));
        all.put("wide text in memory", wideText().getBytes(StandardCharsets.UTF_8));
        all.put("bytes in memory", memoryBytes());
        return all;
    }

    /** A profile of all of them, with problems whose messages quote them. */
    UpdateProfile profile() {
        UpdateProfile profile = Samples.rental();
        profile.setName(name());
        profile.setDescription(description());
        NumberParameter unused = Parts.numberParameter(parameter());
        unused.setDescription(description());
        profile.getParameters().add(unused);
        Bytes wide = Bytes.of(wideText().getBytes(StandardCharsets.UTF_16LE));
        profile.getPartitions()
                .add(Parts.partition(
                        40,
                        partition(),
                        List.of(
                                Parts.number(ObjectType.USAGE_COUNTER, Verb.ADD, Parts.number(1)),
                                Parts.password(Parts.text(password())),
                                Parts.memory(1, 0, memoryText(), Parts.text(memoryText())),
                                Parts.memory(1, 64, "bytes", Parts.bytes(Bytes.of(memoryBytes()))),
                                Parts.memory(1, 128, "wide", Parts.bytes(wide)))));
        return profile;
    }
}
