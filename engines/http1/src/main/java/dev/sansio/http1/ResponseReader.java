package dev.sansio.http1;

import dev.sansio.core.Inbox;
import dev.sansio.http.ResponseHead;

/** Reads the heads of responses. */
final class ResponseReader {

    final HeadReader head;
    private final StatusLine line;
    private final boolean rawFields;
    private boolean begun;

    ResponseReader(Http1Options options, HeadReader head) {
        this.head = head;
        this.line = new StatusLine(options);
        this.rawFields = options.rawFields();
    }

    /** Whether a status line was read, and not all of its head. */
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

    /** The head that is complete; what it says about content is for whoever reads that to settle. */
    ResponseHead take() {
        begun = false;
        return new ResponseHead(line.status, rawFields ? head.raw() : head.shown(line.old));
    }
}
