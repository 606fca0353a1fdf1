package dev.sansio.core;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Buffers as text, a character a byte, and text cut into buffers. */
final class Text {

    private Text() {}

    static ByteBuffer bytes(String text) {
        return ByteBuffer.wrap(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    static String of(ByteBuffer bytes) {
        return new String(Bytes.copy(bytes), StandardCharsets.ISO_8859_1);
    }

    static String of(List<ByteBuffer> buffers) {
        StringBuilder all = new StringBuilder();
        buffers.forEach(bytes -> all.append(of(bytes)));
        return all.toString();
    }

    /** Whole, byte by byte, and in two chunks for every cut. */
    static List<List<String>> cuts(String text) {
        List<List<String>> all = new ArrayList<>();
        all.add(List.of(text));
        all.add(text.chars().mapToObj(c -> String.valueOf((char) c)).toList());
        for (int cut = 1; cut < text.length(); cut++) {
            all.add(List.of(text.substring(0, cut), text.substring(cut)));
        }
        return all;
    }
}
