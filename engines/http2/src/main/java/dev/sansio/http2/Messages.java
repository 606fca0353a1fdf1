package dev.sansio.http2;

import dev.sansio.http.HttpError;
import dev.sansio.http.HttpEvent;
import dev.sansio.http.HttpFields;
import org.jspecify.annotations.Nullable;

/** What the heads mean that come, according to the state of their stream (RFC 9113 5.1, 8.1). */
abstract class Messages {

    final Connection connection;

    Messages(Connection connection) {
        this.connection = connection;
    }

    /** A block that opens a stream. */
    abstract void opens(int id, boolean end, HeadReader head);

    /** The first block on a stream that is open, or one after an interim response. */
    abstract void answers(Stream stream, boolean end, HeadReader head);

    /** The block of a promise. */
    abstract void promise(int id, int promised, HeadReader head);

    /** A block of HEADERS. */
    final void head(int id, boolean end, HeadReader head) {
        Stream stream = connection.streams.byId(id);
        if (stream == null) {
            if (connection.isIdle(id)) {
                opens(id, end, head);
            } else {
                late(id);
            }
        } else if (stream.remoteEnded) {
            HttpError.Code code = HttpError.Code.STREAM_CLOSED;
            connection.streams.fail(
                    stream, new HttpError(code, code.http2(), "HEADERS after the end of a stream (RFC 9113 5.1)"));
        } else if (stream.headReceived) {
            trailers(stream, end, head);
        } else {
            answers(stream, end, head);
        }
    }

    private void trailers(Stream stream, boolean end, HeadReader head) {
        if (stream.tunnel || stream.tunnelAsked) {
            malformed(stream, "a tunnel has no trailers (RFC 9113 8.5)");
        } else if (!end) {
            malformed(stream, "a second head that ends nothing (RFC 9113 8.1)");
        } else if (!stream.incoming.mayEndAfter(0)) {
            malformed(stream, "content is shorter than was said (RFC 9113 8.1.1)");
        } else {
            HttpFields fields = head.trailers();
            if (fields == null) {
                malformed(stream, head);
                return;
            }
            stream.remoteEnded = true;
            if (!stream.deaf && !stream.endTold) {
                connection.emit(new HttpEvent.TrailersReceived(stream.exchange, fields));
            }
            connection.streams.settle(stream);
        }
    }

    final void malformed(Stream stream, String detail) {
        connection.streams.fail(stream, HeadReader.malformedBy(detail));
    }

    final void malformed(Stream stream, HeadReader head) {
        connection.streams.fail(stream, violation(head));
    }

    static HttpError violation(HeadReader head) {
        @Nullable HttpError violation = head.violation();
        return violation == null ? HeadReader.malformedBy("a head that is none") : violation;
    }

    /** A block for a stream that has ended: read to keep the tables in step, and of no other use. */
    final void late(int id) {
        ResetStreams resets = connection.streams.resets();
        if (!resets.knows(id) && !resets.mayHaveForgotten(id) && !connection.goodbye.refuses(id)) {
            throw ConnectionFault.of(HttpError.Code.STREAM_CLOSED, "HEADERS on a stream that is closed (RFC 9113 5.1)");
        }
        connection.abuse.control(connection.now);
    }
}
