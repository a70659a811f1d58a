package org.rums.ui.internal.vault.task;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Text;
import org.rums.ui.internal.vault.VaultMessages;
import org.rums.ui.internal.wizard.Fields;

/** The name of a file, typed or chosen. */
final class FileField {
    private final Text name;
    private final int style;
    private final Kind kind;

    /**
     * Which files are offered first.
     *
     * @param title of the kind
     * @param endings such as {@code *.pem;*.cer}
     */
    record Kind(String title, String endings) {}

    /**
     * Adds the field and its button.
     *
     * @param fields of a page with three columns
     * @param style SWT.OPEN or SWT.SAVE
     * @param changed runs after every change
     */
    FileField(Fields fields, int style, Kind kind, Runnable changed) {
        this.style = style;
        this.kind = kind;
        name = fields.text(TaskMessages.File, 1);
        Button browse = fields.button(VaultMessages.Browse);
        browse.addListener(SWT.Selection, event -> browse());
        name.addListener(SWT.Modify, event -> changed.run());
    }

    private void browse() {
        FileDialog dialog = new FileDialog(name.getShell(), style);
        dialog.setFilterExtensions(new String[] {kind.endings(), "*"});
        dialog.setFilterNames(new String[] {kind.title(), VaultMessages.AllFiles});
        path().ifPresent(path -> {
            dialog.setFileName(String.valueOf(path.getFileName()));
            Optional.ofNullable(path.getParent()).ifPresent(folder -> dialog.setFilterPath(folder.toString()));
        });
        Optional.ofNullable(dialog.open()).ifPresent(name::setText);
    }

    /** Returns what was named; nothing where no file can be called so. */
    Optional<Path> path() {
        String typed = name.getText().strip();
        try {
            return typed.isEmpty()
                    ? Optional.empty()
                    : Optional.of(Path.of(typed).toAbsolutePath());
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** Suggests a file in the home of the user. */
    void suggest(String file) {
        String plain = file.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_");
        name.setText(Path.of(System.getProperty("user.home")).resolve(plain).toString());
        name.selectAll();
    }

    void setFocus() {
        name.setFocus();
    }
}
