package org.rums.hid;

import org.rums.core.transport.Transport;
import org.rums.core.transport.TransportException;

/**
 * The protocol of {@code docs/protocol/framing.md}: reports of 64 bytes each way, without number, on a page of the maker.
 * Nothing but INIT is sent before the device has answered it.
 */
public final class OwnProtocol implements BoxProtocol {
    @Override
    public boolean recognises(UsbDevice device, ReportDescriptor descriptor) {
        return device.vendorPage() && descriptor.isPlain(Transport.REPORT_SIZE);
    }

    @Override
    public Transport transport(RawReports reports) {
        return new Plain(reports);
    }

    private record Plain(RawReports reports) implements Transport {
        @Override
        public void send(byte[] report) throws TransportException {
            if (report.length != REPORT_SIZE) {
                throw new IllegalArgumentException("report of " + report.length + " bytes");
            }
            reports.send(0, report);
        }

        @Override
        public boolean receive(byte[] report, int timeoutMillis) throws TransportException {
            return reports.receive(report, timeoutMillis);
        }

        @Override
        public String describe() {
            return reports.device().name();
        }

        @Override
        public void close() {
            reports.close();
        }
    }
}
