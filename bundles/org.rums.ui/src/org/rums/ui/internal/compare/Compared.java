package org.rums.ui.internal.compare;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.rums.core.licence.LicenceWords;
import org.rums.model.UpdateProfile;
import org.rums.model.compare.DiffWords;
import org.rums.model.compare.ProfileDiff;
import org.rums.model.file.ProfileFile;
import org.rums.ui.internal.Messages;

/**
 * What a comparison found, in words. Holds nothing of the profiles themselves.
 *
 * @param left the revision of the left side, who saved it and when
 * @param right the same of the right side
 * @param rows all differences; none where both profiles are equal
 */
record Compared(String left, String right, Rows rows) {
    /** Compares two profiles. Takes its time: never on the user interface thread. */
    static Compared of(ProfileFile.Opened left, ProfileFile.Opened right) {
        Locale locale = Locale.getDefault();
        ZoneId zone = ZoneId.systemDefault();
        LicenceWords words = LicenceWords.of(locale, zone);
        ProfileDiff diff = ProfileDiff.between(left.profile(), right.profile());
        return new Compared(saved(left, words), saved(right, words), new RowMaker(DiffWords.of(locale, zone)).of(diff));
    }

    private static String saved(ProfileFile.Opened opened, LicenceWords words) {
        UpdateProfile profile = opened.profile();
        return Optional.ofNullable(profile.getSavedAt())
                .map(when -> Messages.format(
                        CompareMessages.Saved,
                        profile.getRevision(),
                        opened.signer().name(),
                        words.date(when.getEpochSecond())))
                .orElseGet(() -> Messages.format(CompareMessages.Revision, profile.getRevision()));
    }
}
