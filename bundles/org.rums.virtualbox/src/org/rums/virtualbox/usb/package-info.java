/**
 * Virtual boxes at a virtual USB port: how a program plugs a device into the bridge that makes HID device files of it.
 * See {@code docs/hid.md}, "The virtual HID device".
 */
package org.rums.virtualbox.usb;
