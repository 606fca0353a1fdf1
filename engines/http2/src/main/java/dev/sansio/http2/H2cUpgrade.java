package dev.sansio.http2;

import dev.sansio.http.HttpEvent;
import dev.sansio.http.HttpField;
import dev.sansio.http.HttpFields;
import dev.sansio.http.MalformedFieldException;
import dev.sansio.http.RequestHead;
import java.util.Base64;

/** The change from HTTP/1.1 in clear text that RFC 7540 3.2 had and RFC 9113 took away: the request becomes stream 1. */
final class H2cUpgrade {

    private static final int STREAM = 1;

    private H2cUpgrade() {}

    /** The field {@code HTTP2-Settings} that says settings (RFC 7540 3.2.1). */
    static String field(Http2Settings settings) {
        byte[] payload = FrameWriter.payload(Http2Settings.INITIAL, settings);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(payload);
    }

    /** A server's connection begins with a request that came in HTTP/1.1. */
    static void serve(Connection connection, RequestHead request, String field) {
        byte[] payload = decoded(field);
        try {
            connection.settings.received(payload, 0, payload.length, false);
        } catch (ConnectionFault wrong) {
            throw new MalformedFieldException("HTTP2-Settings has a number out of its range (RFC 7540 3.2.1)");
        }
        Http2Settings theirs = connection.settings.theirs();
        connection.heads.tableSize(theirs.headerTableSize());
        Stream stream = new Stream(STREAM, STREAM, theirs.initialWindowSize(), 0);
        stream.headReceived = true;
        stream.remoteEnded = true;
        stream.headOnly = request.method().equals("HEAD");
        connection.streams.peerOpened(STREAM);
        connection.streams.add(stream);
        connection.emit(new HttpEvent.RequestReceived(STREAM, plain(request), true));
    }

    private static byte[] decoded(String field) {
        byte[] payload;
        try {
            payload = Base64.getUrlDecoder().decode(field);
        } catch (IllegalArgumentException none) {
            throw new MalformedFieldException("HTTP2-Settings is not in base64url (RFC 7540 3.2.1)");
        }
        if (payload.length % 6 != 0) {
            throw new MalformedFieldException("HTTP2-Settings is no payload of SETTINGS (RFC 7540 3.2.1)");
        }
        return payload;
    }

    /** The request without what was about the change. */
    private static RequestHead plain(RequestHead request) {
        HttpFields.Builder fields = HttpFields.builder();
        for (HttpField field : request.fields()) {
            if (!field.role().connectionSpecific()) {
                fields.add(field);
            }
        }
        String scheme = request.scheme() == null ? "http" : request.scheme();
        return new RequestHead(request.method(), scheme, request.authority(), request.path(), null, fields.build());
    }

    /** A client's connection begins with a request that it sent in HTTP/1.1, with our settings, which 101 has agreed to. */
    static void ask(Connection connection, long exchange, RequestHead request) {
        Http2Settings ours = connection.options.settings();
        connection.settings.agreed(ours);
        connection.decoder.maxTableSize((int) Math.min(ours.headerTableSize(), Integer.MAX_VALUE));
        Stream stream = new Stream(exchange, 0, Http2Settings.INITIAL.initialWindowSize(), ours.initialWindowSize());
        stream.headSent = true;
        stream.localEnded = true;
        stream.endSent = true;
        stream.headOnly = request.method().equals("HEAD");
        connection.streams.add(stream);
        connection.streams.number(stream, STREAM);
    }
}
