package org.rums.model.exchange;

import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.rums.core.json.Json;
import org.rums.core.json.JsonException;
import org.rums.core.json.JsonReader;
import org.rums.core.json.JsonValue;
import org.rums.core.key.Secret;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;
import org.rums.model.Bytes;
import org.rums.model.RumsPackage;
import org.rums.model.UpdateProfile;
import org.rums.model.file.ProfileXmi;

/**
 * An update profile as JSON: the same objects and values as in XMI, under the same names. It is clear text; whoever
 * writes it to a file leaves the encryption.
 *
 * <p>Source: docs/profile-file.md, "Exchange".
 */
public final class ProfileJson {
    /** Most bytes of JSON. */
    public static final int MAX = ProfileXmi.MAX;

    static final String FORMAT = "format";
    private static final int MAX_DEPTH = 16;
    private static final int MAX_VALUES = 200_000;

    private ProfileJson() {}

    /**
     * Writes a profile.
     *
     * @param profile any
     * @return UTF-8 with a line end at its end; the caller closes it
     * @throws RefusedException MALFORMED where a text has a character that a profile's file cannot hold, TOO_LARGE
     */
    public static Secret write(UpdateProfile profile) throws RefusedException {
        check(profile);
        for (Iterator<EObject> all = profile.eAllContents(); all.hasNext(); ) {
            check(all.next());
        }
        Map<String, Object> root = new LinkedHashMap<>();
        root.put(FORMAT, RumsPackage.eNS_URI);
        root.putAll(new ProfileTree(Bytes::toHex).of(profile, false));
        byte[] json = (Json.write(root) + "\n").getBytes(StandardCharsets.UTF_8);
        Secret content = Secret.owning(json);
        if (json.length > MAX) {
            content.close();
            throw tooLarge(json.length);
        }
        return content;
    }

    private static void check(EObject object) throws RefusedException {
        for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
            if (object.eGet(feature) instanceof String text && !XmlText.holds(text)) {
                throw new RefusedException(
                        ResultCode.MALFORMED,
                        "A text has a character that cannot be saved, such as a control character.");
            }
        }
    }

    /**
     * Reads a profile.
     *
     * @param json UTF-8; stays with the caller
     * @return a profile of its own, in no resource
     * @throws RefusedException PROFILE_DAMAGED with line and column, UNSUPPORTED_VERSION or TOO_LARGE
     */
    public static UpdateProfile read(byte[] json) throws RefusedException {
        if (json.length > MAX) {
            throw tooLarge(json.length);
        }
        try {
            JsonValue root = JsonReader.read(json, MAX_DEPTH, MAX_VALUES);
            if (!(root instanceof JsonValue.Members members)) {
                throw TreeReader.wrong(root, "a profile is an object");
            }
            version(members);
            return (UpdateProfile)
                    new TreeReader().object(RumsPackage.Literals.UPDATE_PROFILE, members, List.of(FORMAT));
        } catch (JsonException e) {
            throw new RefusedException(
                    e.tooLarge() ? ResultCode.TOO_LARGE : ResultCode.PROFILE_DAMAGED, "(" + e.getMessage() + ")");
        }
    }

    private static void version(JsonValue.Members root) throws RefusedException {
        JsonValue format = root.members().get(FORMAT);
        if (!(format instanceof JsonValue.Text text) || !ProfileXmi.isVersion(text.text())) {
            throw TreeReader.wrong(root, "a profile has the member format: \"" + RumsPackage.eNS_URI + "\"");
        }
        if (!text.text().equals(RumsPackage.eNS_URI)) {
            throw ProfileXmi.otherVersion(text.text());
        }
    }

    private static RefusedException tooLarge(int length) {
        return new RefusedException(ResultCode.TOO_LARGE, length + " bytes; allowed are " + MAX + ".");
    }
}
