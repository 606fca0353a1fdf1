package dev.sansio.http2;

import dev.sansio.core.CommandRejectedException;
import dev.sansio.http.ContentLength;
import dev.sansio.http.FieldRole;
import dev.sansio.http.HttpField;
import dev.sansio.http.HttpFields;
import dev.sansio.http.RequestHead;
import dev.sansio.http2.hpack.HpackEncoder;
import org.jspecify.annotations.Nullable;

/** Checks heads that are to be sent, and writes them as field blocks (RFC 9113 8.2, 8.3). */
final class HeadWriter {

    private static final int OVERHEAD = 32;
    private static final int PSEUDO = 300;

    private final FrameWriter frames;
    private final HpackEncoder encoder;

    HeadWriter(FrameWriter frames, int table) {
        this.frames = frames;
        this.encoder = new HpackEncoder(table);
    }

    /** The peer's HEADER_TABLE_SIZE. */
    void tableSize(long octets) {
        encoder.maxTableSize((int) Math.min(octets, Integer.MAX_VALUE));
    }

    /** Octets of our table of compression. */
    int tableBytes() {
        return encoder.tableBytes();
    }

    // --- checks, which change nothing ---

    static void check(HttpFields fields, boolean request, Http2Settings theirs) {
        long octets = PSEUDO;
        for (int i = 0; i < fields.size(); i++) {
            HttpField field = fields.get(i);
            FieldRole role = field.role();
            if (role.connectionSpecific() || role == FieldRole.HOST) {
                throw new CommandRejectedException("HTTP/2 has no field " + field.name() + " (RFC 9113 8.2.2, 8.3.1)");
            }
            if (role == FieldRole.TE && !(request && field.value().equalsIgnoreCase("trailers"))) {
                throw new CommandRejectedException("TE says nothing but trailers, in a request (RFC 9113 8.2.2)");
            }
            octets += field.name().length() + field.value().length() + OVERHEAD;
        }
        if (octets - PSEUDO > theirs.maxHeaderListSize()) {
            throw new CommandRejectedException("the peer takes heads up to " + theirs.maxHeaderListSize() + " octets");
        }
        if (ContentLength.of(fields) == ContentLength.INVALID) {
            throw new CommandRejectedException("content-length is no single number");
        }
    }

    static void checkTrailers(HttpFields fields) {
        for (int i = 0; i < fields.size(); i++) {
            if (!fields.get(i).role().allowedInTrailers()) {
                throw new CommandRejectedException(
                        fields.get(i).name() + " has no meaning after a body (RFC 9110 6.5.1)");
            }
        }
    }

    // --- writing ---

    void request(int stream, RequestHead head, boolean end, int largest) {
        encoder.pseudo(":method", head.protocol() == null ? head.method() : "CONNECT");
        optional(":scheme", head.tunnel() && head.protocol() == null ? null : scheme(head));
        optional(":authority", head.authority());
        if (!head.path().isEmpty()) {
            encoder.pseudo(":path", head.path());
        }
        optional(":protocol", head.protocol());
        block(stream, head.fields(), end, largest);
    }

    private static String scheme(RequestHead head) {
        String scheme = head.scheme();
        return scheme == null ? "https" : scheme;
    }

    private void optional(String name, @Nullable String value) {
        if (value != null) {
            encoder.pseudo(name, value);
        }
    }

    void response(int stream, int status, HttpFields fields, boolean end, int largest) {
        encoder.pseudo(":status", status == 200 ? "200" : Integer.toString(status));
        block(stream, fields, end, largest);
    }

    void trailers(int stream, HttpFields fields, int largest) {
        block(stream, fields, true, largest);
    }

    private void block(int stream, HttpFields fields, boolean end, int largest) {
        for (int i = 0; i < fields.size(); i++) {
            encoder.field(fields.get(i));
        }
        frames.headers(stream, encoder.array(), encoder.length(), largest, end);
        encoder.reset();
    }

    /** How many octets trailers will take at most, with their frame. */
    static long estimate(HttpFields fields) {
        long octets = FrameHeader.SIZE;
        for (int i = 0; i < fields.size(); i++) {
            octets += fields.get(i).name().length() + fields.get(i).value().length();
        }
        return octets;
    }
}
