package org.rums.core.result;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Why something was refused, one code for each reason, the same in the box, in Confirmation Codes, on the command line
 * (as exit code) and in every text.
 *
 * <p>Numbers 10 to 99 are the box's own and fit the 7 bits of a Confirmation Code; 100 to 129 arise on the computer,
 * 200 to 219 with update profiles and the vault, 220 to 229 with USB. As an exit code, what follows 129 would look like
 * a process ended by a signal. Source: docs/protocol.md, section 9.
 */
public enum ResultCode {
    OK(0, "Done.", "Nothing to do."),
    DAMAGED_TEXT(
            10,
            "The code is damaged beyond repair.",
            "Compare the code with the original and enter it again, all of it, or ask for it by mail or as a "
                    + "file."),
    WRONG_KIND(
            11,
            "This is another kind of code than the one needed here.",
            "Use the code where it belongs: a Transaction Key goes to the vendor, an Activation Code "
                    + "into the box, a Confirmation Code back to the vendor."),
    OTHER_VENDOR(
            12,
            "This code belongs to another vendor's boxes.",
            "Check that the code came from the vendor of this box, or that the right key ring is open."),
    OTHER_BOX(
            13,
            "This code is for another box.",
            "Plug in the box that the code names, or ask for a code for this box."),
    UNKNOWN_TRANSACTION(
            14,
            "This box does not know the transaction that the code answers, or it is superseded.",
            "Send the vendor the Transaction Key that the box shows now."),
    TRANSACTION_CLOSED(
            15,
            "The transaction of this code was closed: by a later update, by discarding or by rejecting it.",
            "Send the vendor the Transaction Key that the box shows now."),
    ALREADY_APPLIED(
            16,
            "This very code was applied before; its Confirmation Code is shown again.",
            "Send the Confirmation Code to the vendor."),
    ANSWERED_BY_ANOTHER_CODE(
            17,
            "The transaction of this code was answered by another code.",
            "Nothing is lost: the other code is in the box. Ask the vendor for a further update if you expected more."),
    CODE_EXPIRED(18, "The code has expired.", "Ask the vendor for a new code."),
    CONDITION_NOT_MET(
            19, "A condition of the update is not met.", "Ask the vendor which state of the box the update expects."),
    MODEL_CANNOT_HOLD(20, "Boxes of this model cannot hold this.", "Remove the change or choose another model."),
    NO_SPACE(
            21,
            "The box has not enough free memory.",
            "Free the bytes named by removing objects, or choose a larger model."),
    OBJECT_ABSENT(22, "The object to be changed does not exist in the box.", "Set the object instead of adding to it."),
    OVERFLOW(
            23,
            "The change would take a value above its maximum or below zero.",
            "Choose a smaller amount, or set the value."),
    WRONG_EPOCH(24, "The code was made with keys of another epoch.", "Ask for a code made with the current keys."),
    LOCKED(
            25,
            "The box waits after failed attempts.",
            "Keep the box plugged in for the time named, then try again; any valid code from the vendor unlocks it."),
    BOX_REMOVED(26, "The box was removed.", "Plug the box in again; nothing was lost."),
    BOX_IN_USE(27, "The box is in use by another program.", "Close the other program and try again."),
    NOT_FORMATTED(28, "The box is not formatted.", "The vendor has to format the box first."),
    UNSUPPORTED_VERSION(
            29,
            "This version of the code or file is not supported.",
            "Update this program, or ask for the older form."),
    FORGED(
            30,
            "The code is not authentic, or damaged in a way that looks like it.",
            "Compare the code with the original; if it is the same, ask the vendor."),
    TOO_MANY_OPEN(
            31,
            "The box has no room for a further open transaction.",
            "Answer or discard one of the open transactions."),
    CLOCK_JUMP(32, "The clock would move further than allowed.", "Check the date and time of the computer."),
    TOO_LONG_TO_TYPE(33, "This is too long for the typed form.", "Use the file form."),
    PREVIEW_OUTDATED(34, "The box changed since the preview.", "Look at the new preview and apply again."),
    REMOTE_UPDATE_DISABLED(35, "Remote update is not enabled on this box.", "Ask the vendor."),
    REJECTED(
            36,
            "The update was rejected for good.",
            "Send the Confirmation Code to the vendor, who can issue another update."),
    ALREADY_FORMATTED(
            37, "The box is formatted already.", "Only a code of the vendor that erases the box makes it blank."),
    MALFORMED(38, "The content breaks the rules of the format.", "Ask for the code again; report it if it stays so."),
    UNKNOWN_COMMAND(39, "The box does not know this command.", "Update this program."),
    ACCESS_DENIED(40, "This needs a login with other rights.", "Log in with the password that gives this right."),
    WRONG_PASSWORD(41, "The password of the box is wrong.", "Check that the key ring belongs to this box."),
    UNKNOWN_PARTITION(42, "The box has no such partition.", "Check the AppID."),
    OVERLAP(43, "The memory object overlaps another one.", "Choose another offset or length."),
    BAD_ADDRESS(44, "The address lies outside the zone.", "Choose an offset and length inside the partition's zone."),
    SESSION_ENDED(45, "The session with the box ended.", "Log in again."),
    STORAGE_FAILED(46, "The memory of the box failed.", "Keep the box and ask the vendor."),
    NO_LICENCE(50, "There is no licence for this program in the box.", "Ask the vendor for a licence."),
    COUNTER_USED_UP(51, "The usage counter is used up.", "Ask the vendor for more runs."),
    LICENCE_EXPIRED(52, "The licence has expired.", "Ask the vendor for an extension."),
    CLOCK_SET_BACK(
            53,
            "The clock of the computer was set back.",
            "Correct the date and time; the vendor can repair the clock of the box."),
    NO_FREE_SEAT(54, "All seats are taken.", "Close the program elsewhere, or ask the vendor for more seats."),
    WRONG_APPLICATION_PASSWORD(
            55, "The application password is wrong.", "Type it again; the vendor can remove or replace it."),
    TRY_LATER(56, "Too many tries; the box waits.", "Wait for the time named."),
    UNKNOWN_LEASE(57, "The seat was given back or timed out.", "Start the program again."),
    FILE_FAILED(100, "A file could not be read or written.", "Check the path, the rights and the free space."),
    JOURNAL_IN_USE(101, "The journal is in use by another process.", "Wait until the other process ends."),
    JOURNAL_DAMAGED(
            102,
            "The journal is damaged.",
            "Restore it from its back-up; do not issue codes from an older copy without the override."),
    OTHER_JOURNAL(103, "This journal belongs to another key ring.", "Use the journal that was made with the key ring."),
    WRONG_PASSPHRASE(104, "The passphrase is wrong.", "Type it again."),
    KEYRING_DAMAGED(105, "The key ring file is damaged.", "Restore it from its back-up."),
    UNKNOWN_BOX(106, "There is no such box.", "List the boxes, check the name."),
    SEVERAL_BOXES(107, "Several boxes fit.", "Name one of them by its BoxName or the name of its file."),
    CLOCK_BEHIND(
            108,
            "This computer's time lies before the last code issued.",
            "Correct the date and time, or override with a reason."),
    CLOCK_AHEAD(
            109,
            "This computer's time lies far ahead of the last code issued.",
            "Check the date and time, or override with a reason."),
    LIVE_CODE(
            110,
            "Another code for this Transaction Key is still valid.",
            "Send that code again, or replace it with a reason."),
    EVALUATION_MIXED(
            111, "Evaluation keys and production keys cannot be mixed.", "Use the key ring that belongs to the box."),
    CLONE_SUSPECTED(
            112,
            "Clone or rollback suspected: the box contradicts what the journal knows.",
            "Find out how the box came into this state before issuing with an override."),
    NOT_ANSWERING(113, "The box does not answer.", "Plug it out and in again, then try again."),
    NOT_A_BOX(114, "The device does not speak this protocol.", "Choose another device."),
    OUT_OF_RANGE(115, "The box name lies outside the range allowed.", "Choose another box or change the range."),
    CANCELLED(116, "Cancelled.", "Start again when you like."),
    STATE_FILE_DAMAGED(
            117, "The state file of the virtual box is damaged.", "Restore it from a copy, or make a new virtual box."),
    STATE_UNKNOWN(
            118,
            "The state of the box is not known and is demanded.",
            "Ask for the file form of the Transaction Key, which carries it."),
    EXISTS_ALREADY(119, "Something of this name exists already.", "Choose another name, or remove the old one."),
    VALUE_MISSING(120, "A parameter of the update profile has no value.", "Give a value for each parameter named."),
    VALUE_REFUSED(121, "The update profile does not allow a value.", "Choose a value within the limits named."),
    PROFILE_FAULTY(
            122,
            "The update profile has faults; no code can be made from it.",
            "Open it in the editor and mend the problems named."),
    WRONG_MODEL(
            123,
            "The update is not meant for boxes of this model.",
            "Choose another update profile, or add the model to this one."),
    VAULT_MISSING(200, "There is no vault.", "Make one, or check where the home of this program is."),
    VAULT_LOCKED(201, "The vault is locked.", "Unlock it and try again."),
    VAULT_DAMAGED(202, "The vault is damaged.", "Restore its folder from a back-up."),
    VAULT_IN_USE(203, "Another process is writing to the vault.", "Wait until it is done, then try again."),
    NO_KEY_RING(204, "The vault holds no such key ring.", "Import the key ring, or ask a colleague to share it."),
    NOT_A_PROFILE(
            205, "This is not an update profile.", "Choose a file that this program saved, with the ending .rup."),
    PROFILE_DAMAGED(206, "The update profile is damaged.", "Get the file again, or restore it from a back-up."),
    NOT_A_RECIPIENT(207, "This is not encrypted to you.", "Ask whoever saved it to add you to the recipients."),
    SIGNATURE_BROKEN(
            208,
            "The signature does not hold: the content was changed after signing.",
            "Do not use the file; ask its author for it again."),
    SIGNER_UNKNOWN(
            209,
            "The update profile was signed by somebody outside your team.",
            "Compare the fingerprint with that person over another way, then add the certificate to the team."),
    OLDER_REVISION(
            210,
            "A newer revision of this update profile was seen before.",
            "Use the newer file; this one can only be read, or saved as a copy."),
    TOO_LARGE(211, "This is larger than allowed.", "Choose another file, or make the content smaller."),
    BAD_NAME(
            212,
            "This cannot be a name.",
            "Choose 1 to 64 characters; key rings take letters, digits, dots, dashes and underscores only."),
    UNKNOWN_PERSON(213, "Nobody of this name is in the team.", "List the team, check the name."),
    DRAFT_DAMAGED(
            214, "The draft of unsaved work is damaged.", "Discard it; the file as it was saved last is as it was."),
    KEYRING_IN_USE(215, "The key ring is being changed by another process.", "Try again when that has ended."),
    SHARES_UNUSABLE(
            216,
            "The key ring cannot be brought back from these shares.",
            "Give as many shares as are needed, each once and all of one set; replace a damaged one by another."),
    KEYRING_OUTDATED(
            217,
            "The key ring is from before its last rotation.",
            "Restore the back-up that was made at the last rotation; what is older does not have those keys."),
    NO_PERMISSION(
            220,
            "This user may not use the box.",
            "On Linux install the rule that \"rums box udev-rule\" prints, then plug the box out and in again."),
    NO_LAB(221, "There is no lab with virtual USB ports.", "Start it as root in a checkout on Linux: ./rums --lab");

    private static final Map<Integer, ResultCode> BY_NUMBER =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(ResultCode::number, Function.identity()));

    private final int number;
    private final String text;
    private final String advice;

    ResultCode(int number, String text, String advice) {
        this.number = number;
        this.text = text;
        this.advice = advice;
    }

    /**
     * The number on the wire and the exit code.
     *
     * @return 0, 10–99 (box), 100–129 (computer), 200–219 (update profiles and vault) or 220–229 (USB)
     */
    public int number() {
        return number;
    }

    /**
     * What happened, one English sentence.
     *
     * @return a sentence with its full stop
     */
    public String text() {
        return text;
    }

    /**
     * What the reader should do next, in English.
     *
     * @return one sentence or two
     */
    public String advice() {
        return advice;
    }

    /**
     * Finds a code by its number.
     *
     * @param number the number on the wire
     * @return the code, or nothing where no code has this number
     */
    public static Optional<ResultCode> of(int number) {
        return Optional.ofNullable(BY_NUMBER.get(number));
    }
}
