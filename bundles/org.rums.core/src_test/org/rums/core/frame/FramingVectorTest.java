package org.rums.core.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.rums.core.testkit.Vectors;
import org.rums.core.testkit.Vectors.Case;

class FramingVectorTest {
    @TestFactory
    Stream<DynamicTest> cutsAsTheVectorsSay() {
        return Vectors.run("framing-cut", one -> {
            byte[] payload = one.has("payload") ? one.hex("payload") : EchoService.pattern((int) one.number("pattern"));
            List<byte[]> reports = Framer.cut(new Message(one.number("channel"), (int) one.number("command"), payload));
            if (one.has("reports")) {
                assertEquals(expected(one, "reports"), shown(reports));
            } else {
                assertEquals(one.number("count"), reports.size());
                assertEquals(one.text("sha256"), digest(reports));
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> answersAsTheVectorsSay() {
        return Vectors.run("framing-box", one -> new Box((int) one.number("first")).run(one));
    }

    private static List<String> expected(Case one, String field) {
        return one.cases(field).stream()
                .map(report -> Vectors.hex(Arrays.copyOf(report.hex("report"), 64)))
                .toList();
    }

    private static List<String> shown(List<byte[]> reports) {
        return reports.stream().map(Vectors::hex).toList();
    }

    private static String digest(List<byte[]> reports) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            reports.forEach(sha::update);
            return Vectors.hex(sha.digest()).toUpperCase(Locale.ROOT);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    /** The box of the vectors, with one request that is answered only when the vector says so. */
    private static final class Box {
        private final DeviceChannelMux mux;
        private final Map<Long, ChunkAssembler> transfers = new HashMap<>();
        private long held;

        Box(int first) {
            mux = new DeviceChannelMux(new DeviceInfo(1, 0x0102, 3), first);
        }

        void run(Case one) {
            for (Case step : one.cases("steps")) {
                assertEquals(expected(step, "out"), shown(take(step)), "at " + step.number("at"));
            }
        }

        private List<byte[]> take(Case step) {
            long at = step.number("at");
            if (step.has("release")) {
                return mux.answer(held, step.hex("release"));
            }
            Step next = step.has("in") ? mux.receive(Arrays.copyOf(step.hex("in"), 64), at) : mux.tick(at);
            next.ended().forEach(transfers::remove);
            List<byte[]> out = new ArrayList<>(next.reports());
            next.request().flatMap(this::answer).ifPresent(out::addAll);
            return out;
        }

        private Optional<List<byte[]>> answer(Message request) {
            if (request.payload()[0] == 0x07) {
                held = request.channel();
                return Optional.empty();
            }
            EchoService service = new EchoService();
            ChunkAssembler transfer = transfers.computeIfAbsent(request.channel(), any -> new ChunkAssembler());
            try {
                byte[] answer = transfer.handle(request.payload(), (op, body) -> service.execute(0, op, body));
                return Optional.of(mux.answer(request.channel(), answer));
            } catch (FrameErrorException e) {
                throw new AssertionError(e);
            }
        }
    }
}
