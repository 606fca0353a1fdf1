package dev.sansio.http1;

import dev.sansio.core.Inbox;
import dev.sansio.http.HttpFields;
import dev.sansio.http.RequestHead;

/** Reads the heads of requests, and finds what their lines say together. */
final class RequestReader {

    final HeadReader head;
    private final RequestLine line;
    private final RequestTarget target;
    private final boolean rawFields;
    private final boolean h2c;
    private final boolean anyExpectation;
    private boolean begun;

    RequestReader(Http1Options options, HeadReader head) {
        this.head = head;
        this.line = new RequestLine(options);
        this.target = new RequestTarget(options);
        this.rawFields = options.rawFields();
        this.h2c = options.tolerates(Http1Tolerance.H2C_UPGRADES);
        this.anyExpectation = options.tolerates(Http1Tolerance.UNKNOWN_EXPECTATIONS);
    }

    /** Whether a request line was read, and not all of its head. */
    boolean begun() {
        return begun;
    }

    /** Whether the head that was read last is one of HTTP/1.0. */
    boolean old() {
        return line.old;
    }

    /** Reads on; true once a head is complete. */
    boolean read(Inbox in) {
        if (!begun && line.read(in)) {
            begun = true;
            head.begin(line.octets);
        }
        return begun && head.read(in);
    }

    /** The head that is complete; fails for what is no request. */
    RequestHead take() {
        Framing framing = head.framing;
        framing.settle(line.old);
        String offer = line.old ? null : Upgrades.offered(framing, h2c);
        HttpFields fields = rawFields ? head.raw() : head.shown(line.old);
        RequestHead request = target.head(line, framing, offer, fields);
        if (request.method().equals("CONNECT") && (framing.chunked || framing.length > 0)) {
            throw Faults.of(Faults.FRAMING, "CONNECT has no content");
        }
        String expectation = line.old ? null : framing.expectation;
        if (expectation != null && !expectation.equalsIgnoreCase("100-continue") && !anyExpectation) {
            throw Faults.of(Faults.EXPECTATION, "an expectation that is not 100-continue");
        }
        begun = false;
        line.forget();
        return request;
    }
}
