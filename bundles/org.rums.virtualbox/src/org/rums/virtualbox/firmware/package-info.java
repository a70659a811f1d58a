/**
 * The reference firmware of a box: its state, how it decides on codes, and the commands it answers.
 *
 * <p>Source: docs/protocol/box.md. Flash, randomness and the clock of powered time are handed in. All classes belong to
 * one thread at a time.
 */
package org.rums.virtualbox.firmware;
