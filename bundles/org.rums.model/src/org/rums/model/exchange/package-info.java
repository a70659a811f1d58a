/** Profiles in clear text, for exchange with other programs. Source: docs/profile-file.md, "Exchange". */
package org.rums.model.exchange;
