package dev.sansio.http1;

import dev.sansio.core.CommandRejectedException;
import dev.sansio.core.Outbox;
import dev.sansio.http.HttpField;
import dev.sansio.http.HttpFields;
import dev.sansio.http.HttpSyntax;
import java.nio.charset.StandardCharsets;

/**
 * Writes heads. Names and values were checked when they were made; here is checked what only this version knows: that no
 * field frames the message or names the connection, which is the engine's affair.
 */
final class HeadWriter {

    static final byte[] CHUNKED = octets("transfer-encoding: chunked\r\n");
    static final byte[] NO_CONTENT = octets("content-length: 0\r\n");
    static final byte[] CLOSE = octets("connection: close\r\n");
    static final byte[] UPGRADE = octets("connection: upgrade\r\n");
    static final byte[] TRAILERS = octets("connection: te\r\n");
    static final byte[] CLOSE_AND_TRAILERS = octets("connection: close, te\r\n");
    static final byte[] UPGRADE_AND_TRAILERS = octets("connection: upgrade, te\r\n");
    static final byte[] NOTHING = {};

    private HeadWriter() {}

    static byte[] octets(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /** What fields say that are to be written. */
    static final class Checked {
        /** Octets that the field lines have. */
        int size;
        /** The Content-Length, or -1. */
        long length = Framing.NO_LENGTH;
        /** Whether there is {@code Upgrade}, which has to be named in Connection. */
        boolean upgrade;
        /** Whether content is held back until 100 comes. */
        boolean expectsContinue;
        /** Whether there is {@code TE: trailers}, which has to be named in Connection. */
        boolean trailers;
    }

    /** Checks the fields of a head. */
    static Checked check(HttpFields fields) {
        return check(fields, false);
    }

    /**
     * Checks the fields of a head.
     *
     * @param upgradeRequired whether the head is that of 426, which says to what in {@code Upgrade} (RFC 9110 15.5.22)
     */
    static Checked check(HttpFields fields, boolean upgradeRequired) {
        Checked checked = new Checked();
        int size = 0;
        for (int i = 0, n = fields.size(); i < n; i++) {
            HttpField field = fields.get(i);
            size += field.name().length() + field.value().length();
            switch (field.role()) {
                case PLAIN -> {}
                case CONTENT_LENGTH -> length(checked, field.value());
                case UPGRADE -> {
                    if (!upgradeRequired) {
                        throw new CommandRejectedException("upgrade is not the application's: the head says it");
                    }
                    checked.upgrade = true;
                }
                case HOST, TRANSFER_ENCODING, CONNECTION, HOP_BY_HOP, HTTP2_SETTINGS ->
                    throw new CommandRejectedException(field.name() + " is not the application's: the head says it");
                case TE -> {
                    if (!field.value().equalsIgnoreCase("trailers")) {
                        throw new CommandRejectedException("te says trailers, or nothing");
                    }
                    checked.trailers = true;
                }
                case EXPECT -> checked.expectsContinue |= field.value().equalsIgnoreCase("100-continue");
                default -> {}
            }
        }
        checked.size = size + 4 * fields.size();
        return checked;
    }

    private static void length(Checked checked, String value) {
        long length = HttpSyntax.digits(value);
        if (length < 0 || checked.length != Framing.NO_LENGTH) {
            throw new CommandRejectedException("content-length is one number");
        }
        checked.length = length;
    }

    /** Writes a head: what comes before the fields, the fields, and what the engine adds. */
    static void write(Outbox out, byte[] start, HttpFields fields, int size, byte[]... added) {
        byte[] head = out.open(start.length + size + length(added) + 2);
        int from = out.filled();
        int at = Latin1.put(start, head, from);
        out.fill(finish(head, at, fields, added) - from);
    }

    static int length(byte[][] added) {
        int total = 0;
        for (byte[] more : added) {
            total += more.length;
        }
        return total;
    }

    /** Writes what follows the first line, and tells where the head ends. */
    static int finish(byte[] head, int from, HttpFields fields, byte[][] added) {
        int at = fields(fields, head, from);
        for (byte[] more : added) {
            at = Latin1.put(more, head, at);
        }
        head[at] = '\r';
        head[at + 1] = '\n';
        return at + 2;
    }

    private static int fields(HttpFields fields, byte[] head, int from) {
        int at = from;
        for (int i = 0, n = fields.size(); i < n; i++) {
            HttpField field = fields.get(i);
            at = Latin1.put(field.name(), head, at);
            head[at] = ':';
            head[at + 1] = ' ';
            at = Latin1.put(field.value(), head, at + 2);
            head[at] = '\r';
            head[at + 1] = '\n';
            at += 2;
        }
        return at;
    }

    /** Writes trailers, and the empty line behind them. */
    static void trailers(Outbox out, HttpFields fields) {
        write(out, NOTHING, fields, check(fields).size);
    }
}
