/**
 * Messages over 64-byte reports: cutting and assembling, channels, the state machines of host and box, and transfers
 * larger than one message. See {@code docs/protocol/framing.md}.
 */
package org.rums.core.frame;
