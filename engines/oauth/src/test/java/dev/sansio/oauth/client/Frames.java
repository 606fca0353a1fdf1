package dev.sansio.oauth.client;

import dev.sansio.testkit.Octets;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Frames of HTTP/2 as octets, as far as a server that is asked for tokens and things needs them. */
final class Frames {

    private Frames() {}

    record Frame(int type, int flags, int stream, byte[] payload) {}

    static Octets frame(int type, int flags, int stream, byte[] payload) {
        ByteBuffer out = ByteBuffer.allocate(9 + payload.length);
        out.putInt((payload.length << 8) | type)
                .put((byte) flags)
                .putInt(stream)
                .put(payload);
        return Octets.of(out.array());
    }

    static Octets settings() {
        return frame(4, 0, 0, new byte[0]);
    }

    static Octets settingsAck() {
        return frame(4, 1, 0, new byte[0]);
    }

    static Octets data(int stream, String text, boolean end) {
        return frame(0, end ? 1 : 0, stream, text.getBytes(StandardCharsets.UTF_8));
    }

    /** A head in one frame, of literals that are not indexed (RFC 7541 6.2.2). */
    static Octets head(int stream, boolean end, String... namesAndValues) {
        ByteArrayOutputStream block = new ByteArrayOutputStream();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            block.write(0);
            literal(block, namesAndValues[i]);
            literal(block, namesAndValues[i + 1]);
        }
        return frame(1, end ? 5 : 4, stream, block.toByteArray());
    }

    private static void literal(ByteArrayOutputStream block, String text) {
        byte[] octets = text.getBytes(StandardCharsets.US_ASCII);
        block.write(octets.length); // all of ours are shorter than 127
        block.writeBytes(octets);
    }

    static Octets join(Octets... parts) {
        return Octets.concat(List.of(parts));
    }

    static List<Frame> read(Octets output) {
        byte[] all = output.toArray();
        int at = all.length >= 24 && all[0] == 'P' && all[1] == 'R' && all[2] == 'I' ? 24 : 0;
        List<Frame> frames = new ArrayList<>();
        while (at + 9 <= all.length) {
            ByteBuffer head = ByteBuffer.wrap(all, at, 9);
            int word = head.getInt();
            int flags = head.get();
            int stream = head.getInt();
            int length = word >>> 8;
            frames.add(new Frame(word & 0xFF, flags, stream, Arrays.copyOfRange(all, at + 9, at + 9 + length)));
            at += 9 + length;
        }
        return frames;
    }

    /**
     * What was said in each stream, in order; when credit is given back is told by another law, and how much content had left of a
     * stream that was reset depends on when output was fetched.
     */
    static Object comparable(Octets output) {
        Map<Integer, StringBuilder> streams = new TreeMap<>();
        for (Frame frame : read(output)) {
            if (frame.type() != 8) {
                streams.computeIfAbsent(frame.stream(), any -> new StringBuilder())
                        .append(frame.type() == 0 ? "" : " " + frame.type() + " " + frame.flags() + " ")
                        .append(HexFormat.of().formatHex(frame.payload()))
                        .append(frame.type() == 0 && (frame.flags() & 1) == 1 ? " END" : "");
            }
        }
        read(output).stream().filter(frame -> frame.type() == 3).forEach(frame -> streams.remove(frame.stream()));
        return streams.toString();
    }
}
