package dev.sansio.http1;

import dev.sansio.core.Limit;

/**
 * Every bound that the engines keep. Sizes are octets, and those of lines include the line end. What meets one is decided by
 * its own size, never by how it was cut.
 *
 * @param startLine a request line or status line; RFC 9112 3 wants 8000 at least
 * @param fieldLine a field line, with what is folded into it
 * @param head a head: start line, field lines and empty line
 * @param fields field lines of a head or a trailer section
 * @param informational interim responses before a final one
 * @param trailers a trailer section
 * @param chunkLine a chunk size with its extensions
 * @param chunkOverhead octets of one message that frame chunks, and that {@link #chunkOverheadPerOctet} does not allow
 * @param chunkOverheadPerOctet octets that may frame chunks for each octet of content. A chunk of one octet has 5
 * @param pipelined requests that a client sends before the first of them is answered
 * @param requests on one connection; the last one says {@code Connection: close}
 * @param pauseWindow content of one exchange that may be unconsumed before the engine pauses
 * @param drain content that is read and dropped because nobody wants it, before the connection closes instead
 * @param unsentResponses octets of responses that wait for the peer to read, before another request is read
 */
public record Http1Limits(
        Limit startLine,
        Limit fieldLine,
        Limit head,
        Limit fields,
        Limit informational,
        Limit trailers,
        Limit chunkLine,
        Limit chunkOverhead,
        Limit chunkOverheadPerOctet,
        Limit pipelined,
        Limit requests,
        Limit pauseWindow,
        Limit drain,
        Limit unsentResponses) {

    /** What browsers, clients and servers of today need. */
    public static final Http1Limits DEFAULTS = new Http1Limits(
            new Limit("Http1Limits.startLine", 8192),
            new Limit("Http1Limits.fieldLine", 16_384),
            new Limit("Http1Limits.head", 65_536),
            new Limit("Http1Limits.fields", 128),
            new Limit("Http1Limits.informational", 32),
            new Limit("Http1Limits.trailers", 8192),
            new Limit("Http1Limits.chunkLine", 1024),
            new Limit("Http1Limits.chunkOverhead", 16_384),
            new Limit("Http1Limits.chunkOverheadPerOctet", 8),
            new Limit("Http1Limits.pipelined", 1),
            new Limit("Http1Limits.requests", Long.MAX_VALUE),
            new Limit("Http1Limits.pauseWindow", 256L << 10),
            new Limit("Http1Limits.drain", 256L << 10),
            new Limit("Http1Limits.unsentResponses", 256L << 10));

    /** Bounds for a server that faces the world and owes nothing to anybody. */
    public static final Http1Limits TIGHT = DEFAULTS.withFieldLine(8192)
            .withHead(32_768)
            .withFields(100)
            .withInformational(8)
            .withTrailers(4096)
            .withChunkLine(256)
            .withChunkOverheadPerOctet(4)
            .withRequests(1000)
            .withDrain(64L << 10);

    /** These limits with another {@link #startLine}. */
    public Http1Limits withStartLine(long octets) {
        return with(0, octets);
    }

    /** These limits with another {@link #fieldLine}. */
    public Http1Limits withFieldLine(long octets) {
        return with(1, octets);
    }

    /** These limits with another {@link #head}. */
    public Http1Limits withHead(long octets) {
        return with(2, octets);
    }

    /** These limits with another number of {@link #fields}. */
    public Http1Limits withFields(long count) {
        return with(3, count);
    }

    /** These limits with another number of {@link #informational} responses. */
    public Http1Limits withInformational(long count) {
        return with(4, count);
    }

    /** These limits with another size of {@link #trailers}. */
    public Http1Limits withTrailers(long octets) {
        return with(5, octets);
    }

    /** These limits with another {@link #chunkLine}. */
    public Http1Limits withChunkLine(long octets) {
        return with(6, octets);
    }

    /** These limits with another {@link #chunkOverhead}. */
    public Http1Limits withChunkOverhead(long octets) {
        return with(7, octets);
    }

    /** These limits with another {@link #chunkOverheadPerOctet}. */
    public Http1Limits withChunkOverheadPerOctet(long octets) {
        return with(8, octets);
    }

    /** These limits with another number of {@link #pipelined} requests. */
    public Http1Limits withPipelined(long requests) {
        return with(9, requests);
    }

    /** These limits with another number of {@link #requests}. */
    public Http1Limits withRequests(long count) {
        return with(10, count);
    }

    /** These limits with another {@link #pauseWindow}; {@link Long#MAX_VALUE} for a caller that pulls by itself. */
    public Http1Limits withPauseWindow(long octets) {
        return with(11, octets);
    }

    /** These limits with another {@link #drain}. */
    public Http1Limits withDrain(long octets) {
        return with(12, octets);
    }

    /** These limits with another size of {@link #unsentResponses}. */
    public Http1Limits withUnsentResponses(long octets) {
        return with(13, octets);
    }

    private Http1Limits with(int index, long value) {
        Limit[] all = {
            startLine,
            fieldLine,
            head,
            fields,
            informational,
            trailers,
            chunkLine,
            chunkOverhead,
            chunkOverheadPerOctet,
            pipelined,
            requests,
            pauseWindow,
            drain,
            unsentResponses
        };
        all[index] = new Limit(all[index].name(), value);
        return new Http1Limits(
                all[0], all[1], all[2], all[3], all[4], all[5], all[6], all[7], all[8], all[9], all[10], all[11],
                all[12], all[13]);
    }
}
