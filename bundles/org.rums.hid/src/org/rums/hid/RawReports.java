package org.rums.hid;

import org.rums.core.transport.TransportException;

/**
 * The reports of one open device, whatever protocol they carry. Sending does not wait for the device: what it does not
 * take is noticed when no answer comes, and by its {@link Condition}. Safe for use by several threads.
 */
public interface RawReports extends AutoCloseable {
    /** The device. */
    UsbDevice device();

    /** What its reports look like. */
    ReportDescriptor descriptor();

    /**
     * Sends a report after those that wait to be sent.
     *
     * @param number of the report; 0 where reports have none
     * @param report its bytes without the number; not kept and not changed
     * @throws TransportException GONE, IO; TIMEOUT where too many wait already
     */
    void send(int number, byte[] report) throws TransportException;

    /**
     * Waits for a report.
     *
     * @param report is filled with its first bytes, with the number where reports have one
     * @param timeoutMillis how long to wait at most; 0 only looks
     * @return false where none came in time
     * @throws TransportException GONE, IO
     */
    boolean receive(byte[] report, int timeoutMillis) throws TransportException;

    /** Gives the device back; twice is allowed. Calls that wait end with GONE. */
    @Override
    void close();
}
