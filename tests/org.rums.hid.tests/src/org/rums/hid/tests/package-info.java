/**
 * Tests of the driver over real system calls: the unmodified hid4java and hidapi talk to virtual HID devices whose
 * firmware runs here. See {@code docs/hid.md}, "The virtual HID device".
 */
package org.rums.hid.tests;
