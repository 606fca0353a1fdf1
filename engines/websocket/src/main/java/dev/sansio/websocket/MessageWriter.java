package dev.sansio.websocket;

import dev.sansio.core.Bytes;
import dev.sansio.core.CommandRejectedException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Writes messages: checks the order of their parts, compresses, and has frames written. */
final class MessageWriter {

    private final FrameWriter frames;
    private final @Nullable Deflation deflation;
    private final int deflateFrom;
    /** What the message in progress is: TEXT, BINARY, or 0 for none. */
    private int kind;

    private boolean compressed;

    MessageWriter(FrameWriter frames, @Nullable Deflation deflation, int deflateFrom) {
        this.frames = frames;
        this.deflation = deflation;
        this.deflateFrom = deflateFrom;
    }

    /** Whether the message in progress, or the last one, is compressed. */
    boolean compressed() {
        return compressed;
    }

    /** Whether a message in progress needs the compressor as it is. */
    boolean holdsCompressor() {
        return kind != 0 && compressed;
    }

    void text(WebSocketCommand.SendText command) {
        checkOrder(Opcode.TEXT);
        write(Opcode.TEXT, ByteBuffer.wrap(utf8(command.part())), command.last(), command.compress());
    }

    void binary(WebSocketCommand.SendBinary command) {
        checkOrder(Opcode.BINARY);
        write(Opcode.BINARY, command.data(), command.last(), command.compress());
    }

    private void checkOrder(int opcode) {
        if (kind != 0 && kind != opcode) {
            throw new CommandRejectedException("a message of the other kind is unfinished");
        }
    }

    private void write(int opcode, ByteBuffer payload, boolean last, boolean compress) {
        boolean first = kind == 0;
        if (first) {
            compressed = deflation != null && compress && (!last || payload.remaining() >= deflateFrom);
        }
        ByteBuffer written = compressed && deflation != null ? deflation.deflate(payload, last) : payload;
        int head = first ? (compressed ? opcode | FrameHeader.RSV1 : opcode) : Opcode.CONTINUATION;
        kind = last ? 0 : opcode;
        frames.write(last ? head | FrameHeader.FIN : head, written);
    }

    /** The octets of a text; whatever cannot be written becomes a question mark, so only with one is there need to look. */
    static byte[] utf8(String text) {
        byte[] octets = text.getBytes(StandardCharsets.UTF_8);
        if (Bytes.indexOf(octets, 0, octets.length, (byte) '?') >= 0) {
            checkSurrogates(text);
        }
        return octets;
    }

    private static void checkSurrogates(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (i + 1 == text.length() || !Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
                    throw new CommandRejectedException("a surrogate stands alone at " + i);
                }
                i++;
            }
        }
    }
}
