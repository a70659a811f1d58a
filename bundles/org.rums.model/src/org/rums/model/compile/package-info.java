/**
 * From an update profile to what core issues, and from core's states to pictures of boxes: the places of a profile that
 * take a value and what each demands, parameters and their limits, the compiler, the length of a code, the preview.
 * Nothing below this package knows EMF. Source of the items: docs/protocol.md, section 5.
 */
package org.rums.model.compile;
