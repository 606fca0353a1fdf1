package dev.sansio.http2;

import dev.sansio.http.HttpField;
import dev.sansio.http2.hpack.HpackDecoder;
import dev.sansio.http2.hpack.HpackSink;
import dev.sansio.testkit.Octets;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Frames as octets, written and read by code that shares nothing with the engines but HPACK. */
final class Wire {

    /** What a client says first, with SETTINGS that change nothing. */
    static final Octets PREFACE = Octets.concat(List.of(Octets.of("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"), settings()));

    private Wire() {}

    /** A frame; fields of a head are given as one text each, {@code name: value}. */
    record Frame(int type, int flags, int stream, byte[] payload, List<String> fields) {

        int word(int at) {
            return ((payload[at] & 0xFF) << 24)
                    | ((payload[at + 1] & 0xFF) << 16)
                    | ((payload[at + 2] & 0xFF) << 8)
                    | (payload[at + 3] & 0xFF);
        }

        /** Type and stream, and what matters of the payload. */
        String shown() {
            String end = (flags & 1) == 0 ? "" : type <= 1 ? " END" : " ACK";
            return switch (type) {
                case 0 -> "DATA " + stream + " " + new String(payload, StandardCharsets.ISO_8859_1) + end;
                case 1 -> "HEADERS " + stream + " " + fields + end;
                case 3 -> "RST_STREAM " + stream + " " + word(0);
                case 4 -> "SETTINGS" + end;
                case 6 -> "PING " + word(4) + end;
                case 7 -> "GOAWAY " + word(0) + " " + word(4);
                case 8 -> "WINDOW_UPDATE " + stream + " " + word(0);
                case 16 ->
                    "PRIORITY_UPDATE "
                            + word(0)
                            + " "
                            + new String(payload, 4, payload.length - 4, StandardCharsets.US_ASCII);
                default -> "TYPE " + type + " " + stream;
            };
        }
    }

    // --- writing ---

    static Octets frame(int type, int flags, int stream, Octets payload) {
        byte[] octets = new byte[9 + payload.length()];
        octets[0] = (byte) (payload.length() >>> 16);
        octets[1] = (byte) (payload.length() >>> 8);
        octets[2] = (byte) payload.length();
        octets[3] = (byte) type;
        octets[4] = (byte) flags;
        System.arraycopy(word(stream), 0, octets, 5, 4);
        System.arraycopy(payload.toArray(), 0, octets, 9, payload.length());
        return Octets.of(octets);
    }

    private static byte[] word(int value) {
        return new byte[] {(byte) (value >>> 24), (byte) (value >>> 16), (byte) (value >>> 8), (byte) value};
    }

    static Octets settings(int... idsAndValues) {
        ByteArrayOutputStream payload = new ByteArrayOutputStream();
        for (int i = 0; i < idsAndValues.length; i += 2) {
            payload.write(idsAndValues[i] >>> 8);
            payload.write(idsAndValues[i]);
            payload.writeBytes(word(idsAndValues[i + 1]));
        }
        return frame(4, 0, 0, Octets.of(payload.toByteArray()));
    }

    static Octets settingsAck() {
        return frame(4, 1, 0, Octets.NONE);
    }

    static Octets data(int stream, String text, boolean end) {
        return frame(0, end ? 1 : 0, stream, Octets.of(text));
    }

    static Octets padded(int stream, String text, int padding, boolean end) {
        byte[] payload = new byte[1 + text.length() + padding];
        payload[0] = (byte) padding;
        System.arraycopy(text.getBytes(StandardCharsets.US_ASCII), 0, payload, 1, text.length());
        return frame(0, (end ? 1 : 0) | 8, stream, Octets.of(payload));
    }

    /** A head in one frame. */
    static Octets headers(int stream, boolean end, String... namesAndValues) {
        return frame(1, (end ? 1 : 0) | 4, stream, block(namesAndValues));
    }

    /** The head of a GET. */
    static Octets get(int stream, boolean end, String... more) {
        return request("GET", stream, end, more);
    }

    static Octets request(String method, int stream, boolean end, String... more) {
        List<String> all = new ArrayList<>(
                List.of(":method", method, ":scheme", "https", ":authority", "server.example", ":path", "/a"));
        all.addAll(List.of(more));
        return headers(stream, end, all.toArray(String[]::new));
    }

