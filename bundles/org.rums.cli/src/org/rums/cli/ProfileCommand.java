package org.rums.cli;

import picocli.CommandLine.Command;

/** Update profiles. */
@Command(
        name = "profile",
        subcommands = {
            ProfileNew.class,
            ProfileShow.class,
            ProfileValidate.class,
            ProfileDiffCommand.class,
            ProfileRecipients.class,
            ProfileExport.class,
            ProfileImport.class
        })
final class ProfileCommand extends Group {}
