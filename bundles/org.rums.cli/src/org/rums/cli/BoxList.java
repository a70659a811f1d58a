package org.rums.cli;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.rums.cli.output.Output;
import org.rums.cli.output.Style;
import org.rums.cli.service.BoxLookup;
import org.rums.cli.service.Context;
import org.rums.cli.service.PluggedBox;
import org.rums.core.box.BoxInfo;
import org.rums.core.key.BoxId;
import org.rums.core.licence.Model;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;
import org.rums.hid.ReportDescriptor;
import org.rums.hid.UsbDevice;
import picocli.CommandLine.Command;

/** Lists the boxes, virtual and on USB, and what else of their maker is plugged in. */
@Command(name = "list")
final class BoxList implements Callable<Integer> {
    private static final String ROW = "%-16s %-6s %-10s %-9s %5s  %s";

    private final Context context;

    BoxList(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws RefusedException {
        BoxLookup lookup = new BoxLookup(context, Optional.empty());
        List<Object> all = new ArrayList<>();
        Output output = context.output();
        List<String> names = lookup.names();
        if (names.isEmpty()) {
            output.line("box.none");
        } else {
            output.line("box.columns");
        }
        for (String name : names) {
            row(lookup, name).ifPresent(all::add);
        }
        context.environment().usb().trouble().ifPresent(why -> output.warn("box.usb-trouble", why));
        output.put("boxes", all);
        output.put(
                "unsupported",
                context.environment().usb().unsupported().stream()
                        .map(this::unsupported)
                        .toList());
        return 0;
    }

    private Object unsupported(UsbDevice device) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("name", device.name());
        map.put("usbId", device.id().toString());
        map.put("manufacturer", device.manufacturer());
        map.put("product", device.product());
        map.put("serial", device.serial());
        map.put("usagePage", device.usagePage());
        map.put("usage", device.usage());
        if (context.output().json()) { // nobody else sees it, and the device has to be opened for it
            Optional<ReportDescriptor> reports = context.environment().usb().descriptor(device);
            reports.ifPresent(
                    known -> map.put("reportDescriptor", HexFormat.of().formatHex(known.bytes())));
        }
        String title = (device.manufacturer() + " " + device.product()).strip();
        String page = String.format("%04X", device.usagePage());
        context.output().line(Style.WARN, "box.unsupported", device.name(), title, device.id(), page);
        return map;
    }

    /** The line of a box; none for a device that turns out to be no box. */
    private Optional<Map<String, Object>> row(BoxLookup lookup, String name) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("name", name);
        try (PluggedBox box = lookup.plug(name)) {
            String model = Model.ofCode(box.info().modelCode()).orElseThrow().title();
            map.put("model", model);
            map.put("formatted", box.info().formatted());
            Optional<BoxInfo.Owner> owner = box.info().owner();
            owner.ifPresent(said -> {
                map.put("boxName", BoxId.format(said.boxName()));
                map.put("label", said.label());
                map.put("open", said.open());
                map.put("evaluation", box.evaluation());
            });
            context.output()
                    .raw(String.format(
                                    ROW,
                                    name,
                                    model,
                                    owner.map(o -> BoxId.format(o.boxName())).orElse("-"),
                                    owner.map(BoxInfo.Owner::label).orElse("-"),
                                    owner.map(o -> String.valueOf(o.open())).orElse("-"),
                                    remark(box))
                            .stripTrailing());
        } catch (RefusedException e) {
            if (e.code() == ResultCode.NOT_A_BOX && BoxLookup.isUsb(name)) {
                return Optional.empty();
            }
            map.put("refused", e.code().name());
            context.output().raw(String.format(ROW, name, "?", "?", "?", "?", e.code()));
        }
        return Optional.of(map);
    }

    private String remark(PluggedBox box) {
        if (!box.info().formatted()) {
            return context.messages().text("box.blank");
        }
        return box.evaluation() ? context.messages().text("evaluation") : "";
    }
}
