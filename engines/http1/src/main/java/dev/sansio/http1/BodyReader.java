package dev.sansio.http1;

import dev.sansio.core.Inbox;
import dev.sansio.http.HttpEvent;
import dev.sansio.http.HttpFields;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/** Reads the content of one message, piece by piece, and knows where it ends (RFC 9112 6.3, 7.1). */
final class BodyReader {

    /** What comes next. */
    private enum State {
        ENDED,
        LENGTH,
        CHUNK_LINE,
        CHUNK,
        CHUNK_END,
        TRAILERS,
        UNTIL_CLOSE
    }

    /** Of a chunk, and of the body. */
    private static final byte[] END = {'\r', '\n', '0', '\r', '\n', '\r', '\n'};

    private final Http1Limits limits;
    private final boolean endFits;
    private final long freeOverhead;
    private final boolean dropsTrailers;
    private final ChunkLine line;
    private final HeadReader trailers;

    private State state = State.ENDED;
    /** Of the body, or of the chunk. */
    private long remaining;
    /** Content so far. */
    private long octets;
    /** Octets that framed chunks so far. */
    private long overhead;

    BodyReader(Http1Options options, HeadReader trailers) {
        this.limits = options.limits();
        this.freeOverhead = limits.chunkOverhead().value();
        this.endFits = limits.chunkLine().admits(3)
                && limits.trailers().admits(2)
                && limits.fieldLine().admits(2);
        this.dropsTrailers = options.tolerates(Http1Tolerance.FORBIDDEN_TRAILERS);
        this.line = new ChunkLine(options);
        this.trailers = trailers;
    }

    void none() {
        state = State.ENDED;
    }

    void length(long length) {
        state = length == 0 ? State.ENDED : State.LENGTH;
        remaining = length;
        octets = 0;
    }

    void chunked() {
        state = State.CHUNK_LINE;
        octets = 0;
        overhead = 0;
    }

    /** All that comes until the connection ends; a tunnel too. */
    void untilClose() {
        state = State.UNTIL_CLOSE;
        octets = 0;
    }

    boolean ended() {
        return state == State.ENDED;
    }

    boolean endsWithClose() {
        return state == State.UNTIL_CLOSE;
    }

    /** How much content has come. */
    long octets() {
        return octets;
    }

    /** How much is known to be still to come; 0 where that is not known. */
    long outstanding() {
        return state == State.LENGTH || state == State.CHUNK ? remaining : 0;
    }

    /**
     * The next piece, at most so large, or the end; null if more input is needed.
     *
     * @param joined whether the end may come with the last chunk
     */
    @Nullable
    HttpEvent next(Inbox in, long exchange, long most, boolean joined) {
        while (true) {
            switch (state) {
                case LENGTH -> {
                    return in.isEmpty() ? null : data(in, exchange, Math.min(most, remaining), true);
                }
                case UNTIL_CLOSE -> {
                    return in.isEmpty() ? null : data(in, exchange, most, false);
                }
                case CHUNK_LINE -> {
                    if (line.glance(in.array(), in.from(), in.to())) {
                        in.skip(line.octets);
                    } else if (!line.read(in)) {
                        return null;
                    }
                    beginChunk();
                }
                case CHUNK -> {
                    if (in.isEmpty()) {
                        return null;
                    }
                    return chunk(in, exchange, Math.min(most, remaining), joined);
                }
                case CHUNK_END -> {
                    if (!in.ensure(2)) {
                        return null;
                    }
                    if (in.at(0) != '\r' || in.at(1) != '\n') {
                        throw Faults.of(Faults.CHUNK, "a chunk is longer than its size, or shorter");
                    }
                    if (line.glance(in.array(), in.from() + 2, in.to())) {
                        in.skip(2 + line.octets);
                        beginChunk();
                    } else {
                        in.skip(2);
                        state = State.CHUNK_LINE;
                    }
                }
                case TRAILERS -> {
                    return trailers.read(in) ? end(exchange) : null;
                }
                default -> {
                    return null;
                }
            }
        }
    }

    private void beginChunk() {
        overhead += line.octets + (line.size == 0 ? 0 : 2);
        if (overhead > freeOverhead) {
            checkOverhead();
        }
        if (line.size == 0) {
            state = State.TRAILERS;
            trailers.beginTrailers();
        } else {
            state = State.CHUNK;
            remaining = line.size;
        }
    }

    private void checkOverhead() {
        long each = limits.chunkOverheadPerOctet().value();
        if (each == 0 || (overhead - freeOverhead) / each > octets) {
            throw limits.chunkOverheadPerOctet().exceeded();
        }
    }

    private HttpEvent chunk(Inbox in, long exchange, long most, boolean joined) {
        int length = (int) Math.min(in.length(), most);
        remaining -= length;
        octets += length;
        ByteBuffer piece = in.take(length);
        if (remaining == 0) {
            state = joined && endsBehind(in) ? State.ENDED : State.CHUNK_END;
        }
        return new HttpEvent.DataReceived(exchange, piece, length, state == State.ENDED);
    }

    /** Whether the body ends at once, without trailers; then the piece before is told as the last, and the end read. */
    private boolean endsBehind(Inbox in) {
        if (in.length() < END.length || in.at(2) != '0' || overhead + 3 > freeOverhead || !endFits) {
            return false; // or in a way that takes more than a glance
        }
        for (int i = 0; i < END.length; i++) {
            if (in.at(i) != END[i]) {
                return false;
            }
        }
        in.skip(END.length);
        return true;
    }

    private HttpEvent data(Inbox in, long exchange, long most, boolean last) {
        int length = (int) Math.min(in.length(), most);
        remaining -= length;
        octets += length;
        boolean end = last && remaining == 0;
        if (end) {
            state = State.ENDED;
        }
        return new HttpEvent.DataReceived(exchange, in.take(length), length, end);
    }

    private HttpEvent end(long exchange) {
        state = State.ENDED;
        HttpFields fields = trailers.trailers(dropsTrailers);
        return fields.isEmpty() ? nothing(exchange) : new HttpEvent.TrailersReceived(exchange, fields);
    }

    /** The connection has ended, and with it the content. */
    HttpEvent close(long exchange) {
        state = State.ENDED;
        return nothing(exchange);
    }

    private static HttpEvent nothing(long exchange) {
        return new HttpEvent.DataReceived(exchange, ByteBuffer.allocate(0), 0, true);
    }
}
