package dev.sansio.http2;

import dev.sansio.core.Outbox;

/** What the peer makes us write (SETTINGS and PING with ACK), and how much of it has not left. */
final class Replies {

    private final Outbox out;
    private final FrameWriter frames;
    private long waiting;

    Replies(Outbox out, FrameWriter frames) {
        this.out = out;
        this.frames = frames;
    }

    void settingsAcknowledged() {
        frames.settingsAcknowledged();
        waiting += FrameHeader.SIZE;
    }

    void pong(long data) {
        frames.ping(data, true);
        waiting += FrameHeader.SIZE + Long.BYTES;
    }

    /** At most so many octets of replies wait to leave. */
    long waiting() {
        if (out.isEmpty()) {
            waiting = 0;
        }
        return waiting;
    }
}
