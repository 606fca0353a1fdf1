package dev.sansio.http2;

import dev.sansio.http.HttpError;
import dev.sansio.http.HttpEvent;

/**
 * GOAWAY in both directions (RFC 9113 6.8). A server says first that it will leave, and only when the client must know that,
 * which request is the last that it takes.
 */
final class Goodbye {

    private static final int ALL = Integer.MAX_VALUE;

    private final Connection connection;
    /** The last number that we told; what we tell never grows. */
    private int told = ALL;

    private boolean announced;
    private boolean last;
    private boolean peerLeaves;
    private int peersLast = ALL;

    Goodbye(Connection connection) {
        this.connection = connection;
    }

    /**
     * A graceful end of ours begins. A client that takes no pushes has nothing to refuse, and keeps its GOAWAY for the end:
     * some servers leave at once when they see one, whatever they still owe.
     */
    void drain() {
        if (announced) {
            return;
        }
        announced = true;
        if (connection.client) {
            if (connection.settings.told().enablePush()) {
                last();
            }
        } else {
            connection.frames.goAway(ALL, HttpError.Code.NO_ERROR.http2(), "");
            connection.pings.goodbye();
            connection.waits.begin(Waits.For.DRAIN, connection.now);
        }
    }

    /** No stream of the peer beyond those that came is taken. */
    void last() {
        if (!last) {
            say(HttpError.Code.NO_ERROR, "");
        }
    }

    /** The last GOAWAY, unless nothing but a graceful end is to be told and was. */
    void farewell(HttpError.Code code, String detail) {
        if (!last || code != HttpError.Code.NO_ERROR) {
            say(code, detail);
        }
    }

    private void say(HttpError.Code code, String detail) {
        announced = true;
        last = true;
        told = Math.min(told, connection.streams.lastPeer());
        connection.waits.end(Waits.For.DRAIN);
        connection.frames.goAway(told, code.http2(), detail);
    }

    /** Whether a stream that the peer opens comes too late. */
    boolean refuses(int id) {
        return last && id > told && ((id & 1) == 1) != connection.client;
    }

    /** GOAWAY came. */
    void received(int lastStream, long code, String detail) {
        HttpError error = new HttpError(HttpError.Code.ofHttp2(code), code, detail);
        boolean first = !peerLeaves;
        peerLeaves = true;
        peersLast = Math.min(peersLast, lastStream);
        if (first || error.code() != HttpError.Code.NO_ERROR) {
            connection.emit(new HttpEvent.Draining(error));
        }
        if (connection.client) {
            notProcessed();
        }
    }

    private void notProcessed() {
        HttpError error = new HttpError(
                HttpError.Code.REFUSED, HttpError.Code.REFUSED.http2(), "the server takes no more requests");
        for (Stream stream : connection.streams.inOrder()) {
            if (!stream.promised && (stream.id == 0 || stream.id > peersLast)) {
                connection.streams.abandoned(stream, error, HttpEvent.By.NOT_PROCESSED);
                if (stream.request != null && connection.requests != null) {
                    connection.requests.withdrawn();
                }
            }
        }
    }

    /** Whether a client may begin other exchanges. */
    boolean takesNoMore() {
        return announced || peerLeaves;
    }

    boolean peerLeaves() {
        return peerLeaves;
    }

    /** Whether we said that we leave. */
    boolean leaving() {
        return announced;
    }

    /** Whether nothing more will be, once the exchanges that are open are over. */
    boolean isLast() {
        return last || (connection.client && (announced || peerLeaves));
    }
}
