package dev.sansio.http1;

import dev.sansio.core.CommandRejectedException;
import dev.sansio.core.Outbox;
import dev.sansio.http.HttpField;
import dev.sansio.http.HttpFields;
import java.nio.ByteBuffer;

/** Writes the content of one message as its head has said, and holds the application to that. */
final class BodyWriter {

    private static final byte[] LINE_END = {'\r', '\n'};
    private static final byte[] LAST_CHUNK = HeadWriter.octets("0\r\n\r\n");
    private static final byte[] LAST_CHUNK_LINE = HeadWriter.octets("0\r\n");

    private enum State {
        ENDED,
        LENGTH,
        CHUNKED,
        UNTIL_CLOSE
    }

    private final Outbox out;
    private State state = State.ENDED;
    private long remaining;

    BodyWriter(Outbox out) {
        this.out = out;
    }

    void none() {
        state = State.ENDED;
    }

    void length(long length) {
        state = State.LENGTH;
        remaining = length;
    }

    void chunked() {
        state = State.CHUNKED;
    }

    /** Whatever is written, until the connection ends; a tunnel too. */
    void untilClose() {
        state = State.UNTIL_CLOSE;
    }

    boolean ended() {
        return state == State.ENDED;
    }

    boolean endsWithClose() {
        return state == State.UNTIL_CLOSE;
    }

    /** Writes a piece. */
    void data(ByteBuffer data, boolean end) {
        int length = data.remaining();
        switch (state) {
            case ENDED -> throw new CommandRejectedException("the message has ended");
            case LENGTH -> {
                if (length > remaining || (end && length < remaining)) {
                    throw new CommandRejectedException("content-length says that " + remaining + " octets follow");
                }
                remaining -= length;
                out.link(data);
            }
            case CHUNKED -> chunk(data, length, end);
            default -> out.link(data);
        }
        if (end) {
            state = State.ENDED;
        }
    }

    private void chunk(ByteBuffer data, int length, boolean end) {
        if (length > 0) {
            size(length);
            out.link(data);
            out.put(LINE_END);
        }
        if (end) {
            out.put(LAST_CHUNK);
        }
    }

    private void size(int length) {
        for (int shift = 28 - Integer.numberOfLeadingZeros(length) / 4 * 4; shift >= 0; shift -= 4) {
            out.put(Character.forDigit(length >>> shift & 0xF, 16));
        }
        out.put(LINE_END);
    }

    /** Writes trailers, which only chunks can carry; where they cannot, they may be left out (RFC 9110 6.5.1). */
    void trailers(HttpFields fields) {
        if (state == State.ENDED) {
            throw new CommandRejectedException("the message has ended");
        }
        for (HttpField field : fields) {
            if (!field.role().allowedInTrailers()) {
                throw new CommandRejectedException(field.name() + " must not be a trailer");
            }
        }
        if (state == State.LENGTH && remaining > 0) {
            throw new CommandRejectedException("content-length says that " + remaining + " octets follow");
        }
        if (state == State.CHUNKED) {
            out.put(LAST_CHUNK_LINE);
            HeadWriter.trailers(out, fields);
        }
        state = State.ENDED;
    }
}
