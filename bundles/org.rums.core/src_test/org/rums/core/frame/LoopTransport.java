package org.rums.core.frame;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.rums.core.transport.Transport;
import org.rums.core.transport.TransportException;

/**
 * A box in the same process behind the transport of a host. What the host sends and gets is recorded, and a test may
 * change, drop or add reports on either way. The clock advances by 1 ms with each call and 50 ms with each idle one.
 */
public final class LoopTransport implements Transport {
    private final BiFunction<Optional<byte[]>, Long, List<byte[]>> box;
    private final Deque<byte[]> queue = new ArrayDeque<>();
    private final List<byte[]> sent = new ArrayList<>();
    private final List<byte[]> received = new ArrayList<>();
    private UnaryOperator<List<byte[]>> toBox = UnaryOperator.identity();
    private UnaryOperator<List<byte[]>> toHost = UnaryOperator.identity();
    private long now;
    private boolean gone;

    private LoopTransport(BiFunction<Optional<byte[]>, Long, List<byte[]>> box) {
        this.box = box;
    }

    /** Puts an endpoint behind the transport. */
    public static LoopTransport to(DeviceEndpoint endpoint) {
        return new LoopTransport((report, now) ->
                report.map(bytes -> endpoint.receive(bytes, now)).orElseGet(() -> endpoint.tick(now)));
    }

    /** Puts a function from reports to reports behind the transport. */
    public static LoopTransport answering(java.util.function.Function<byte[], List<byte[]>> device) {
        return new LoopTransport((report, now) -> report.map(device).orElseGet(List::of));
    }

    /** Changes what goes to the box: called with one report, returns those that arrive. */
    public void tamperToBox(UnaryOperator<List<byte[]>> change) {
        toBox = change;
    }

    /** Changes what goes to the host: called with the reports of one step, returns those that arrive. */
    public void tamperToHost(UnaryOperator<List<byte[]>> change) {
        toHost = change;
    }

    /** Removes the box. */
    public void unplug() {
        gone = true;
    }

    /** Returns all reports that the host sent. */
    public List<byte[]> sent() {
        return sent;
    }

    /** Returns all reports that the host got. */
    public List<byte[]> received() {
        return received;
    }

    /** Another process sends a report; its answers reach this host, too. */
    public List<byte[]> inject(byte[] report) {
        List<byte[]> answers = box.apply(Optional.of(report), ++now);
        queue.addAll(answers);
        return answers;
    }

    @Override
    public void send(byte[] report) throws TransportException {
        checkPresent();
        sent.add(report.clone());
        for (byte[] one : toBox.apply(List.of(report.clone()))) {
            queue.addAll(toHost.apply(box.apply(Optional.of(one), ++now)));
        }
    }

    @Override
    public boolean receive(byte[] report, int timeoutMillis) throws TransportException {
        checkPresent();
        if (queue.isEmpty()) {
            now += 50;
            queue.addAll(toHost.apply(box.apply(Optional.empty(), now)));
        }
        if (queue.isEmpty()) {
            return false;
        }
        byte[] next = queue.poll();
        received.add(next);
        System.arraycopy(next, 0, report, 0, REPORT_SIZE);
        return true;
    }

    @Override
    public String describe() {
        return "loop";
    }

    @Override
    public void close() {
        gone = true;
    }

    private void checkPresent() throws TransportException {
        if (gone) {
            throw new TransportException(TransportException.Kind.GONE, "unplugged");
        }
    }
}
