package org.rums.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rums.cli.order.Change;
import org.rums.cli.service.Context;
import org.rums.cli.service.Profiles;
import org.rums.cli.service.UsageException;
import org.rums.cli.service.Vaults;
import org.rums.core.issue.Order;
import org.rums.core.key.EvaluationKeys;
import org.rums.core.key.KeyRing;
import org.rums.core.result.RefusedException;
import org.rums.model.Parameter;
import org.rums.model.UpdateProfile;
import org.rums.model.compile.ParameterValue;
import org.rums.model.compile.Parameters;
import org.rums.model.compile.ProfileCompiler;
import org.rums.model.compile.ValueReader;

/**
 * The order that a profile makes with the values given for its parameters.
 *
 * @param profile the newest revision seen
 * @param order what to issue
 */
record ProfileOrder(UpdateProfile profile, Order order) {
    /**
     * Opens a profile and compiles it.
     *
     * @param file of the profile
     * @param values changes named {@code set} with {@code NAME=VALUE}, and nothing else
     * @param vendorTime seconds since 1970
     */
    static ProfileOrder of(
            Context context, Path file, Optional<Path> passphraseFile, List<Change> values, long vendorTime)
            throws RefusedException {
        Map<String, String> texts = texts(values);
        UpdateProfile profile = new Vaults(context)
                .open(passphraseFile, session -> new Profiles(context).open(file, session))
                .newest();
        Map<String, ParameterValue> given = new LinkedHashMap<>();
        for (Map.Entry<String, String> text : texts.entrySet()) {
            given.put(text.getKey(), ValueReader.read(parameter(profile, text.getKey()), text.getValue()));
        }
        return new ProfileOrder(
                profile, ProfileCompiler.compile(profile, given, vendorTime).order());
    }

    private static Map<String, String> texts(List<Change> values) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Change value : values) {
            int equals = value.value().indexOf('=');
            if (!value.name().equals("set") || equals < 1) {
                throw new UsageException("usage.profile-values", value.name());
            }
            String name = value.value().substring(0, equals).strip();
            if (texts.put(name, value.value().substring(equals + 1)) != null) {
                throw new UsageException("usage.twice", name);
            }
        }
        return texts;
    }

    private static Parameter parameter(UpdateProfile profile, String name) {
        return Parameters.named(profile, name)
                .orElseThrow(() -> new UsageException(
                        "usage.parameter",
                        name,
                        String.join(
                                ", ",
                                profile.getParameters().stream()
                                        .map(parameter -> String.valueOf(parameter.getName()))
                                        .toList())));
    }

    /** Refuses a ring of another vendor than the profile's. */
    void check(KeyRing ring) throws RefusedException {
        if (profile.getDeveloperId() == ring.developerId()) {
            return;
        }
        throw new RefusedException(
                EvaluationKeys.mismatch(profile.getDeveloperId(), ring.developerId()),
                String.format("%08X, %08X", profile.getDeveloperId(), ring.developerId()));
    }
}
