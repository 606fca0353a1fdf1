package dev.sansio.http2;

import dev.sansio.core.Inbox;
import dev.sansio.http.HttpError;
import dev.sansio.http.HttpEvent;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/**
 * Frames of DATA (RFC 9113 6.1): content is told as it arrives, its end with the last octet of the frame. Padding, and what
 * nobody will read, is credited by us.
 */
final class DataReader {

    private final Connection connection;
    private final Inbox in;

    private boolean reading;
    /** Whose content it is; null for a stream that is gone. */
    private @Nullable Stream stream;

    private int left;
    private int padding;
    private boolean end;

    DataReader(Connection connection, Inbox in) {
        this.connection = connection;
        this.in = in;
    }

    /** Whether a frame has begun and not ended. */
    boolean reading() {
        return reading;
    }

    /** Begins a frame; false if more octets are needed for that. */
    boolean begin(FrameHeader frame) {
        int length = frame.length;
        int overhead = 0;
        if (frame.stream == 0) {
            throw ConnectionFault.protocol("DATA without a stream (RFC 9113 6.1)");
        }
        if (frame.has(Flags.PADDED)) {
            if (length == 0) {
                throw ConnectionFault.frameSize("DATA with padding that has no length");
            }
            if (!in.ensure(FrameHeader.SIZE + 1)) {
                return false;
            }
            padding = in.at(FrameHeader.SIZE) & 0xFF;
            overhead = 1;
            if (padding >= length) {
                throw ConnectionFault.protocol("padding is longer than its frame (RFC 9113 6.1)");
            }
        } else {
            padding = 0;
        }
        in.skip(FrameHeader.SIZE + overhead);
        left = length - overhead - padding;
        end = frame.has(Flags.END_STREAM);
        reading = true;
        if (left == 0 && !end) {
            connection.abuse.control(connection.now);
        }
        connection.intake.take(length);
        stream = admitted(frame.stream, length);
        connection.intake.credit(stream, overhead + padding);
        return read();
    }

    /** The stream that may have this content, or null if it is dropped. */
    private @Nullable Stream admitted(int id, int length) {
        Stream target = connection.streams.byId(id);
        if (target == null) {
            late(id, length);
            return null;
        }
        HttpError error = fault(target, length);
        if (error != null) {
            connection.streams.fail(target, error);
            return null;
        }
        target.incoming.count(left);
        return target;
    }

    private @Nullable HttpError fault(Stream target, int length) {
        if (target.remoteEnded) {
            return error(HttpError.Code.STREAM_CLOSED, "DATA after the end of a stream (RFC 9113 5.1)");
        }
        if (!target.headReceived) {
            return HeadReader.malformedBy("DATA before a head (RFC 9113 8.1)");
        }
        if (!target.window.take(length)) {
            return error(HttpError.Code.FLOW_CONTROL, "more data than a stream's window allows");
        }
        boolean fits = end ? target.incoming.mayEndAfter(left) : target.incoming.admits(left);
        return fits ? null : HeadReader.malformedBy("content is not as long as was said (RFC 9113 8.1.1)");
    }

    private static HttpError error(HttpError.Code code, String detail) {
        return new HttpError(code, code.http2(), detail);
    }

    /** Data of a stream that is not there. */
    private void late(int id, int length) {
        ResetStreams resets = connection.streams.resets();
        if (connection.goodbye.refuses(id)) {
            connection.abuse.control(connection.now);
        } else if (connection.isIdle(id)) {
            throw ConnectionFault.protocol("DATA on a stream that is idle (RFC 9113 5.1)");
        } else if (resets.knows(id)) {
            if (!resets.take(id, length)) {
                throw ConnectionFault.of(HttpError.Code.FLOW_CONTROL, "more data than the window of a stream allowed");
            }
        } else if (resets.mayHaveForgotten(id)) {
            connection.abuse.control(connection.now);
        } else {
            throw ConnectionFault.of(HttpError.Code.STREAM_CLOSED, "DATA on a stream that is closed (RFC 9113 5.1)");
        }
    }

    /** Passes on what there is; false if there was nothing. */
    boolean read() {
        boolean progress = false;
        ByteBuffer piece = null;
        if (left > 0) {
            int part = Math.min(left, in.length());
            if (part == 0) {
                return false;
            }
            piece = in.take(part);
            left -= part;
            progress = true;
        }
        if (left == 0 && padding > 0) {
            int part = Math.min(padding, in.length());
            in.skip(part);
            padding -= part;
            progress |= part > 0;
        }
        boolean ended = left == 0 && padding == 0;
        if (ended) {
            reading = false;
        }
        deliver(piece, ended && end);
        return progress || ended;
    }

    private void deliver(@Nullable ByteBuffer piece, boolean last) {
        Stream target = stream;
        int octets = piece == null ? 0 : piece.remaining();
        if (target == null || target.gone || target.deaf) {
            connection.intake.credit(target, octets);
        } else if (!target.endTold && (octets > 0 || last)) {
            target.unconsumed += octets;
            ByteBuffer content = piece == null ? ByteBuffer.allocate(0) : piece;
            connection.emit(new HttpEvent.DataReceived(target.exchange, content, octets, last));
        }
        if (!reading) {
            stream = null;
        }
        if (last && target != null && !target.gone) {
            target.remoteEnded = true;
            connection.streams.settle(target);
        }
    }
}
