package org.rums.ui.internal.workspace;

/**
 * The markers of problems in profiles. They quote what stands in an encrypted file: so they are never written to disk,
 * and go when the vault is locked.
 */
public final class ProfileMarkers {
    /** Type of the markers; not persistent. */
    public static final String TYPE = "org.rums.ui.problem";
    /** Attribute: name of the rule that found it. */
    public static final String RULE = "rule";
    /** Attribute: URI fragment of the object in the profile; empty for the profile itself. */
    public static final String OBJECT = "object";
    /** Attribute: name of the feature of that object; may be empty. */
    public static final String FEATURE = "feature";

    private ProfileMarkers() {}
}
