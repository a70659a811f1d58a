/**
 * What can be wrong with a profile: one class for each rule, the same for editor, command line and issuing. A profile
 * without errors compiles with all values that its parameters allow; then only the state of the box can refuse it.
 * Source: docs/protocol.md, section 5.
 */
package org.rums.model.rules;
