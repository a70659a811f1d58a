package org.rums.core.testkit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.security.SecureRandom;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.rums.core.frame.BoxConnection;
import org.rums.core.frame.Command;
import org.rums.core.frame.DeviceChannelMux;
import org.rums.core.frame.DeviceEndpoint;
import org.rums.core.frame.DeviceInfo;
import org.rums.core.frame.EchoService;
import org.rums.core.frame.Framer;
import org.rums.core.transport.CancelToken;
import org.rums.core.transport.Deadline;
import org.rums.core.transport.Transport;
import org.rums.core.transport.TransportException;

/** What every transport must do. A test class of a transport extends this and puts the given box behind it. */
@Timeout(60)
public abstract class TransportContract {
    private Transport transport;

    /** Returns a transport whose other end is {@code box}; called once for each test. */
    protected abstract Transport connect(DeviceEndpoint box) throws IOException;

    @BeforeEach
    void open() throws IOException {
        DeviceChannelMux mux = new DeviceChannelMux(new DeviceInfo(DeviceInfo.PROTOCOL, 1, 3), 1);
        transport = connect(new DeviceEndpoint(mux, new EchoService()));
    }

    @AfterEach
    void close() {
        transport.close();
    }

    @Test
    void carriesMessagesOfEverySize() throws IOException {
        BoxConnection connection = BoxConnection.open(transport, new SecureRandom(), soon(), CancelToken.NEVER);
        for (int size : new int[] {0, 1, 57, 58, 117, Framer.MAX_PAYLOAD}) {
            byte[] payload = EchoService.pattern(size);
            assertArrayEquals(payload, connection.exchange(Command.PING, payload, soon(), CancelToken.NEVER));
        }
        byte[] large = EchoService.pattern(20_000);
        assertArrayEquals(
                large,
                connection.command(0x05, large, soon(), CancelToken.NEVER).body());
    }

    @Test
    void saysThatNothingCameInTime() throws TransportException {
        byte[] report = new byte[Transport.REPORT_SIZE];
        assertFalse(transport.receive(report, 0));
        assertFalse(transport.receive(report, 30));
        assertArrayEquals(new byte[Transport.REPORT_SIZE], report);
    }

    @Test
    void isGoneAfterClosing() {
        transport.close();
        transport.close();
        assertGone(() -> transport.send(new byte[Transport.REPORT_SIZE]));
        assertGone(() -> transport.receive(new byte[Transport.REPORT_SIZE], 10));
    }

    @Test
    void hasAName() {
        assertFalse(transport.describe().isBlank());
    }

    private static Deadline soon() {
        return Deadline.after(Duration.ofSeconds(20));
    }

    private static void assertGone(org.junit.jupiter.api.function.Executable call) {
        assertEquals(
                TransportException.Kind.GONE,
                assertThrows(TransportException.class, call).kind());
    }
}
