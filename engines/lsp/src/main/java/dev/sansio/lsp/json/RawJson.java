package dev.sansio.lsp.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A value of JSON, known to be valid and not read yet: a part of the bytes that were received, or what was written. It is
 * compared by its text.
 */
public final class RawJson {

    /** How deep a text may be nested that is given by {@link #parse}; a tree of Jackson cannot be shown beyond 500. */
    public static final int DEEPEST = 400;

    private static final int SHOWN = 200;

    private final byte[] text;
    private final int from;
    private final int to;

    RawJson(byte[] text, int from, int to) {
        this.text = text;
        this.from = from;
        this.to = to;
    }

    /**
     * The value of a text.
     *
     * @throws MalformedTextException if it is no JSON, or nested deeper than {@link #DEEPEST}
     */
    public static RawJson parse(String json) {
        byte[] text = json.getBytes(UTF_8);
        return parse(text, 0, text.length, DEEPEST);
    }

    /**
     * The value of a part of an array, which must not be changed any more.
     *
     * @param deepest how many containers may be open at once
     * @throws MalformedTextException if it is no JSON
     */
    public static RawJson parse(byte[] text, int from, int to, int deepest) {
        JsonScanner.check(text, from, to, deepest);
        return new RawJson(text, from, to);
    }

    /** A tree, written. */
    public static RawJson of(JsonNode tree) {
        return new JsonWriter().tree(tree).toRaw();
    }

    /** A value of a type, written. */
    public static <T extends @Nullable Object> RawJson of(JsonType<T> type, T value) {
        JsonWriter out = new JsonWriter();
        type.write(value, out);
        return out.toRaw();
    }

    /**
     * The value, read as a type.
     *
     * @throws ShapeException if it is none of that type
     */
    public <T extends @Nullable Object> T as(JsonType<T> type) {
        return type.read(reader());
    }

    /**
     * The value as a tree.
     *
     * @throws ShapeException if it has a number of more than a thousand digits
     */
    public JsonNode tree() {
        return reader().tree();
    }

    /** A cursor at the beginning. */
    public JsonReader reader() {
        return new JsonReader(text, from, to);
    }

    /** What the value is. */
    public JsonKind kind() {
        return reader().peek();
    }

    /** How many bytes it is long. */
    public int length() {
        return to - from;
    }

    /** A copy of its bytes. */
    public byte[] toBytes() {
        return Arrays.copyOfRange(text, from, to);
    }

    /** Its text, all of it. */
    public String text() {
        return new String(text, from, to - from, UTF_8);
    }

    void copyTo(byte[] target, int at) {
        System.arraycopy(text, from, target, at, to - from);
    }

    /** The bytes, in an array of which they are a part; for whoever writes them out at once. */
    public java.nio.ByteBuffer toBuffer() {
        return java.nio.ByteBuffer.wrap(text, from, to - from).slice();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RawJson raw && Arrays.equals(text, from, to, raw.text, raw.from, raw.to);
    }

    @Override
    public int hashCode() {
        int hash = 1;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + text[i];
        }
        return hash;
    }

    /** The text, or its beginning if it is long. */
    @Override
    public String toString() {
        return length() <= SHOWN ? text() : new String(text, from, SHOWN, UTF_8) + "... (" + length() + " bytes)";
    }
}
