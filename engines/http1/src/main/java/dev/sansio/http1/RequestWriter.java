package dev.sansio.http1;

import dev.sansio.core.CommandRejectedException;
import dev.sansio.core.Outbox;
import dev.sansio.http.HttpCommand;
import dev.sansio.http.RequestHead;

/** Writes request heads, and decides how the content that follows is framed (RFC 9112 3, 6). */
final class RequestWriter {

    private static final byte[] VERSION = HeadWriter.octets(" HTTP/1.1\r\nhost: ");

    private final Outbox out;
    private final BodyWriter content;
    private final boolean absoluteForm;

    RequestWriter(Outbox out, BodyWriter content, boolean absoluteForm) {
        this.out = out;
        this.content = content;
        this.absoluteForm = absoluteForm;
    }

    /** Writes a head, or rejects it. */
    void write(HttpCommand.SendRequest command, boolean close) {
        RequestHead head = command.head();
        HeadWriter.Checked checked = HeadWriter.check(head.fields());
        boolean end = command.end() || (head.tunnel() && checked.length <= 0);
        if (end && checked.length > 0) {
            throw new CommandRejectedException("content-length says that content follows");
        }
        if (head.method().equals("CONNECT") && checked.length >= 0) {
            throw new CommandRejectedException("CONNECT has no content");
        }
        if (end && checked.expectsContinue) {
            throw new CommandRejectedException("100-continue is expected for content only (RFC 9110 10.1.1)");
        }
        if (!end && head.method().equals("TRACE")) {
            throw new CommandRejectedException("TRACE has no content (RFC 9110 9.3.8)");
        }
        byte[] framing = HeadWriter.NOTHING;
        if (end) {
            content.none();
            framing = checked.length < 0 && expectsContent(head) ? HeadWriter.NO_CONTENT : framing;
        } else if (checked.length >= 0) {
            content.length(checked.length);
        } else {
            content.chunked();
            framing = HeadWriter.CHUNKED;
        }
        write(head, checked.size, framing, upgrade(head), connection(head.protocol() != null, close, checked.trailers));
    }

    /** The request line, Host, which comes first (RFC 9110 7.2), the other fields, and what the engine adds. */
    private void write(RequestHead head, int size, byte[]... added) {
        String method = head.protocol() != null && head.method().equals("CONNECT") ? "GET" : head.method();
        String authority = head.authority() == null ? "" : head.authority();
        String target = target(head, authority);
        int line = method.length() + 1 + target.length() + VERSION.length + authority.length() + 2;
        byte[] octets = out.open(line + size + HeadWriter.length(added) + 2);
        int from = out.filled();
        int at = Latin1.put(method, octets, from);
        octets[at] = ' ';
        at = Latin1.put(target, octets, at + 1);
        at = Latin1.put(VERSION, octets, at);
        at = Latin1.put(authority, octets, at);
        octets[at] = '\r';
        octets[at + 1] = '\n';
        out.fill(HeadWriter.finish(octets, at + 2, head.fields(), added) - from);
    }

    /** Methods for which a missing Content-Length would be no statement (RFC 9110 8.6). */
    private static boolean expectsContent(RequestHead head) {
        return !head.tunnel()
                && switch (head.method()) {
                    case "POST", "PUT", "PATCH" -> true;
                    default -> false;
                };
    }

    private String target(RequestHead head, String authority) {
        if (head.method().equals("CONNECT") && head.protocol() == null) {
            return authority;
        }
        if (!absoluteForm || authority.isEmpty()) {
            return head.path();
        }
        String scheme = head.scheme() == null ? "http" : head.scheme();
        return scheme + "://" + authority + (head.path().equals("*") ? "" : head.path());
    }

    private static byte[] upgrade(RequestHead head) {
        return head.protocol() == null ? HeadWriter.NOTHING : HeadWriter.octets("upgrade: " + head.protocol() + "\r\n");
    }

    private static byte[] connection(boolean upgrade, boolean close, boolean trailers) {
        if (upgrade) {
            return trailers ? HeadWriter.UPGRADE_AND_TRAILERS : HeadWriter.UPGRADE;
        }
        if (close) {
            return trailers ? HeadWriter.CLOSE_AND_TRAILERS : HeadWriter.CLOSE;
        }
        return trailers ? HeadWriter.TRAILERS : HeadWriter.NOTHING;
    }
}
