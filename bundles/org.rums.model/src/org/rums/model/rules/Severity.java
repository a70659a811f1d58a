package org.rums.model.rules;

/** How much a finding matters. */
public enum Severity {
    /** No code can be made, or every box would refuse it. */
    ERROR,
    /** Probably a mistake. */
    WARNING,
    /** Good to know. */
    HINT
}
