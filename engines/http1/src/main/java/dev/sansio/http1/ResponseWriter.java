package dev.sansio.http1;

import dev.sansio.core.CommandRejectedException;
import dev.sansio.core.Outbox;
import dev.sansio.http.HttpFields;
import dev.sansio.http.RequestHead;
import dev.sansio.http.ResponseHead;
import org.jspecify.annotations.Nullable;

/** Writes response heads, holds the application to what they may say, and decides how content is framed (RFC 9112 4, 6). */
final class ResponseWriter {

    private static final int UPGRADE_REQUIRED = 426;

    private final Outbox out;
    private final BodyWriter content;

    private boolean connect;
    private boolean headOnly;
    private boolean old;
    private @Nullable String protocol;
    /** The client waits for 100, and has got none. */
    private boolean continueAwaited;

    ResponseWriter(Outbox out, BodyWriter content) {
        this.out = out;
        this.content = content;
    }

    /** A request is to be answered, perhaps one of HTTP/1.0; whether it has an expectation is known already. */
    void begin(RequestHead request, boolean ofOldVersion, boolean expecting) {
        connect = request.method().equals("CONNECT");
        headOnly = request.method().equals("HEAD");
        protocol = request.protocol();
        old = ofOldVersion;
        continueAwaited = expecting && request.expectsContinue();
    }

    boolean continueAwaited() {
        return continueAwaited;
    }

    /** Writes an interim response, or rejects it; who speaks HTTP/1.0 does not know of them (RFC 9110 15.2). */
    void inform(ResponseHead information) {
        HeadWriter.Checked checked = HeadWriter.check(information.fields());
        if (!information.informational() || information.status() == 101 || checked.length >= 0) {
            throw new CommandRejectedException("an interim response is 1xx but 101, and has no content");
        }
        if (!old) {
            HeadWriter.write(out, StatusLines.of(information.status()), information.fields(), checked.size);
        }
        continueAwaited &= information.status() != 100;
    }

    /** Checks a final response before anything changes. */
    HeadWriter.Checked check(ResponseHead given, boolean end) {
        HeadWriter.Checked checked = HeadWriter.check(given.fields(), given.status() == UPGRADE_REQUIRED);
        boolean bodiless = bodiless(given);
        if (given.informational()) {
            throw new CommandRejectedException("a final response is not 1xx");
        }
        if (connect && given.successful()) {
            throw new CommandRejectedException("a tunnel is accepted with AcceptTunnel");
        }
        if (bodiless && !end) {
            throw new CommandRejectedException("a response to HEAD, 204 and 304 have no content");
        }
        if (given.status() == 204 && checked.length >= 0) {
            throw new CommandRejectedException("204 has no content-length (RFC 9110 8.6)");
        }
        if (given.status() == 205 && (!end || checked.length > 0)) {
            throw new CommandRejectedException("205 has no content (RFC 9110 15.3.6)");
        }
        if (!bodiless && end && checked.length > 0) {
            throw new CommandRejectedException("content-length says that content follows");
        }
        return checked;
    }

    private boolean bodiless(ResponseHead given) {
        return headOnly || given.bodiless();
    }

    /**
     * Writes a final response that was checked.
     *
     * @param close whether the connection ends with it
     * @return whether it does, perhaps because nothing else can end the content
     */
    boolean write(ResponseHead given, boolean end, HeadWriter.Checked checked, boolean close) {
        byte[] framing = HeadWriter.NOTHING;
        boolean closes = close;
        if (bodiless(given) || end) {
            content.none();
            framing = bodiless(given) || checked.length == 0 ? framing : HeadWriter.NO_CONTENT;
        } else if (checked.length >= 0) {
            content.length(checked.length);
        } else if (old) {
            content.untilClose();
            closes = true;
        } else {
            content.chunked();
            framing = HeadWriter.CHUNKED;
        }
        byte[] closing = closes ? HeadWriter.CLOSE : HeadWriter.NOTHING;
        byte[] upgrade = checked.upgrade ? HeadWriter.UPGRADE : HeadWriter.NOTHING;
        HeadWriter.write(out, StatusLines.of(given.status()), given.fields(), checked.size, framing, closing, upgrade);
        return closes;
    }

    /** Rejects a tunnel that nobody has asked for. */
    void checkTunnel() {
        if (!connect && protocol == null) {
            throw new CommandRejectedException("the request has asked for no tunnel");
        }
    }

    /** Writes 101, before which comes 100 if that is awaited (RFC 9110 7.8), or 200 to CONNECT; or rejects it. */
    void tunnel(HttpFields fields) {
        HeadWriter.Checked checked = HeadWriter.check(fields);
        if (checked.length >= 0) {
            throw new CommandRejectedException("a tunnel has no content-length");
        }
        String agreed = protocol;
        if (agreed == null) {
            HeadWriter.write(out, StatusLines.of(200), fields, checked.size);
            return;
        }
        if (continueAwaited) {
            HeadWriter.write(out, StatusLines.of(100), HttpFields.EMPTY, 0);
        }
        byte[] upgrade = HeadWriter.octets("upgrade: " + agreed + "\r\n");
        HeadWriter.write(out, StatusLines.of(101), fields, checked.size, upgrade, HeadWriter.UPGRADE);
    }

    /** A status that is the last word. */
    void say(int status) {
        byte[] line = StatusLines.of(status);
        HeadWriter.write(out, line, HttpFields.EMPTY, 0, HeadWriter.NO_CONTENT, HeadWriter.CLOSE);
    }
}
