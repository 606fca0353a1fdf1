package dev.sansio.http;

import dev.sansio.core.Engine;

/** An engine of HTTP in any version and either role: what everything that is carried by HTTP depends on. */
public interface HttpEngine extends Engine<HttpCommand, HttpEvent> {

    /** The version that the connection speaks; for HTTP/1, the one that we do. */
    HttpVersion version();

    /**
     * How many bytes {@link HttpCommand.SendData} can pass on at once: the lesser of the exchange's and the connection's
     * credit, less what waits already; 0 for an exchange that is not open. {@link Long#MAX_VALUE} where there is no credit.
     * Grows with {@link dev.sansio.core.Port#receive}, shrinks with what is sent.
     */
    long writable(long exchange);

    /**
     * How many further exchanges the peer lets us open now. In HTTP/1.1 1 when the connection is idle and may be used again,
     * or as many as may be pipelined; 0 while draining, and for a server.
     */
    int openable();
}
