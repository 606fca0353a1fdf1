package dev.sansio.json;

import dev.sansio.core.Bytes;
import dev.sansio.json.MalformedJsonException.Problem;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads and writes texts of JSON (RFC 8259). */
public final class Json {

    /**
     * Our own limits count what these would; a number is bounded here, for the work of a long one grows with its square. Names are
     * not remembered from one text to the next, or strangers would fill the memory with them.
     */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .maxNestingDepth(Integer.MAX_VALUE)
                    .maxNumberLength(1000)
                    .build())
            .build();

    private Json() {}

    /**
     * The value of a text.
     *
     * @throws MalformedJsonException if the text is none, or exceeds a limit
     */
    public static JsonNode read(byte[] text, JsonLimits limits) {
        return read(text, 0, text.length, limits);
    }

    /**
     * The value of the text that remains in a buffer, whose position does not change.
     *
     * @throws MalformedJsonException if the text is none, or exceeds a limit
     */
    public static JsonNode read(ByteBuffer text, JsonLimits limits) {
        if (!limits.octets().admits(text.remaining())) {
            throw MalformedJsonException.limit(limits.octets());
        }
        if (text.hasArray()) {
            return read(text.array(), text.arrayOffset() + text.position(), text.remaining(), limits);
        }
        byte[] copy = new byte[text.remaining()];
        text.duplicate().get(copy);
        return read(copy, 0, copy.length, limits);
    }

    private static JsonNode read(byte[] text, int from, int length, JsonLimits limits) {
        if (!limits.octets().admits(length)) {
            throw MalformedJsonException.limit(limits.octets());
        }
        try (JsonParser parser = parser(text, from, length)) {
            return new TreeReader(parser, limits).read();
        } catch (StreamConstraintsException e) {
            throw MalformedJsonException.at(Problem.NUMBER, "too many digits", offset(e));
        } catch (JacksonException e) {
            throw MalformedJsonException.at(Problem.SYNTAX, "no JSON", offset(e));
        }
    }

    /**
     * The object of a text.
     *
     * @throws MalformedJsonException if the text is none, is no object, or exceeds a limit
     */
    public static ObjectNode readObject(byte[] text, JsonLimits limits) {
        return object(read(text, limits));
    }

    /**
     * The object of the text that remains in a buffer, whose position does not change.
     *
     * @throws MalformedJsonException if the text is none, is no object, or exceeds a limit
     */
    public static ObjectNode readObject(ByteBuffer text, JsonLimits limits) {
        return object(read(text, limits));
    }

    private static ObjectNode object(JsonNode node) {
        if (node instanceof ObjectNode object) {
            return object;
        }
        throw MalformedJsonException.root("an object");
    }

    /** The text of a value, without needless space, in UTF-8; members stand in their order. */
    public static byte[] write(JsonNode value) {
        return value.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Octets that are all ASCII are read as they are; the parser does not check the others as closely as a decoder. */
    private static JsonParser parser(byte[] text, int from, int length) {
        return Bytes.isAscii(text, from, from + length) && !wide(text, from, length)
                ? FACTORY.createParser(ObjectReadContext.empty(), text, from, length)
                : FACTORY.createParser(ObjectReadContext.empty(), decode(text, from, length));
    }

    /** Whether a NUL is so near the beginning that the parser would take the text for UTF-16 or UTF-32. */
    private static boolean wide(byte[] text, int from, int length) {
        for (int i = from; i < from + Math.min(4, length); i++) {
            if (text[i] == 0) {
                return true;
            }
        }
        return false;
    }

    private static char[] decode(byte[] text, int from, int length) {
        try {
            CharBuffer decoded = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(text, from, length));
            char[] exact = new char[decoded.remaining()];
            decoded.get(exact);
            return exact;
        } catch (CharacterCodingException e) {
            throw MalformedJsonException.at(Problem.ENCODING, "no UTF-8", 0);
        }
    }

    private static long offset(JacksonException e) {
        if (e.getLocation() == null) {
            return 0;
        }
        return Math.max(
                0, Math.max(e.getLocation().getByteOffset(), e.getLocation().getCharOffset()));
    }
}
