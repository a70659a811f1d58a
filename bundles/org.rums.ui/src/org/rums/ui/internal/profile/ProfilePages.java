package org.rums.ui.internal.profile;

import java.util.List;
import org.rums.ui.internal.profile.conditions.ConditionsPage;
import org.rums.ui.internal.profile.licences.LicencesPage;
import org.rums.ui.internal.profile.memory.MemoryPage;
import org.rums.ui.internal.profile.objects.ObjectsPage;
import org.rums.ui.internal.profile.overview.OverviewPage;
import org.rums.ui.internal.profile.preview.PreviewPage;
import org.rums.ui.internal.profile.recipients.RecipientsPage;

/** The pages of the profile editor, in the order of their tabs. */
final class ProfilePages {
    private ProfilePages() {}

    static List<ProfilePage> create(ProfileContext context) {
        return List.of(
                new OverviewPage(context),
                new ObjectsPage(context),
                new LicencesPage(context),
                new MemoryPage(context),
                new ConditionsPage(context),
                new RecipientsPage(context),
                new PreviewPage(context));
    }
}
