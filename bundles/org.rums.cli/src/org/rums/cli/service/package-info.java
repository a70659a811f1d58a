/** What several commands share: where things lie, how boxes and key rings are found, how input is read. */
package org.rums.cli.service;
