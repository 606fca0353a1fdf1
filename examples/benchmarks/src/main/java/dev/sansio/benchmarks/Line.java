package dev.sansio.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.Duration;

/**
 * The line between a client and {@link MailServer}. When the client waits for input and none is there, what it has written
 * travels to the server, and the answers travel back: one round trip. Time is counted, and not spent.
 */
final class Line {

    private final MailServer server = new MailServer();
    private final long roundTrip;
    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private ByteArrayInputStream arrived = new ByteArrayInputStream(new byte[0]);
    private boolean connected;
    private int roundTrips;

    /** A line on which a byte travels for so long. */
    Line(Duration oneWay) {
        this.roundTrip = 2 * oneWay.toNanos();
    }

    void write(byte[] bytes, int offset, int length) {
        written.write(bytes, offset, length);
    }

    /** What has arrived, waiting for it if there is nothing; -1 if waiting is in vain. */
    int read(byte[] into, int offset, int length) {
        if (arrived.available() == 0) {
            travel();
        }
        return arrived.read(into, offset, length);
    }

    int available() {
        return arrived.available();
    }

    private void travel() {
        roundTrips++;
        byte[] answers;
        if (connected) {
            answers = server.told(written.toByteArray(), now());
            written.reset();
        } else {
            connected = true; // the connection is made, and the greeting comes
            answers = server.connected(now());
        }
        arrived = new ByteArrayInputStream(answers);
    }

    /** How often the client has waited. */
    int roundTrips() {
        return roundTrips;
    }

    /** Nanoseconds since the connection was begun. */
    long now() {
        return roundTrips * roundTrip;
    }

    int messages() {
        return server.messages();
    }
}
