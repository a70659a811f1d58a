/**
 * The vault of an engineer: identity, team, key rings, what was seen of profiles, and drafts. It is a Bouncy Castle FIPS
 * key store (BCFKS) whose key lies beside it under the passphrase. Source: docs/keys.md, "The vault".
 */
package org.rums.manager.vault;
