package dev.sansio.smtp;

import dev.sansio.core.Inbox;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The body that a server receives: by DATA up to its end, or by BDAT chunk by chunk. */
final class ServerBody {

    private static final byte[] CRLF = "\r\n".getBytes(StandardCharsets.US_ASCII);

    private final SmtpServerEngine server;
    private final ServerState state;
    private final long largest;

    /** Reads a body of DATA; null while none is expected. */
    private @Nullable BodyReader data;

    private boolean bareTold;

    /** Octets of a chunk that are still to come, and whether a chunk is expected at all. */
    private long remaining;

    private long chunkSize;
    private boolean chunk;
    private boolean last;

    ServerBody(SmtpServerEngine server) {
        this.server = server;
        this.state = server.state;
        this.largest = server.config.limits().messageSize().value();
    }

    /** Whether the next octets are a body, and no commands. */
    boolean expected() {
        return data != null || chunk;
    }

    /** DATA was accepted. */
    void data() {
        data = new BodyReader(server.config.limits().textLine().value());
        bareTold = false;
    }

    /** A BDAT came; out of order, its octets come nevertheless, and are discarded. */
    void chunk(long size, boolean isLast) {
        chunk = true;
        chunkSize = size;
        remaining = size;
        last = isLast;
        if (state.discarding == null && size > largest - state.size) {
            give(ServerReplies.TOO_BIG);
        }
    }

    /** Reads on; false if there is nothing to read yet. */
    boolean read(Inbox in) {
        BodyReader reader = data;
        return reader == null ? readChunk(in) : readData(in, reader);
    }

    private boolean readData(Inbox in, BodyReader reader) {
        BodyReader.Stop stop = reader.read(in);
        ByteBuffer piece = reader.piece;
        if (piece != null) {
            piece(piece);
        }
        switch (stop) {
            case END:
                data = null;
                end();
                return true;
            case BARE:
                bare(in, reader);
                return true;
            case LINE_TOO_LONG:
                giveUp(ServerReplies.TEXT_LINE_TOO_LONG);
                return true;
            default:
                return piece != null;
        }
    }

    private void piece(ByteBuffer bytes) {
        if (state.discarding != null) {
            return;
        }
        long room = largest - state.size;
        boolean fits = bytes.remaining() <= room;
        ByteBuffer admitted = fits ? bytes : bytes.slice(0, (int) room);
        state.size += admitted.remaining();
        if (admitted.hasRemaining()) {
            server.tell(new SmtpServerEvent.BodyReceived(admitted));
        }
        if (!fits) {
            giveUp(ServerReplies.TOO_BIG);
        }
    }

    private void bare(Inbox in, BodyReader reader) {
        if (!bareTold) {
            bareTold = true;
            server.tell(new SmtpServerEvent.BareLineEndReceived());
        }
        switch (server.config.bareLineEnds()) {
            case REJECT:
                throw SmtpServerEngine.bareLineEnd();
            case NORMALIZE:
                reader.takeBare(in);
                piece(ByteBuffer.wrap(CRLF.clone()));
                break;
            case ALLOW:
                piece(ByteBuffer.wrap(new byte[] {(byte) (reader.takeBare(in) ? '\r' : '\n')}));
                break;
        }
    }

    /** The body is void from here on; what is still to come of it is discarded. */
    private void giveUp(Prepared reply) {
        if (state.discarding == null) {
            give(reply);
        }
    }

    private void give(Prepared reply) {
        server.abortTransaction();
        state.discarding = reply;
    }

    private void end() {
        Prepared given = state.discarding;
        if (given == null) {
            server.ask(new SmtpServerEvent.BodyEnded(state.size), Pending.MESSAGE);
        } else {
            state.clearTransaction();
            server.refuse("DATA", given);
        }
    }

    private boolean readChunk(Inbox in) {
        if (remaining > 0) {
            int n = (int) Math.min(remaining, in.length());
            if (n == 0) {
                return false;
            }
            remaining -= n;
            piece(in.take(n));
        }
        if (remaining == 0) {
            chunk = false;
            chunkEnded();
        }
        return true;
    }

    private void chunkEnded() {
        Prepared given = state.discarding;
        if (given != null) {
            state.clearTransaction();
            server.refuse("BDAT", given);
        } else if (last) {
            server.ask(new SmtpServerEvent.BodyEnded(state.size), Pending.MESSAGE);
        } else {
            server.write(Reply.of(250, "2.0.0", chunkSize + " octets received"));
        }
    }
}