    /** Literals that are not indexed, whatever they hold (RFC 7541 6.2.2). */
    static Octets block(String... namesAndValues) {
        ByteArrayOutputStream block = new ByteArrayOutputStream();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            block.write(0);
            literal(block, namesAndValues[i]);
            literal(block, namesAndValues[i + 1]);
        }
        return Octets.of(block.toByteArray());
    }

    private static void literal(ByteArrayOutputStream block, String text) {
        byte[] octets = text.getBytes(StandardCharsets.ISO_8859_1);
        if (octets.length < 127) {
            block.write(octets.length);
        } else {
            block.write(127);
            int rest = octets.length - 127;
            for (; rest >= 128; rest >>>= 7) {
                block.write((rest & 0x7F) | 0x80);
            }
            block.write(rest);
        }
        block.writeBytes(octets);
    }

    static Octets reset(int stream, int code) {
        return frame(3, 0, stream, Octets.of(word(code)));
    }

    static Octets windowUpdate(int stream, int increment) {
        return frame(8, 0, stream, Octets.of(word(increment)));
    }

    static Octets ping(int data, boolean ack) {
        return frame(6, ack ? 1 : 0, 0, Octets.concat(List.of(Octets.of(word(0)), Octets.of(word(data)))));
    }

    static Octets goAway(int last, int code) {
        return frame(7, 0, 0, Octets.concat(List.of(Octets.of(word(last)), Octets.of(word(code)))));
    }

    static Octets priorityUpdate(int stream, String value) {
        return frame(16, 0, 0, Octets.concat(List.of(Octets.of(word(stream)), Octets.of(value))));
    }

    static Octets join(Octets... parts) {
        return Octets.concat(List.of(parts));
    }

    // --- reading ---

    /** All frames of what an engine wrote, heads decoded; the preface of a client is left out. */
    static List<Frame> frames(Octets output) {
        return frames(output, true);
    }

    /** All frames, heads decoded or not. */
    static List<Frame> frames(Octets output, boolean decoded) {
        byte[] all = output.toArray();
        int at = all.length >= 24 && all[0] == 'P' && all[1] == 'R' && all[2] == 'I' ? 24 : 0;
        HpackDecoder decoder = new HpackDecoder(65536);
        List<Frame> frames = new ArrayList<>();
        ByteArrayOutputStream block = new ByteArrayOutputStream();
        while (at + 9 <= all.length) {
            int length = ((all[at] & 0xFF) << 16) | ((all[at + 1] & 0xFF) << 8) | (all[at + 2] & 0xFF);
            byte[] payload = Arrays.copyOfRange(all, at + 9, at + 9 + length);
            int type = all[at + 3];
            int flags = all[at + 4];
            Frame frame = new Frame(type, flags, new Frame(0, 0, 0, all, List.of()).word(at + 5), payload, List.of());
            if (decoded && (type == 1 || type == 9)) {
                block.writeBytes(payload);
                if ((flags & 4) != 0) {
                    frame = new Frame(1, flags, frame.stream(), payload, fields(decoder, block.toByteArray()));
                    block.reset();
                }
            }
            frames.add(frame);
            at += 9 + length;
        }
        return frames;
    }

    private static List<String> fields(HpackDecoder decoder, byte[] block) {
        List<String> fields = new ArrayList<>();
        decoder.decode(block, 0, block.length, new HpackSink() {
            @Override
            public void pseudo(String name, String value, boolean sensitive) {
                fields.add(name + ": " + value);
            }

            @Override
            public void field(HttpField field) {
                fields.add(field.name() + ": " + field.value());
            }

            @Override
            public void malformed(String reason) {
                fields.add(reason);
            }
        });
        return fields;
    }

    /** The frames as text, without those that every connection begins with. */
    static List<String> shown(Octets output) {
        return frames(output).stream()
                .map(Frame::shown)
                .filter(frame -> !frame.startsWith("SETTINGS") && !frame.startsWith("WINDOW_UPDATE 0"))
                .toList();
    }

    /**
     * What of an output does not depend on when the application reacted: what was said in each stream, in order, content put
     * together, and what was said of the connection. When credit is given back is told by another law, and how much content
     * had left of a stream that is reset depends on when output was fetched.
     */
    static Object comparable(Octets output) {
        Map<Integer, StringBuilder> streams = new TreeMap<>();
        for (Frame frame : frames(output)) {
            StringBuilder said = streams.computeIfAbsent(
                    frame.type() == 3 ? -frame.stream() : frame.stream(), any -> new StringBuilder());
            if (frame.type() == 0) {
                said.append(new String(frame.payload(), StandardCharsets.ISO_8859_1))
                        .append((frame.flags() & 1) == 0 ? "" : " END");
            } else if (frame.type() != 8) {
                said.append('[').append(frame.shown()).append(']');
            }
        }
        streams.entrySet().removeIf(entry -> streams.containsKey(-entry.getKey()) && entry.getKey() > 0);
        streams.values().removeIf(said -> said.length() == 0);
        return streams.toString();
    }
}
