package org.rums.ui.internal.profile;

import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.ui.forms.IManagedForm;
import org.eclipse.ui.forms.events.HyperlinkAdapter;
import org.eclipse.ui.forms.events.HyperlinkEvent;
import org.eclipse.ui.forms.widgets.Form;
import org.rums.model.rules.Finding;
import org.rums.ui.internal.Icons;

/** The header of the editor: title, the worst problem in one line, and what concerns the file as a whole. */
final class ProfileHeader {
    private final Form form;
    private final Banner banner;

    ProfileHeader(IManagedForm managed, ProfileContext context) {
        form = managed.getForm().getForm();
        managed.getToolkit().decorateFormHeading(form);
        form.setImage(Icons.image("profile"));
        banner = new Banner(form);
        form.addMessageHyperlinkListener(new HyperlinkAdapter() {
            @Override
            public void linkActivated(HyperlinkEvent event) {
                new FindingsPopup(form, context).open();
            }
        });
        context.findings().follow(form, this::show);
    }

    private void show(Analysis analysis) {
        if (analysis.findings().isEmpty()) {
            form.setMessage(null);
            return;
        }
        Finding worst = analysis.findings().get(0);
        int more = analysis.findings().size() - 1;
        String text = ProfileFindings.text(worst);
        form.setMessage(
                more == 0 ? text : ProfileMessages.format(ProfileMessages.MoreFindings, text, more),
                switch (worst.severity()) {
                    case ERROR -> IMessageProvider.ERROR;
                    case WARNING -> IMessageProvider.WARNING;
                    case HINT -> IMessageProvider.INFORMATION;
                });
    }

    void title(String title) {
        form.setText(title);
    }

    Banner banner() {
        return banner;
    }
}
