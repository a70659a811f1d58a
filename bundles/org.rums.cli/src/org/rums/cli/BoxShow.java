package org.rums.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.rums.cli.output.Output;
import org.rums.cli.output.StateJson;
import org.rums.cli.output.StateView;
import org.rums.cli.output.Style;
import org.rums.cli.service.Context;
import org.rums.cli.service.PluggedBox;
import org.rums.cli.service.Times;
import org.rums.cli.service.UsageException;
import org.rums.core.box.BoxContent;
import org.rums.core.box.BoxInfo;
import org.rums.core.code.MatchTag;
import org.rums.core.code.TransactionKey;
import org.rums.core.key.BoxId;
import org.rums.core.licence.LicenceWords;
import org.rums.core.licence.Model;
import org.rums.core.result.RefusedException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows who a box is and what it holds. */
@Command(name = "show")
final class BoxShow implements Callable<Integer> {
    private final Context context;

    @Parameters(descriptionKey = "box", paramLabel = "BOX", arity = "0..1")
    private Optional<String> name = Optional.empty();

    @Mixin
    private BoxOptions box = new BoxOptions();

    BoxShow(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws RefusedException {
        try (PluggedBox plugged = box.lookup(context).open(chosen())) {
            unit(plugged);
            if (plugged.info().formatted()) {
                owner(plugged, plugged.owner());
                content(plugged);
            } else {
                context.output().line(Style.WARN, "box.blank");
            }
        }
        return 0;
    }

    /** Named as a parameter or by the option; twice only the same. */
    private Optional<String> chosen() {
        if (name.isPresent() && box.box().isPresent() && !name.equals(box.box())) {
            throw new UsageException("usage.two-boxes", name.get(), box.box().get());
        }
        return name.or(box::box);
    }

    private void unit(PluggedBox plugged) {
        Output output = context.output();
        BoxInfo info = plugged.info();
        if (plugged.evaluation()) {
            output.evaluation();
        }
        output.show("name", plugged.name());
        output.show("model", Model.ofCode(info.modelCode()).orElseThrow().title());
        output.show("firmware", LicenceWords.firmware(info.firmware()));
        output.show("fingerprint", info.fingerprint());
        output.show("commits", info.commitCounter());
        output.put("formatted", info.formatted());
    }

    private void owner(PluggedBox plugged, BoxInfo.Owner owner) throws RefusedException {
        Output output = context.output();
        output.show("developerId", String.format("%08X", owner.developerId()));
        output.show("boxName", plugged.id().name());
        output.show("label", owner.label());
        output.show("epoch", owner.epoch());
        output.show("latestTime", Times.at(owner.latestTime()));
        output.put("remoteUpdate", owner.remoteUpdate());
        output.put("clockSuspect", owner.clockSuspect());
        output.put("failedTries", owner.failedTries());
        output.put("secondsToWait", owner.secondsToWait());
        if (!owner.remoteUpdate()) {
            output.line(Style.WARN, "box.no-update");
        }
        if (owner.clockSuspect()) {
            output.line(Style.WARN, "box.clock-suspect");
        }
        if (owner.failedTries() > 0) {
            output.line(Style.WARN, "box.failed-tries", owner.failedTries(), owner.secondsToWait());
        }
    }

    private void content(PluggedBox plugged) throws RefusedException {
        Output output = context.output();
        BoxContent content = plugged.client().content();
        List<TransactionKey> open = plugged.client().openTransactions();
        List<Object> tags = open.stream().map(key -> transaction(plugged, key)).toList();
        output.show("open", open.size());
        output.put("openTransactions", tags);
        output.field("free", String.valueOf(content.free()));
        output.put("state", StateJson.of(content.state()));
        output.put("seatsInUse", content.seats().stream().map(BoxShow::seats).toList());
        new StateView(output).show(content.state());
        for (BoxContent.SeatsInUse seats : content.seats()) {
            if (seats.local() + seats.network() > 0) {
                output.line("box.seats", seats.appId(), seats.local(), seats.network());
            }
        }
    }

    private static Object transaction(PluggedBox plugged, TransactionKey key) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("counter", key.counter());
        plugged.info()
                .owner()
                .map(owner -> new BoxId(owner.developerId(), owner.boxName()))
                .ifPresent(id -> map.put("matchTag", MatchTag.text(MatchTag.of(id, key.counter()))));
        return map;
    }

    private static Object seats(BoxContent.SeatsInUse seats) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("appId", seats.appId());
        map.put("local", seats.local());
        map.put("network", seats.network());
        return map;
    }
}
