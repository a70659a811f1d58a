package org.rums.core.frame;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The box's side of the framing: opens channels, assembles one message at a time, keeps others out meanwhile, and
 * answers what needs no firmware (INIT, PING, errors). Holds no thread and no clock: the caller hands in each report
 * and a monotonic time in milliseconds, and does what the {@link Step} says. Accepts any report whatsoever. Not
 * thread-safe. See {@code docs/protocol/framing.md}, "The box".
 */
public final class DeviceChannelMux {
    /** Most channels that are open; opening another one forgets the one that was used least recently. */
    public static final int MAX_CHANNELS = 64;
    /** Longest time a message may hold the box, from its first packet to its answer. */
    public static final long LOCK_MILLIS = 10_000;
    /** Longest pause between the packets of a message. */
    public static final long PACKET_MILLIS = 1_000;

    private final DeviceInfo info;
    private final Channels channels;
    private Optional<Assembly> assembly = Optional.empty();
    private boolean processing;
    private long startedAt;
    private long packetAt;

    private final List<byte[]> reports = new ArrayList<>();
    private final Set<Long> ended = new LinkedHashSet<>();
    private Optional<Message> request = Optional.empty();
    private boolean cancel;

    /**
     * Starts without channels.
     *
     * @param info what INIT answers
     * @param firstChannel the first channel id tried, any number; the box's power-on randomness
     */
    public DeviceChannelMux(DeviceInfo info, int firstChannel) {
        this.info = info;
        this.channels = new Channels(MAX_CHANNELS, firstChannel);
    }

    /** Takes one report of 64 bytes at a time on a monotonic clock. */
    public Step receive(byte[] report, long nowMillis) {
        Packet packet = Packet.parse(report);
        expire(nowMillis);
        if (!packet.init()) {
            continuation(packet, nowMillis);
        } else if (packet.kind() == Command.INIT) {
            init(packet);
        } else if (!channels.use(packet.channel())) {
            error(packet.channel(), FrameError.INVALID_CHANNEL);
        } else if (packet.kind() == Command.CANCEL) {
            cancel(packet);
        } else {
            start(packet, nowMillis);
        }
        return step();
    }

    /** Lets time pass: ends a message that took too long. To be called about every 100 ms while none comes in. */
    public Step tick(long nowMillis) {
        expire(nowMillis);
        return step();
    }

    /** Returns the reports of the answer to the running request; none if it was given up meanwhile. */
    public List<byte[]> answer(long channel, byte[] payload) {
        return finish(new Message(channel, Command.MSG, payload));
    }

    /** Returns the report that refuses the running request; none if it was given up meanwhile. */
    public List<byte[]> refuse(long channel, FrameError error) {
        return finish(new Message(channel, Command.ERROR, new byte[] {(byte) error.code()}));
    }

    /**
     * Returns the report that says the running request is still worked on; none if it was given up meanwhile.
     *
     * @param waiting true if the box waits (after a wrong password, for instance), false if it computes
     */
    public List<byte[]> keepalive(long channel, boolean waiting) {
        byte[] status = {(byte) (waiting ? 2 : 1)};
        return isProcessing(channel) ? Framer.cut(new Message(channel, Command.KEEPALIVE, status)) : List.of();
    }

    private List<byte[]> finish(Message message) {
        if (!isProcessing(message.channel())) {
            return List.of();
        }
        release();
        return Framer.cut(message);
    }

    private boolean isProcessing(long channel) {
        return processing && owns(channel);
    }

    private boolean owns(long channel) {
        return assembly.isPresent() && assembly.get().channel() == channel;
    }

    private void expire(long now) {
        if (assembly.isPresent()) {
            boolean slow = !processing && now - packetAt > PACKET_MILLIS;
            if (slow || now - startedAt > LOCK_MILLIS) {
                abort(FrameError.TIMEOUT);
            }
        }
    }

    private void init(Packet packet) {
        long channel = packet.channel();
        boolean broadcast = channel == Framer.BROADCAST;
        if (!broadcast && !channels.use(channel)) {
            error(channel, FrameError.INVALID_CHANNEL);
            return;
        }
        if (!broadcast) {
            drop(channel);
        }
        if (packet.length() != DeviceInfo.NONCE_LENGTH) {
            error(channel, FrameError.INVALID_LENGTH);
            return;
        }
        long opened = broadcast ? open() : channel;
        byte[] nonce = Arrays.copyOf(packet.data(), DeviceInfo.NONCE_LENGTH);
        send(new Message(channel, Command.INIT, info.encode(nonce, opened)));
    }

    private long open() {
        channels.evictable(this::owns).ifPresent(this::drop);
        return channels.open(this::owns);
    }

    private void cancel(Packet packet) {
        if (packet.length() != 0) {
            refuseAndDrop(packet.channel(), FrameError.INVALID_LENGTH);
        } else if (isProcessing(packet.channel())) {
            cancel = true;
        } else if (owns(packet.channel())) {
            drop(packet.channel());
        }
    }

    private void start(Packet packet, long now) {
        long channel = packet.channel();
        if (assembly.isPresent() && (processing || !owns(channel))) {
            error(channel, FrameError.BUSY);
        } else if (assembly.isPresent()) {
            abort(FrameError.INVALID_SEQUENCE);
        } else if (packet.kind() != Command.MSG && packet.kind() != Command.PING) {
            refuseAndDrop(channel, FrameError.INVALID_COMMAND);
        } else if (packet.length() > Framer.MAX_PAYLOAD || packet.kind() == Command.MSG && packet.length() == 0) {
            refuseAndDrop(channel, FrameError.INVALID_LENGTH);
        } else {
            startedAt = now;
            accept(new Assembly(packet), now);
        }
    }

    private void continuation(Packet packet, long now) {
        if (processing || !owns(packet.channel())) {
            return;
        }
        Assembly current = assembly.orElseThrow();
        if (current.add(packet)) {
            accept(current, now);
        } else {
            abort(FrameError.INVALID_SEQUENCE);
        }
    }

    private void accept(Assembly current, long now) {
        assembly = Optional.of(current);
        packetAt = now;
        if (!current.isComplete()) {
            return;
        }
        Message message = current.message();
        if (message.command() == Command.PING) {
            release();
            send(message);
        } else {
            processing = true;
            request = Optional.of(message);
        }
    }

    private void abort(FrameError error) {
        refuseAndDrop(assembly.orElseThrow().channel(), error);
    }

    private void refuseAndDrop(long channel, FrameError error) {
        drop(channel);
        error(channel, error);
    }

    private void drop(long channel) {
        if (owns(channel)) {
            release();
        }
        ended.add(channel);
    }

    private void release() {
        assembly = Optional.empty();
        processing = false;
    }

    private void error(long channel, FrameError error) {
        send(new Message(channel, Command.ERROR, new byte[] {(byte) error.code()}));
    }

    private void send(Message message) {
        reports.addAll(Framer.cut(message));
    }

    private Step step() {
        Step step = new Step(reports, request, ended, cancel);
        reports.clear();
        ended.clear();
        request = Optional.empty();
        cancel = false;
        return step;
    }
}
