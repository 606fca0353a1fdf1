package dev.sansio.websocket;

import dev.sansio.core.Limit;
import dev.sansio.core.Outbox;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/** Answers to Pings. To a peer that does not read, only the newest one is owed (RFC 6455 section 5.5.3). */
final class Pongs {

    private final Outbox out;
    private final FrameWriter frames;
    private final Limit unsent;
    /** Octets that were written since nothing was pending. */
    private long written;
    /** The payload of the newest Ping, if that is not answered. */
    private @Nullable ByteBuffer owed;

    Pongs(Outbox out, FrameWriter frames, Limit unsent) {
        this.out = out;
        this.frames = frames;
        this.unsent = unsent;
    }

    /** A Ping came; any before it needs no answer any more. */
    void owe(ByteBuffer payload) {
        owed = payload;
    }

    /** Answers if the peer has read the answers before; false if an answer is still owed. */
    boolean answer() {
        if (out.isEmpty()) {
            written = 0;
        }
        if (owed != null && unsent.admits(written)) {
            answerAnyway();
        }
        return owed == null;
    }

    void answerAnyway() {
        ByteBuffer payload = owed;
        if (payload != null) {
            long before = out.pending();
            frames.write(FrameHeader.FIN | Opcode.PONG, payload);
            written += out.pending() - before;
            owed = null;
        }
    }
}
