package dev.sansio.tool.tls;

import dev.sansio.core.SessionFailedException;
import java.io.ByteArrayOutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.function.Consumer;

/**
 * Joins handshake messages that are cut into records, and parts records that hold several:
 *
 * <pre>
 * struct { HandshakeType msg_type; uint24 length; opaque body[length]; }
 * </pre>
 */
final class HandshakeReader {

    private static final int HEADER = 4;
    private static final int CLIENT_HELLO = 1;
    private static final int SERVER_HELLO = 2;

    /** Chains of certificates are long; this is longer. */
    private static final int LONGEST = 1 << 18;

    private final Consumer<Seen> events;
    private final ByteArrayOutputStream message = new ByteArrayOutputStream();
    private long begin;

    HandshakeReader(Consumer<Seen> events) {
        this.events = events;
    }

    boolean unfinished() {
        return message.size() > 0;
    }

    /** Reads the content of a record, which begins at an offset. */
    void read(ByteBuffer content, long offset) {
        int first = content.position();
        while (content.hasRemaining()) {
            if (message.size() == 0) {
                begin = offset + content.position() - first;
            }
            message.write(content.get());
            if (message.size() >= HEADER) {
                ByteBuffer soFar = ByteBuffer.wrap(message.toByteArray());
                append(content, soFar.getInt(0) & 0xFFFFFF);
            }
        }
    }

    /** The header is there: takes as much of the rest as there is. */
    private void append(ByteBuffer content, int length) {
        if (length > LONGEST) {
            throw new SessionFailedException(
                    "handshake-overflow", "a message of " + length + " bytes, and " + LONGEST + " are permitted");
        }
        int missing = Math.min(HEADER + length - message.size(), content.remaining());
        byte[] more = new byte[missing];
        content.get(more);
        message.writeBytes(more);
        if (message.size() == HEADER + length) {
            events.accept(new Seen(begin, what(ByteBuffer.wrap(message.toByteArray()))));
            message.reset();
        }
    }

    private static Seen.What what(ByteBuffer message) {
        int type = message.get(0) & 0xFF;
        int length = message.remaining() - HEADER;
        ByteBuffer body = message.position(HEADER).slice();
        try {
            switch (type) {
                case CLIENT_HELLO:
                    return Hello.client(body);
                case SERVER_HELLO:
                    return Hello.server(body);
                default:
                    return new Seen.Handshake(Names.handshake(type), length);
            }
        } catch (BufferUnderflowException | IllegalArgumentException garbled) {
            throw new SessionFailedException(
                    "garbled-hello", "a length within the hello exceeds what is there", garbled);
        }
    }
}
