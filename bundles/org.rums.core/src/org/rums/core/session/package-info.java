/**
 * The sealed login: ephemeral key agreement bound to the box's password, key confirmation, and commands sealed one by
 * one under keys of their own for each direction. See {@code docs/protocol/session.md}.
 */
package org.rums.core.session;
