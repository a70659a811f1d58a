/**
 * Boxes on USB: finds them, tells when one comes or goes, and carries reports between a box and the code above. See
 * {@code docs/hid.md}.
 */
package org.rums.hid;
