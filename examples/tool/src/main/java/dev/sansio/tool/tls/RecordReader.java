package dev.sansio.tool.tls;

import dev.sansio.core.CommandRejectedException;
import dev.sansio.core.Phase;
import dev.sansio.core.SessionFailedException;
import dev.sansio.core.SingleChannelEngine;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/**
 * Reads one direction of a TLS connection as far as that is possible without keys:
 *
 * <pre>
 * struct { ContentType type; ProtocolVersion legacy_record_version; uint16 length; opaque fragment[length]; }
 * </pre>
 *
 * <p>After change_cipher_spec everything is encrypted, but for a second hello: TLS 1.3 has a client that is asked for one send
 * a change_cipher_spec before it, which means nothing.
 */
final class RecordReader extends SingleChannelEngine<RecordReader.Nothing, Seen> {

    /** It takes no commands. */
    enum Nothing {}

    private static final int HEADER = 5;
    private static final int CHANGE_CIPHER_SPEC = 20;
    private static final int ALERT = 21;
    private static final int HANDSHAKE = 22;
    private static final int HEARTBEAT = 24;
    private static final int MAJOR = 3;
    private static final int SERVER_HELLO = 2;

    /** RFC 5246, section 6.2.3: 2^14 + 2048. */
    private static final int LONGEST = 18_432;

    private final HandshakeReader handshakes = new HandshakeReader(this::emit);
    private long read;
    private boolean encrypted;

    RecordReader() {
        super(Phase.OPEN);
    }

    @Override
    protected void accept(Nothing command) {
        throw new CommandRejectedException("a reader takes no commands");
    }

    @Override
    protected @Nullable Seen parse() {
        int available = in.length();
        if (available > 0 && (at(0) < CHANGE_CIPHER_SPEC || at(0) > HEARTBEAT)) {
            throw new SessionFailedException("not-tls", "a record begins with its type, 20 to 24, not " + at(0));
        }
        if (available > 1 && at(1) != MAJOR) {
            throw new SessionFailedException("not-tls", "the major version of a record is 3, not " + at(1));
        }
        if (!in.ensure(HEADER)) {
            return null;
        }
        int length = at(3) << 8 | at(4);
        if (length > LONGEST) {
            throw new SessionFailedException(
                    "record-overflow", "a record of " + length + " bytes, and " + LONGEST + " are permitted");
        }
        return in.ensure(HEADER + length) ? whole(length) : null;
    }

    private Seen whole(int length) {
        int type = at(0);
        int version = at(1) << 8 | at(2);
        long begin = read;
        in.skip(HEADER);
        ByteBuffer content = in.take(length).slice();
        read += HEADER + length;
        boolean hidden = hidden(type, content);
        if (type == CHANGE_CIPHER_SPEC) {
            encrypted = true;
        } else if (!hidden && type == HANDSHAKE) {
            handshakes.read(content, begin + HEADER);
        } else if (!hidden && type == ALERT) {
            emit(new Seen(
                    begin + HEADER,
                    new Seen.Alert(Names.level(content.get(0) & 0xFF), Names.alert(content.get(1) & 0xFF))));
        }
        return new Seen(begin, new Seen.TlsRecord(Names.content(type), Names.version(version), length, hidden));
    }

    private boolean hidden(int type, ByteBuffer content) {
        switch (type) {
            case CHANGE_CIPHER_SPEC:
                return false;
            case ALERT:
                return encrypted || content.remaining() != 2;
            case HANDSHAKE:
                return encrypted && !hello(content);
            default:
                return true;
        }
    }

    /** Whether a record is a hello and nothing more; an encrypted one looks so once in many millions. */
    private static boolean hello(ByteBuffer content) {
        return content.remaining() > 4
                && content.get(0) >= 1
                && content.get(0) <= SERVER_HELLO
                && (content.getInt(0) & 0xFFFFFF) == content.remaining() - 4;
    }

    @Override
    protected void ended() {
        if (in.isEmpty() && handshakes.unfinished()) {
            throw truncated("input ended in the middle of a handshake message");
        }
        super.ended();
    }

    private int at(int offset) {
        return in.at(offset) & 0xFF;
    }
}
