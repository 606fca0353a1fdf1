package dev.sansio.http2;

import dev.sansio.core.Outbox;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Writes frames (RFC 9113 4.1, 6). */
final class FrameWriter {

    private static final int LONGEST_DEBUG_DATA = 200;
    private static final byte[] NOTHING = {};

    private final Outbox out;

    FrameWriter(Outbox out) {
        this.out = out;
    }

    void header(int length, int type, int flags, int stream) {
        header(out.open(FrameHeader.SIZE), out.filled(), length, type, flags, stream);
        out.fill(FrameHeader.SIZE);
    }

    private static void header(byte[] array, int at, int length, int type, int flags, int stream) {
        FrameHeader.int32(array, at, (length << 8) | type);
        array[at + 4] = (byte) flags;
        FrameHeader.int32(array, at + 5, stream);
    }

    /** A frame whose payload is four octets. */
    private void word(int type, int stream, int payload) {
        byte[] array = out.open(FrameHeader.SIZE + Integer.BYTES);
        int at = out.filled();
        header(array, at, Integer.BYTES, type, Flags.NONE, stream);
        FrameHeader.int32(array, at + FrameHeader.SIZE, payload);
        out.fill(FrameHeader.SIZE + Integer.BYTES);
    }

    /** The changes between two sets of settings. */
    void settings(Http2Settings before, Http2Settings after) {
        byte[] payload = payload(before, after);
        header(payload.length, FrameType.SETTINGS, Flags.NONE, 0);
        out.put(payload);
    }

    /** The payload of SETTINGS that changes one set of settings to another. */
    static byte[] payload(Http2Settings before, Http2Settings after) {
        byte[] payload = new byte[6 * Setting.values().length];
        int length = 0;
        for (Setting setting : Setting.values()) {
            long value = after.get(setting);
            if (value != before.get(setting)) {
                long wire = Math.min(value, 0xFFFF_FFFFL);
                payload[length++] = 0;
                payload[length++] = (byte) setting.id();
                for (int shift = 24; shift >= 0; shift -= 8) {
                    payload[length++] = (byte) (wire >>> shift);
                }
            }
        }
        return Arrays.copyOf(payload, length);
    }

    void settingsAcknowledged() {
        header(0, FrameType.SETTINGS, Flags.ACK, 0);
    }

    void ping(long data, boolean acknowledges) {
        header(8, FrameType.PING, acknowledges ? Flags.ACK : Flags.NONE, 0);
        out.putLong(data);
    }

    void reset(int stream, long code) {
        word(FrameType.RST_STREAM, stream, (int) code);
    }

    void windowUpdate(int stream, int increment) {
        word(FrameType.WINDOW_UPDATE, stream, increment);
    }

    void goAway(int lastStream, long code, String detail) {
        byte[] debug = detail.isEmpty() ? NOTHING : detail.getBytes(StandardCharsets.US_ASCII);
        int length = Math.min(debug.length, LONGEST_DEBUG_DATA);
        header(8 + length, FrameType.GOAWAY, Flags.NONE, 0);
        out.putInt(lastStream).putInt((int) code).put(debug, 0, length);
    }

    void priorityUpdate(int stream, String fieldValue) {
        byte[] value = fieldValue.getBytes(StandardCharsets.US_ASCII);
        header(4 + value.length, FrameType.PRIORITY_UPDATE, Flags.NONE, 0);
        out.putInt(stream).put(value);
    }

    /** A field block in as many frames as the peer's frame size needs. */
    void headers(int stream, byte[] block, int length, int largest, boolean endStream) {
        int part = Math.min(length, largest);
        int end = endStream ? Flags.END_STREAM : Flags.NONE;
        header(part, FrameType.HEADERS, end | (part == length ? Flags.END_HEADERS : Flags.NONE), stream);
        out.put(block, 0, part);
        for (int at = part; at < length; at += part) {
            part = Math.min(length - at, largest);
            header(part, FrameType.CONTINUATION, at + part == length ? Flags.END_HEADERS : Flags.NONE, stream);
            out.put(block, at, part);
        }
    }
}
