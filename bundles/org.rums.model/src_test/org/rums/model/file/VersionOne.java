package org.rums.model.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import org.rums.core.cms.Identity;
import org.rums.core.key.Secret;
import org.rums.core.result.RefusedException;
import org.rums.model.Bytes;
import org.rums.model.BytesKind;
import org.rums.model.BytesParameter;
import org.rums.model.DateParameter;
import org.rums.model.NumberParameter;
import org.rums.model.UpdateProfile;
import org.rums.model.edit.Parts;
import org.rums.model.exchange.ExchangeForm;
import org.rums.model.testkit.Colleague;
import org.rums.model.testkit.Profiles;

/**
 * The files of the first version of the format, in the folder beside this class: one profile as XMI, as JSON and
 * encrypted, with the identity that opens it. {@link #main} made them:
 *
 * <pre>
 * java -cp CLASS_PATH_OF_THE_TESTS org.rums.model.file.VersionOne src_test/org/rums/model/file/version1
 * </pre>
 *
 * <p>They are not made anew: a later version of the format gets a class and a folder of its own.
 */
final class VersionOne {
    static final String XMI = "everything.xmi";
    static final String JSON = "everything.json";
    static final String FILE = "everything.rup";
    private static final String IDENTITY = "anna.p12";

    private VersionOne() {}

    /** What the files hold. Whoever changes {@link Profiles#everything} keeps here what it was. */
    static UpdateProfile profile() {
        UpdateProfile profile = Profiles.everything();
        profile.setWipe(true);
        NumberParameter runs = (NumberParameter) profile.getParameters().get(1);
        runs.setDescription("Läufe, die dazukommen");
        runs.setLeast(1L);
        ((DateParameter) profile.getParameters().get(0)).setLatest(Parts.moment(Profiles.END));
        BytesParameter key = (BytesParameter) profile.getParameters().get(2);
        key.setKind(BytesKind.BYTES);
        key.setStandard(Bytes.ofHex("00ff"));
        key.setLeast(2);
        return profile;
    }

    /** Undoes what saving did to the profile. */
    static void stamp(UpdateProfile saved) {
        UpdateProfile before = profile();
        saved.setRevision(before.getRevision());
        saved.setSavedBy(before.getSavedBy());
        saved.setSavedAt(before.getSavedAt());
        saved.getRecipients().clear();
        saved.getRecipients().addAll(before.getRecipients());
    }

    static Colleague anna() throws IOException, RefusedException {
        return new Colleague(Identity.fromPkcs12(file(IDENTITY), passphrase()));
    }

    private static char[] passphrase() {
        return "of a test".toCharArray();
    }

    static byte[] file(String name) throws IOException {
        try (InputStream in = VersionOne.class.getResourceAsStream("version1/" + name)) {
            return in.readAllBytes();
        }
    }

    /** Writes the files into a folder. */
    public static void main(String[] arguments) throws IOException, RefusedException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        for (ExchangeForm form : ExchangeForm.values()) {
            try (Secret written = form.write(profile())) {
                Files.write(folder.resolve(form == ExchangeForm.XMI ? XMI : JSON), written.bytes());
            }
        }
        try (Identity anna = Identity.create("Anna", "anna@example.org", Colleague.NOW, new SecureRandom())) {
            Files.write(folder.resolve(IDENTITY), anna.toPkcs12(passphrase()));
            UpdateProfile profile = profile();
            profile.getRecipients().clear();
            try (Colleague author = new Colleague(anna.copy())) {
                Files.write(folder.resolve(FILE), ProfileFile.save(profile, author, Colleague.NOW));
            }
        }
    }
}
