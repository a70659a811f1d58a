/**
 * The file of an update profile: XMI, signed by its author and encrypted to its recipients, and how EMF loads and saves
 * it. Clear text is in memory alone. Source: docs/profile-file.md.
 */
package org.rums.model.file;
