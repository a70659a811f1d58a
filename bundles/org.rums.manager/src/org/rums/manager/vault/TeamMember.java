package org.rums.manager.vault;

import org.rums.core.cms.PersonCertificate;

/**
 * Somebody whose signature is taken, and to whom profiles can be encrypted.
 *
 * @param name short name that only this vault uses
 * @param certificate that its owner compared with the person
 */
public record TeamMember(String name, PersonCertificate certificate) {}
