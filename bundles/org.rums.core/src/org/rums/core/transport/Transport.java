package org.rums.core.transport;

/**
 * Carries reports of {@value #REPORT_SIZE} bytes to one device and back, in order, unchanged, without looking into
 * them. One thread at a time uses a transport; only {@link #close()} may come from another one, and makes waiting
 * calls end with {@link TransportException.Kind#GONE}. See {@code docs/protocol/framing.md}, "Reports".
 */
public interface Transport extends AutoCloseable {
    /** Bytes in a report. */
    int REPORT_SIZE = 64;

    /**
     * Sends one report.
     *
     * @param report exactly {@value #REPORT_SIZE} bytes; not kept and not changed
     * @throws TransportException if the device is gone or the medium fails
     */
    void send(byte[] report) throws TransportException;

    /**
     * Waits for one report.
     *
     * @param report {@value #REPORT_SIZE} bytes to be filled
     * @param timeoutMillis how long to wait at most; 0 only looks
     * @return true if {@code report} was filled, false if the time passed
     * @throws TransportException if the device is gone or the medium fails
     */
    boolean receive(byte[] report, int timeoutMillis) throws TransportException;

    /** Returns a short English name of the device and medium, for messages and logs. */
    String describe();

    /** Gives the device back. Closing twice is allowed. */
    @Override
    void close();
}
