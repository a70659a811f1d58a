package org.rums.cli.service;

import java.util.function.Supplier;
import org.rums.cli.output.Messages;
import org.rums.cli.output.Output;
import org.rums.core.keyfile.VaultKeyFile;

/**
 * What every command is given.
 *
 * @param environment the process around it
 * @param messages the texts in the language of this run
 * @param output where it speaks
 * @param home where things lie
 * @param vaultKeys how the key of the vault is kept, for commands that need it
 */
public record Context(
        Environment environment, Messages messages, Output output, VendorHome home, Supplier<VaultKeyFile> vaultKeys) {}
