package org.rums.ui.internal.commands;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.rums.ui.internal.Icons;
import org.rums.ui.internal.Messages;
import org.rums.ui.internal.boxes.BoxEntry;
import org.rums.ui.internal.boxes.BoxJobs;
import org.rums.ui.internal.boxes.BoxService;
import org.rums.ui.internal.boxes.BoxWords;

/** Says what is lost, and deletes a virtual box. */
final class DeleteBox {
    private final Shell shell;
    private final BoxEntry box;

    DeleteBox(Shell shell, BoxEntry box) {
        this.shell = shell;
        this.box = box;
    }

    void askAndRun() {
        String lost = Messages.bind(Messages.Delete_Lost, BoxWords.details(box));
        String button = Messages.bind(Messages.Delete_Button, box.title());
        int pressed = new MessageDialog(
                        shell,
                        Messages.Delete_Title,
                        null,
                        lost,
                        MessageDialog.WARNING,
                        1,
                        button,
                        Messages.Delete_Keep)
                .open();
        if (pressed == 0) {
            run();
        }
    }

    private void run() {
        BoxService service = BoxService.get();
        BoxJobs.run(
                Messages.bind(Messages.Delete_Job, box.title()),
                () -> {
                    service.catalog().delete(box.place());
                    service.look();
                    return box.title();
                },
                name -> StatusLine.show(Icons.image("box-delete"), Messages.bind(Messages.Delete_Done, name)),
                refusal -> Refusals.show(Messages.bind(Messages.Delete_Failed, box.title()), refusal));
    }
}
