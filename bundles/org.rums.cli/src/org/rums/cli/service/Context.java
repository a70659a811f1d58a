package org.rums.cli.service;

import org.rums.cli.output.Messages;
import org.rums.cli.output.Output;
import org.rums.core.keyfile.ScryptCost;

/**
 * What every command is given.
 *
 * @param environment the process around it
 * @param messages the texts in the language of this run
 * @param output where it speaks
 * @param home where things lie
 * @param scrypt how much work a guess at a passphrase is
 */
public record Context(Environment environment, Messages messages, Output output, VendorHome home, ScryptCost scrypt) {}
