package org.rums.virtualbox.firmware;

import org.rums.core.cbor.CborWriter;
import org.rums.core.frame.Answer;
import org.rums.core.licence.Limits;
import org.rums.core.result.RefusedException;

/** READ, WRITE and LABEL (docs/protocol/box.md, section 5). */
final class ZoneCommands {
    /** Most bytes in one READ or WRITE. */
    static final int MAX_BYTES = 60_000;

    private static final int FREE_ZONE = 3;
    private static final int ADMIN_ZONE = 2;

    private final Device device;

    ZoneCommands(Device device) {
        this.device = device;
    }

    Answer read(Call call, Body body) throws RefusedException {
        int appId = body.number(1, Limits.U16);
        int zone = body.number(2, 0xFF);
        int offset = body.number(3, Limits.ZONE);
        int length = body.number(4, MAX_BYTES);
        body.end();
        device.state().formatted();
        call.require(zone == FREE_ZONE || call.rights() != Rights.NONE);
        byte[] bytes = device.state().zones().read(appId, zone, offset, length);
        return Answers.ok(new CborWriter().map(1).key(1).bytes(bytes));
    }

    Answer write(Call call, Body body) throws RefusedException {
        int appId = body.number(1, Limits.U16);
        int zone = body.number(2, 0xFF);
        int offset = body.number(3, Limits.ZONE);
        byte[] content = body.bytes(4, MAX_BYTES);
        body.end();
        BoxState state = device.state();
        state.formatted();
        boolean user = call.rights() == Rights.USER && zone != ADMIN_ZONE;
        call.require(zone == FREE_ZONE || call.rights() == Rights.ADMIN || user);
        device.memory().commit(state.with(state.zones().written(appId, zone, offset, content)));
        return Answers.done();
    }

    Answer label(Call call, Body body) throws RefusedException {
        String label = body.text(1, Limits.LABEL);
        body.end();
        call.requireAdmin();
        BoxState state = device.state();
        device.memory().commit(state.with(state.held().withLabel(label)));
        return Answers.done();
    }
}
