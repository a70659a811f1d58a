/**
 * The flash below the reference firmware: raw devices ({@link org.rums.virtualbox.flash.Flash}), a power cut for tests,
 * and on top of them {@link org.rums.virtualbox.flash.BoxStore}, which keeps the box's state in two banks under one
 * atomic commit record and its fast-changing counters in a rotating log.
 *
 * <p>Nothing here knows what the state means. All classes belong to one thread at a time. The layout and its reasons
 * are described in {@code docs/decisions/0007-flash-layout.md}.
 */
package org.rums.virtualbox.flash;
