package dev.sansio.http2;

import dev.sansio.http.HttpFields;
import dev.sansio.http.RequestHead;
import dev.sansio.http.context.Priority;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

/** One stream (RFC 9113 5): how far each direction is, and what is owed in it. */
final class Stream {

    static final int NO_RESET = -1;

    final long exchange;
    /** 0 until a request that waits for its turn is sent. */
    int id;

    Priority priority = Priority.DEFAULT;

    // --- what the peer sends ---

    /** The request, or the final response, came. */
    boolean headReceived;
    /** END_STREAM came. */
    boolean remoteEnded;
    /** The end was told with the head, for there can be no content; whatever else comes is not told. */
    boolean endTold;
    /** We read no more: what comes is credited and forgotten. */
    boolean deaf;

    int informational;
    final ContentCount incoming = new ContentCount();
    final ReceiveWindow window;
    /** Given to the application and not consumed. */
    int unconsumed;

    // --- what we send ---

    boolean headSent;
    /** A client: the head of a request that waits for its turn. */
    @Nullable
    RequestHead request;
    /** A client: a priority to be told when the request is sent. */
    @Nullable
    String priorityUpdate;

    /** The application will send no more. */
    boolean localEnded;

    final ContentCount outgoing = new ContentCount();
    /** What the peer grants; negative after it took some back (RFC 9113 6.9.2). */
    long credit;

    @Nullable
    ArrayDeque<ByteBuffer> data;

    /** Octets in {@link #data}. */
    long queued;
    /** Those of them for which credit was taken: they may leave at any time. */
    long allotted;

    @Nullable
    HttpFields trailers;

    /** END_STREAM left. */
    boolean endSent;
    /** The code of RST_STREAM that follows END_STREAM. */
    int resetAfterEnd = NO_RESET;

    // --- both ---

    /** The request was CONNECT, or one that asks for a protocol. */
    boolean tunnelAsked;

    boolean tunnel;
    /** The request was HEAD: no response to it has content. */
    boolean headOnly;
    /** The server has promised it: it began without a request of ours. */
    boolean promised;
    /** Nothing more happens in the exchange; our last octets may still wait to leave. */
    boolean over;
    /** It is in no table any more. */
    boolean gone;

    boolean inReady;
    boolean inBlocked;

    @Nullable
    Stream stallBefore;

    @Nullable
    Stream stallAfter;

    boolean stalling;
    long stalledSince;
    long progress;

    Stream(long exchange, int id, long credit, long window) {
        this.exchange = exchange;
        this.id = id;
        this.credit = credit;
        this.window = new ReceiveWindow(window);
    }

    /** Octets that wait for credit. */
    long waiting() {
        return queued - allotted;
    }

    /** Whether all that we send in this stream may leave, its end included. */
    boolean localDone() {
        return localEnded && queued == allotted;
    }

    boolean done() {
        return (remoteEnded || deaf) && id != 0 && localDone();
    }

    /** Whether there is something that may leave. */
    boolean ready() {
        return id != 0 && (allotted > 0 || (localEnded && !endSent && queued == 0));
    }
}
