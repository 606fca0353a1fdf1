package dev.sansio.reactor;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Text as bytes, and back. */
final class Text {

    private Text() {}

    static ByteBuffer bytes(String text) {
        return ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
    }

    static String of(ByteBuffer bytes) {
        return StandardCharsets.UTF_8.decode(bytes.duplicate()).toString();
    }
}
