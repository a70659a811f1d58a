package org.rums.core.frame;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rums.core.result.ResultCode;
import org.rums.core.wire.WireException;

/**
 * A complete box end for a firmware that answers at once: channels, large transfers, then the service. The caller
 * feeds reports and time, and sends what comes back. Not thread-safe. See {@code docs/protocol/framing.md}, "The box".
 */
public final class DeviceEndpoint {
    private final DeviceChannelMux mux;
    private final DeviceService service;
    private final Map<Long, ChunkAssembler> transfers = new HashMap<>();

    /** Joins the state machine and the service. */
    public DeviceEndpoint(DeviceChannelMux mux, DeviceService service) {
        this.mux = mux;
        this.service = service;
    }

    /** Takes one report of 64 bytes at a monotonic time and returns the reports to be sent, in order. */
    public List<byte[]> receive(byte[] report, long nowMillis) {
        return carryOut(mux.receive(report, nowMillis));
    }

    /** Lets time pass and returns the reports to be sent. To be called about every 100 ms while none comes in. */
    public List<byte[]> tick(long nowMillis) {
        return carryOut(mux.tick(nowMillis));
    }

    private List<byte[]> carryOut(Step step) {
        step.ended().forEach(this::reset);
        List<byte[]> reports = new ArrayList<>(step.reports());
        step.request().ifPresent(request -> reports.addAll(answer(request)));
        return reports;
    }

    private void reset(long channel) {
        Optional.ofNullable(transfers.remove(channel)).ifPresent(ChunkAssembler::clear);
        service.reset(channel);
    }

    private List<byte[]> answer(Message request) {
        long channel = request.channel();
        ChunkAssembler transfer = transfers.computeIfAbsent(channel, any -> new ChunkAssembler());
        try {
            return mux.answer(channel, transfer.handle(request.payload(), (op, body) -> execute(channel, op, body)));
        } catch (FrameErrorException e) {
            return mux.refuse(channel, e.error());
        }
    }

    private Answer execute(long channel, int opcode, byte[] body) throws FrameErrorException {
        try {
            return service.execute(channel, opcode, body);
        } catch (WireException e) {
            return Answer.of(ResultCode.MALFORMED.number());
        }
    }
}
