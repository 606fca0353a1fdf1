package dev.sansio.oauth.provider;

import dev.sansio.testkit.Credit;
import dev.sansio.testkit.Octets;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Frames of HTTP/2 (RFC 9113 4.1), as far as tests look at them. */
final class Http2Frames {

    private static final int PREFACE = 24;
    private static final int DATA = 0;
    private static final int WINDOW_UPDATE = 8;

    private Http2Frames() {}

    private record Frame(int type, int flags, int stream, Octets payload) {}

    private static List<Frame> frames(Octets octets, boolean preface) {
        List<Frame> frames = new ArrayList<>();
        ByteBuffer in = octets.toBuffer();
        if (preface) {
            in.position(Math.min(PREFACE, in.limit()));
        }
        while (in.remaining() >= 9) {
            int length = (in.getShort() & 0xFFFF) << 8 | (in.get() & 0xFF);
            int type = in.get();
            int flags = in.get();
            int stream = in.getInt() & 0x7FFF_FFFF;
            int taken = Math.min(length, in.remaining());
            frames.add(new Frame(type, flags, stream, Octets.of(in.slice(in.position(), taken))));
            in.position(in.position() + taken);
        }
        return frames;
    }

    /** What each stream says, however it is cut; credit, which depends on the cuts, is left out. */
    static Object comparable(Octets output) {
        Map<Integer, StringBuilder> streams = new TreeMap<>();
        for (Frame frame : frames(output, false)) {
            StringBuilder said = streams.computeIfAbsent(frame.stream(), any -> new StringBuilder());
            if (frame.type() == DATA) {
                said.append(StandardCharsets.ISO_8859_1.decode(frame.payload().toBuffer()))
                        .append((frame.flags() & 1) == 0 ? "" : " END");
            } else if (frame.type() != WINDOW_UPDATE) {
                said.append('[')
                        .append(frame.type())
                        .append(' ')
                        .append(frame.payload())
                        .append(']');
            }
        }
        streams.values().removeIf(said -> said.length() == 0);
        return streams.toString();
    }

    /** The connection's window: all content is given back by the provider itself. */
    static final class Window<C, E> implements Credit<C, E> {

        @Override
        public long received(Octets input) {
            return frames(input, true).stream()
                    .filter(frame -> frame.type() == DATA)
                    .mapToLong(frame -> frame.payload().length())
                    .sum();
        }

        @Override
        public long granted(Octets output) {
            return frames(output, false).stream()
                    .filter(frame -> frame.type() == WINDOW_UPDATE && frame.stream() == 0)
                    .mapToLong(frame -> frame.payload().toBuffer().getInt())
                    .sum();
        }

        @Override
        public long payload(E event) {
            return 0;
        }

        @Override
        public Object exchange(E event) {
            return 0;
        }

        @Override
        public @Nullable C consumed(E event) {
            return null;
        }

        /** Half a window is given back at once. */
        @Override
        public long heldBack() {
            return 32_767;
        }
    }
}
