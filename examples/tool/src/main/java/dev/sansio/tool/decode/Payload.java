package dev.sansio.tool.decode;

import dev.sansio.tool.cli.Text;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** Bytes that may be text. */
final class Payload {

    private Payload() {}

    /** The bytes as text, or null if they are not UTF-8 or hold controls other than tabs and line ends. */
    static @Nullable String text(ByteBuffer bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(bytes.duplicate())
                    .toString();
            boolean printable =
                    text.chars().noneMatch(c -> Character.isISOControl(c) && c != '\t' && c != '\n' && c != '\r');
            return printable ? text : null;
        } catch (CharacterCodingException binary) {
            return null;
        }
    }

    static String base64(ByteBuffer bytes) {
        ByteBuffer encoded = Base64.getEncoder().encode(bytes.duplicate());
        return StandardCharsets.US_ASCII.decode(encoded).toString();
    }

    /** For people. */
    static String quoted(ByteBuffer bytes) {
        String text = text(bytes);
        return text == null ? "base64:" + base64(bytes) : '"' + Text.escaped(text) + '"';
    }
}
