/**
 * How 64-byte reports reach a box and come back: the {@link org.rums.core.transport.Transport} that each medium
 * implements, its one exception, deadlines and cancelling. See {@code docs/protocol/framing.md}, "Reports".
 */
package org.rums.core.transport;
