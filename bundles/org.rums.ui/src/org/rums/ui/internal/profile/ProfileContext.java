package org.rums.ui.internal.profile;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.emf.common.notify.impl.AdapterFactoryImpl;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.swt.widgets.Control;
import org.rums.model.RumsFactory;
import org.rums.model.UpdateProfile;
import org.rums.model.words.ProfileWords;
import org.rums.ui.ProfileKeys;
import org.rums.ui.internal.profile.edit.Edits;
import org.rums.ui.internal.profile.edit.ProfileEdits;
import org.rums.ui.internal.profile.edit.ProfileStack;
import org.rums.ui.internal.profile.edit.ValueEdits;

/**
 * What the pages of one editor share: the profile, its edits, words and findings. The profile is another object after
 * loading, revert and unlock: ask for it each time, and {@link #follow} the exchange. User interface thread only.
 */
public final class ProfileContext {
    /** Shows a place of the profile on the page that edits it. */
    public interface Reveal {
        /**
         * Shows it.
         *
         * @param object in the profile
         * @param feature of the object; null for the object itself
         * @return whether some page could
         */
        boolean reveal(EObject object, EStructuralFeature feature);
    }

    private final ProfileStack stack = new ProfileStack();
    private final EditingDomain domain = new AdapterFactoryEditingDomain(new AdapterFactoryImpl(), stack);
    private final Edits edits = new Edits(domain);
    private final ProfileWords words = ProfileWords.of(Locale.getDefault(), ZoneId.systemDefault());
    private final List<Runnable> followers = new ArrayList<>();
    private final ProfileClipboard clipboard;
    private final Reveal reveal;
    private final ProfileFindings findings = new ProfileFindings(edits, words);
    private final ModelPulse pulse = new ModelPulse(() -> findings.changed(profile()));
    private Optional<ProfileKeys> keys = Optional.empty();
    private UpdateProfile profile = RumsFactory.eINSTANCE.createUpdateProfile();

    ProfileContext(ProfileClipboard clipboard, Reveal reveal) {
        this.clipboard = clipboard;
        this.reveal = reveal;
    }

    /** Gives the pages the keys of the person. */
    void use(ProfileKeys known) {
        keys = Optional.of(known);
    }

    /** Returns the keys of the person; none where the workbench has none. */
    public Optional<ProfileKeys> keys() {
        return keys;
    }

    /** Returns what is found out about the profile after edits. */
    public ProfileFindings findings() {
        return findings;
    }

    /** Returns the domain whose stack all edits go to. */
    public EditingDomain domain() {
        return domain;
    }

    /** Returns the command stack. */
    public ProfileStack stack() {
        return stack;
    }

    /** Returns the profile; an empty one as long as none is loaded, and while the vault is locked. */
    public UpdateProfile profile() {
        return profile;
    }

    /** Puts another profile in the place of the one before, into a resource: recorded changes take it for removed else. */
    void show(UpdateProfile loaded) {
        profile = loaded;
        Resource home = new ResourceImpl(URI.createURI("profile"));
        home.getContents().add(loaded);
        stack.flush();
        pulse.watch(loaded);
        findings.changed(loaded);
        List.copyOf(followers).forEach(Runnable::run);
    }

    /** Takes the profile away, as long as the vault is locked. */
    void hide() {
        show(RumsFactory.eINSTANCE.createUpdateProfile());
    }

    /** Tells whether there is nothing that may be seen. */
    boolean isHidden() {
        return profile.eContents().isEmpty();
    }

    /** Calls somebody whenever another profile takes the place of the one before. */
    public void follow(Runnable follower) {
        followers.add(follower);
    }

    /**
     * Calls somebody after edits, undo and redo of anything in the profile: once for all that happens in one go, as
     * long as the control lives, and only while it can be seen; after that once for all it missed.
     */
    public void followEdits(Control control, Runnable follower) {
        pulse.follow(control, edited -> follower.run());
    }

    /** Tells somebody what was edited, when {@link #followEdits} would call. */
    public void followPlaces(Control control, Consumer<EditedPlaces> follower) {
        pulse.follow(control, follower);
    }

    /** Has all who can be seen follow now instead of a moment later. */
    public void catchUp() {
        pulse.catchUp();
        findings.catchUp();
    }

    /** Returns edits of any feature. */
    public Edits edits() {
        return edits;
    }

    /** Returns edits of partitions, changes and conditions. */
    public ProfileEdits contents() {
        return new ProfileEdits(profile, edits);
    }

    /** Returns edits of values and parameters. */
    public ValueEdits values() {
        return new ValueEdits(profile, edits);
    }

    /** Returns the words of the user's language. */
    public ProfileWords words() {
        return words;
    }

    /** Returns the clipboard that all editors share. */
    public ProfileClipboard clipboard() {
        return clipboard;
    }

    /** Shows a place of the profile on the page that edits it; feature null for the object itself. */
    public boolean reveal(EObject object, EStructuralFeature feature) {
        return reveal.reveal(object, feature);
    }
}
