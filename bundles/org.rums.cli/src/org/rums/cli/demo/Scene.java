package org.rums.cli.demo;

import java.util.List;
import java.util.Optional;
import org.rums.cli.output.Output;
import org.rums.cli.output.Style;
import org.rums.cli.service.BoxLookup;
import org.rums.cli.service.Context;
import org.rums.cli.service.PluggedBox;
import org.rums.cli.service.Times;
import org.rums.cli.service.Vendor;
import org.rums.core.box.Applied;
import org.rums.core.code.ActivationCode;
import org.rums.core.code.CodeReader;
import org.rums.core.code.ConfirmationCode;
import org.rums.core.code.Expiry;
import org.rums.core.code.MatchTag;
import org.rums.core.code.TransactionKey;
import org.rums.core.issue.Formatting;
import org.rums.core.issue.Issued;
import org.rums.core.issue.Issuer;
import org.rums.core.issue.Order;
import org.rums.core.issue.Overrides;
import org.rums.core.issue.RequestReader;
import org.rums.core.issue.VerifiedRequest;
import org.rums.core.key.RekeyRoot;
import org.rums.core.licence.DataObject;
import org.rums.core.licence.FullPartition;
import org.rums.core.licence.Item;
import org.rums.core.licence.Model;
import org.rums.core.licence.ObjectType;
import org.rums.core.licence.Partition;
import org.rums.core.licence.Verb;
import org.rums.core.licence.ZoneSizes;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;
import org.rums.core.text.Kind;

/**
 * The two sides of the demonstration at a fixed time: the vendor with ring and journal, the users with their boxes.
 *
 * @param context home, texts and output
 * @param vendor the vendor whose boxes they are
 * @param root its rekey root
 */
record Scene(Context context, Vendor vendor, RekeyRoot root) {
    /** AppID of the program in every box. */
    static final int APP = 12;
    /** The time at which everything happens. */
    static final long NOW = Times.moment("2027-03-01T12:00Z");
    /** An hour in seconds. */
    static final long HOUR = 3_600;

    /**
     * How something ended.
     *
     * @param code OK or why not
     * @param detail what exactly, perhaps empty
     * @param confirmation of the box, where it gave one
     */
    record Result(ResultCode code, String detail, Optional<ConfirmationCode> confirmation) {
        static Result of(RefusedException e) {
            return new Result(e.code(), e.detail(), Optional.empty());
        }
    }

    /** Something that may be refused. */
    interface Attempt {
        void run() throws RefusedException;
    }

    /** Tries something. */
    static Result attempt(Attempt attempt) {
        try {
            attempt.run();
            return new Result(ResultCode.OK, "", Optional.empty());
        } catch (RefusedException e) {
            return Result.of(e);
        }
    }

    Output output() {
        return context.output();
    }

    /** Makes a box with a program in it and formats it for a vendor. */
    void make(String name, Model model, Vendor owner, RekeyRoot ownersRoot) throws RefusedException {
        context.home().boxes().create(name, model);
        List<DataObject> objects = List.of(
                new DataObject.ExpirationDate(Times.end("2027-03-31")),
                DataObject.UsageCounter.full(100),
                new DataObject.LocalSeats(2));
        Partition program = Partition.of(APP, "Editor", ZoneSizes.NONE, objects);
        try (PluggedBox box = box(name, NOW)) {
            new Formatting(owner.ring(), ownersRoot, owner.journal())
                    .format(
                            box.client(),
                            new Formatting.Wish(name, true, NOW, Optional.empty(), List.of(FullPartition.of(program))));
        }
    }

    PluggedBox box(String name, long hostTime) throws RefusedException {
        return new BoxLookup(context, Optional.of(hostTime)).plug(name);
    }

    /** A further Transaction Key of a box, as a user would type it. */
    String request(String name) throws RefusedException {
        try (PluggedBox box = box(name, NOW)) {
            return CodeReader.typed(
                    Kind.TRANSACTION_KEY, box.client().request(true).key().body());
        }
    }

    /** Answers a Transaction Key. */
    ActivationCode issue(String key, Item... items) throws RefusedException {
        return issue(vendor, key, List.of(items), Expiry.NONE, Overrides.NONE);
    }

    ActivationCode issue(Vendor by, String key, List<Item> items, Expiry expiry, Overrides overrides)
            throws RefusedException {
        RequestReader.Reading reading = new RequestReader(by.ring(), by.generations()).read(key);
        try (VerifiedRequest request = reading.request()) {
            Issued issued = new Issuer(by.journal(), () -> NOW)
                    .issue(request, new Order(items, expiry, Optional.empty(), false), overrides);
            return issued.code();
        }
    }

    Result apply(String name, ActivationCode code) throws RefusedException {
        return apply(name, code, NOW);
    }

    Result apply(String name, ActivationCode code, long hostTime) throws RefusedException {
        try (PluggedBox box = box(name, hostTime)) {
            return result(box.client().apply(code, Optional.empty()));
        } catch (RefusedException e) {
            return Result.of(e);
        }
    }

    static Result result(Applied applied) {
        return new Result(applied.result(), applied.detail(), Optional.of(applied.confirmation()));
    }

    static Item runs(long more) {
        return new Item.Change(Verb.ADD, ObjectType.USAGE_COUNTER, APP, more);
    }

    /** Shows a code in groups. */
    void show(String typed) {
        output().raw("     " + output().styled(Style.CODE, typed));
    }

    void show(ActivationCode code) throws RefusedException {
        show(CodeReader.typed(Kind.ACTIVATION_CODE, code.body()));
    }

    /** Shows a match tag, large. */
    void showTag(int tag) {
        String text = String.join(" ", MatchTag.text(tag).split(""));
        output().raw("     " + output().messages().text("label.matchTag") + ":  "
                + output().styled(Style.STRONG, text));
    }

    /** The match tag of a request. */
    static int tagOf(PluggedBox box, TransactionKey key) throws RefusedException {
        return MatchTag.of(box.id(), key.counter());
    }
}
