package dev.sansio.benchmarks;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;

/** Frames as a client sends them (RFC 6455 section 5.2), and what is looked at of their payload. */
final class WebSocketText {

    static final int BINARY = 0x82;
    static final int TEXT = 0x81;
    static final int COMPRESSED_TEXT = 0xC1;

    private static final int KEY = 0x37FA213D;

    private WebSocketText() {}

    /** One frame, again and again. */
    static byte[] frames(int first, byte[] payload, int count) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] frame = frame(first, payload);
        for (int i = 0; i < count; i++) {
            out.writeBytes(frame);
        }
        return out.toByteArray();
    }

    private static byte[] frame(int first, byte[] payload) {
        ByteBuffer frame = ByteBuffer.allocate(14 + payload.length).put((byte) first);
        if (payload.length < 126) {
            frame.put((byte) (0x80 | payload.length));
        } else if (payload.length < 0x10000) {
            frame.put((byte) (0x80 | 126)).putShort((short) payload.length);
        } else {
            frame.put((byte) (0x80 | 127)).putLong(payload.length);
        }
        frame.putInt(KEY);
        for (int i = 0; i < payload.length; i++) {
            frame.put((byte) (payload[i] ^ KEY >>> (24 - 8 * (i & 3))));
        }
        byte[] bytes = new byte[frame.position()];
        frame.flip().get(bytes);
        return bytes;
    }

    /** Text of so many ASCII characters. */
    static String ascii(int length) {
        StringBuilder text = new StringBuilder(length);
        for (int i = 0; text.length() < length; i++) {
            text.append("{\"id\":").append(i * 7919 % 1000).append(",\"ok\":true},");
        }
        return text.substring(0, length);
    }

    /** A message for itself (RFC 7692 section 7.2.1). */
    static byte[] deflated(String text) {
        Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
        deflater.setInput(text.getBytes(StandardCharsets.UTF_8));
        byte[] output = new byte[text.length() + 64];
        int length = deflater.deflate(output, 0, output.length, Deflater.SYNC_FLUSH) - 4;
        deflater.end();
        byte[] message = new byte[length];
        System.arraycopy(output, 0, message, 0, length);
        return message;
    }

    /** Every contender looks at the same. */
    static long look(int length, int first, int last) {
        return length * 31L + first * 7L + last;
    }

    static long look(String text) {
        return look(text.length(), text.charAt(0), text.charAt(text.length() - 1));
    }

    static long look(ByteBuffer data) {
        return look(data.remaining(), data.get(data.position()), data.get(data.limit() - 1));
    }
}
