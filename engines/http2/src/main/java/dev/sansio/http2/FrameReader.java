package dev.sansio.http2;

import dev.sansio.core.Inbox;
import java.nio.charset.StandardCharsets;

/**
 * Cuts input into frames (RFC 9113 3.4, 4). Content is passed on as it arrives; of everything else a frame is read when it is
 * complete, so that the same octets mean the same however they come.
 */
final class FrameReader {

    private static final byte[] PREFACE = "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

    private final Connection connection;
    private final Inbox in;
    private final FrameHeader frame = new FrameHeader();
    private final DataReader data;
    private final FieldBlocks blocks;
    private final ControlFrames control;
    private final long mostEvents;

    private boolean preface;
    private boolean settingsSeen;
    /** Octets of the present frame that are skipped. */
    private int skipping;

    FrameReader(Connection connection, Inbox in, Messages messages) {
        this.connection = connection;
        this.in = in;
        this.data = new DataReader(connection, in);
        this.blocks = new FieldBlocks(connection, messages);
        this.control = new ControlFrames(connection);
        this.mostEvents = Math.max(1, connection.limits.events().value());
        this.preface = connection.client;
    }

    /** What a client says first. */
    static byte[] preface() {
        return PREFACE.clone();
    }

    /**
     * Reads as much as there is; false if more events wait than the limit allows, so that the rest has to wait too.
     *
     * @throws ConnectionFault if the connection cannot go on
     */
    boolean read() {
        while (connection.events.size() < mostEvents) {
            if (connection.complete()) {
                in.clear(); // what follows is for nobody, as it is when it comes later
            }
            if (!step()) {
                return true;
            }
        }
        return in.isEmpty();
    }

    /** Whether input has stopped within a frame, a field block, or the preface. */
    boolean partial() {
        boolean greeting = preface && !settingsSeen && !connection.client;
        return !in.isEmpty() || data.reading() || skipping > 0 || blocks.open() || greeting;
    }

    /** Whether the peer owes the rest of a head or of another frame that is not content, or has not begun to speak. */
    boolean waitsForHead() {
        return !settingsSeen || blocks.open() || (!in.isEmpty() && !data.reading());
    }

    private boolean step() {
        if (data.reading()) {
            return data.read();
        }
        if (skipping > 0) {
            return skip();
        }
        if (!preface && !readPreface()) {
            return false;
        }
        if (!in.ensure(FrameHeader.SIZE)) {
            return false;
        }
        frame.read(in.array(), in.from());
        check();
        if (frame.type == FrameType.DATA) {
            return data.begin(frame);
        }
        return complete();
    }

    /** A frame that is not DATA. */
    private boolean complete() {
        boolean ofHead = frame.type == FrameType.HEADERS
                || frame.type == FrameType.CONTINUATION
                || frame.type == FrameType.PUSH_PROMISE;
        if (ofHead) {
            blocks.check(frame);
        }
        int needed = ofHead ? frame.length : control.needed(frame);
        if (!in.ensure(FrameHeader.SIZE + needed)) {
            return false;
        }
        int payload = in.from() + FrameHeader.SIZE;
        if (ofHead) {
            blocks.read(frame, in.array(), payload);
        } else {
            control.read(frame, in.array(), payload);
            settingsSeen = true; // for nothing else may come first
        }
        in.skip(FrameHeader.SIZE + needed);
        skipping = frame.length - needed;
        return true;
    }

    private boolean skip() {
        int part = Math.min(skipping, in.length());
        in.skip(part);
        skipping -= part;
        return part > 0;
    }

    private boolean readPreface() {
        while (in.length() < PREFACE.length && in.more()) {
            // lengthens the window
        }
        int there = Math.min(PREFACE.length, in.length());
        for (int i = 0; i < there; i++) {
            if (in.at(i) != PREFACE[i]) {
                throw ConnectionFault.protocol("this is no preface of HTTP/2 (RFC 9113 3.4)");
            }
        }
        if (there < PREFACE.length) {
            return false;
        }
        in.skip(PREFACE.length);
        preface = true;
        return true;
    }

    /** What is wrong with a frame whatever its payload is. */
    private void check() {
        if (frame.length > connection.settings.ours().maxFrameSize()) {
            throw ConnectionFault.frameSize("a frame of " + frame.length + " octets (RFC 9113 4.2)");
        }
        if (!settingsSeen) {
            if (frame.type != FrameType.SETTINGS || frame.has(Flags.ACK)) {
                throw ConnectionFault.protocol("SETTINGS did not come first (RFC 9113 3.4)");
            }
        }
        blocks.interrupted(frame);
    }
}
