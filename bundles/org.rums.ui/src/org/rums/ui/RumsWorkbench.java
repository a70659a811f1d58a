package org.rums.ui;

/** The names under which the workbench registers its parts: what a test or a contribution refers to. */
public final class RumsWorkbench {
    /** The bundle. */
    public static final String BUNDLE = "org.rums.ui";
    /** The perspective that opens first. */
    public static final String LICENSING_PERSPECTIVE = "org.rums.ui.licensing";
    /** The perspective for working with boxes. */
    public static final String BENCH_PERSPECTIVE = "org.rums.ui.bench";
    /** The view of projects, folders and profiles. */
    public static final String PROJECTS_VIEW = "org.rums.ui.projects";
    /** The view of problems in profiles. */
    public static final String PROBLEMS_VIEW = "org.rums.ui.problems";
    /** The view of the attached and virtual boxes. */
    public static final String BOXES_VIEW = "org.rums.ui.boxes";
    /** The view with one line for each exchange with a box. */
    public static final String BOX_LOG_VIEW = "org.rums.ui.boxLog";
    /** The editor of one box. */
    public static final String BOX_EDITOR = "org.rums.ui.box";
    /** Id of the editor of an update profile. */
    public static final String PROFILE_EDITOR = "org.rums.ui.profile";
    /** The editor that compares two profiles. */
    public static final String COMPARE_EDITOR = "org.rums.ui.compare";
    /** The command that compares the two selected profiles. */
    public static final String COMPARE_COMMAND = "org.rums.ui.profile.compare";
    /** The command that compares the selected profile with another one. */
    public static final String COMPARE_WITH_COMMAND = "org.rums.ui.profile.compareWith";
    /** The page with the first steps; the command that opens it is called the same. */
    public static final String WELCOME_EDITOR = "org.rums.ui.welcome";
    /** The command that opens the wizard for a virtual box. */
    public static final String NEW_BOX_COMMAND = "org.rums.ui.box.new";
    /** The command that opens the wizard for a project. */
    public static final String NEW_PROJECT_COMMAND = "org.rums.ui.project.new";
    /** The command that opens the wizard for a folder. */
    public static final String NEW_FOLDER_COMMAND = "org.rums.ui.folder.new";
    /** The command that opens the wizard for an update profile. */
    public static final String NEW_PROFILE_COMMAND = "org.rums.ui.profile.new";
    /** The command that opens the selected files. */
    public static final String OPEN_FILE_COMMAND = "org.rums.ui.file.open";
    /** The command that goes to the field of the selected problem, in the editor of its profile. */
    public static final String GO_TO_PROBLEM_COMMAND = "org.rums.ui.problem.goTo";
    /** The command that reads all boxes again. */
    public static final String REFRESH_COMMAND = "org.rums.ui.box.refresh";
    /** The command that fetches a Transaction Key from the selected box. */
    public static final String GET_KEY_COMMAND = "org.rums.ui.box.getKey";
    /** The preference of this bundle that names the folder of the virtual boxes; empty means the user's own. */
    public static final String BOXES_FOLDER_PREFERENCE = "boxesFolder";
    /** The preference of this bundle that names the folder of the vault; empty means the user's own. */
    public static final String VAULT_FOLDER_PREFERENCE = "vaultFolder";
    /** The command that locks the vault, or unlocks it. */
    public static final String LOCK_VAULT_COMMAND = "org.rums.ui.vault.lock";
    /** The editor of the vault; the command that opens it is called the same. */
    public static final String VAULT_EDITOR = "org.rums.ui.vault";
    /** The command that takes a colleague into the team. */
    public static final String ADD_COLLEAGUE_COMMAND = "org.rums.ui.vault.addColleague";
    /** The command that takes a key ring into the vault. */
    public static final String IMPORT_RING_COMMAND = "org.rums.ui.vault.importRing";
    /** The command that takes an identity into the vault. */
    public static final String IMPORT_IDENTITY_COMMAND = "org.rums.ui.vault.importIdentity";
    /** The command that changes the passphrase of the vault. */
    public static final String CHANGE_PASSPHRASE_COMMAND = "org.rums.ui.vault.changePassphrase";

    private RumsWorkbench() {}
}
