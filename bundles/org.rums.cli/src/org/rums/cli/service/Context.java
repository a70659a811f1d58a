package org.rums.cli.service;

import org.rums.cli.output.Messages;
import org.rums.cli.output.Output;

/**
 * What every command is given.
 *
 * @param environment the process around it
 * @param messages the texts in the language of this run
 * @param output where it speaks
 * @param home where things lie
 */
public record Context(Environment environment, Messages messages, Output output, VendorHome home) {}
