/**
 * People and what they send each other: certificates, private keys, identities, and CMS (RFC 5652, RFC 5083) with a
 * short list of algorithms (docs/keys.md, "People").
 *
 * <p>What a reader relies on is never taken from the file that it reads: cipher, lengths and algorithms are fixed here.
 */
package org.rums.core.cms;
