/**
 * HID device files without hardware: a process that speaks the kernel's FUSE protocol and serves {@code hidrawN} files
 * for programs that plug virtual devices in. Linux and root only. See {@code docs/hid.md}, "The virtual HID device".
 */
package org.rums.hid.bridge;
