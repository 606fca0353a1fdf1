package dev.sansio.lsp.json;

import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.function.BiConsumer;
import tools.jackson.databind.JsonNode;

/** Writes one value of JSON, without needless space, in UTF-8. Commas and colons come by themselves. */
public final class JsonWriter {

    private static final char[] HEX = "0123456789abcdef".toCharArray();
    /** Beyond it a double is no exact integer. */
    private static final double EXACT = 1L << 53;

    private byte[] text = new byte[256];
    private int length;

    /** An empty writer. */
    public JsonWriter() {}

    /** Begins an object. */
    public JsonWriter beginObject() {
        separate();
        return put('{');
    }

    /** Ends the object. */
    public JsonWriter endObject() {
        return put('}');
    }

    /** Begins an array. */
    public JsonWriter beginArray() {
        separate();
        return put('[');
    }

    /** Ends the array. */
    public JsonWriter endArray() {
        return put(']');
    }

    /** The name of the member whose value follows. */
    public JsonWriter name(String name) {
        string(name);
        return put(':');
    }

    /** A text. A surrogate without its other half is written as an escape: UTF-8 cannot say it. */
    public JsonWriter string(String value) {
        separate();
        room(value.length() + 2);
        text[length++] = '"';
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c >= ' ' && c < 0x80 && c != '"' && c != '\\') {
                if (length == text.length) {
                    room(value.length() - i);
                }
                text[length++] = (byte) c;
            } else {
                room(value.length() - i + 6);
                i += special(c, i + 1 < value.length() ? value.charAt(i + 1) : 0);
            }
        }
        return put('"');
    }

    /** Writes what is no plain ASCII; how many further characters of the string were used. */
    private int special(char c, char after) {
        if (c == '"' || c == '\\') {
            put('\\').put(c);
        } else if (c < ' ') {
            int letter = "\b\f\n\r\t".indexOf(c);
            if (letter >= 0) {
                put('\\').put("bfnrt".charAt(letter));
            } else {
                escape(c);
            }
        } else if (c < 0x800) {
            put(0xC0 | (c >> 6)).put(0x80 | (c & 0x3F));
        } else if (Character.isHighSurrogate(c) && Character.isLowSurrogate(after)) {
            int point = Character.toCodePoint(c, after);
            put(0xF0 | (point >> 18)).put(0x80 | ((point >> 12) & 0x3F));
            put(0x80 | ((point >> 6) & 0x3F)).put(0x80 | (point & 0x3F));
            return 1;
        } else if (Character.isSurrogate(c)) {
            escape(c);
        } else {
            put(0xE0 | (c >> 12)).put(0x80 | ((c >> 6) & 0x3F)).put(0x80 | (c & 0x3F));
        }
        return 0;
    }

    private void escape(char c) {
        put('\\')
                .put('u')
                .put(HEX[c >> 12])
                .put(HEX[(c >> 8) & 15])
                .put(HEX[(c >> 4) & 15])
                .put(HEX[c & 15]);
    }

    /** {@code true} or {@code false}. */
    public JsonWriter bool(boolean value) {
        return numeral(value ? "true" : "false");
    }

    /** {@code null}. */
    public JsonWriter nullValue() {
        return numeral("null");
    }

    /** A whole number. */
    public JsonWriter number(long value) {
        separate();
        if (value < 0 || value > Integer.MAX_VALUE) {
            return ascii(Long.toString(value));
        }
        room(10);
        int rest = (int) value;
        int end = length;
        do {
            text[end++] = (byte) ('0' + rest % 10);
            rest /= 10;
        } while (rest > 0);
        for (int i = length, j = end - 1; i < j; i++, j--) {
            byte swapped = text[i];
            text[i] = text[j];
            text[j] = swapped;
        }
        length = end;
        return this;
    }

    /**
     * A number; a whole one is written without a fraction.
     *
     * @throws IllegalArgumentException if JSON has no such number
     */
    public JsonWriter decimal(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("JSON has no number " + value);
        }
        return value == Math.rint(value) && Math.abs(value) <= EXACT
                ? number((long) value)
                : numeral(Double.toString(value));
    }

    /** A number as it is written. */
    JsonWriter numeral(String numeral) {
        separate();
        return ascii(numeral);
    }

    /** A value that was read and not changed. */
    public JsonWriter raw(RawJson value) {
        separate();
        room(value.length());
        value.copyTo(text, length);
        length += value.length();
        return this;
    }

    /** A tree. */
    public JsonWriter tree(JsonNode value) {
        Trees.write(this, value);
        return this;
    }

    /** An array of values of one type. */
    public <T> JsonWriter list(Collection<T> values, BiConsumer<T, JsonWriter> element) {
        beginArray();
        for (T value : values) {
            element.accept(value, this);
        }
        return endArray();
    }

    /** A map as an object. */
    public <T> JsonWriter map(Map<String, T> values, BiConsumer<T, JsonWriter> value) {
        beginObject();
        values.forEach((name, one) -> value.accept(one, name(name)));
        return endObject();
    }

    /** Members of the object that is being written: those that its type does not know. */
    public JsonWriter extra(Map<String, JsonNode> members) {
        if (!members.isEmpty()) {
            members.forEach((name, value) -> name(name).tree(value));
        }
        return this;
    }

    /** An array of integers. */
    public JsonWriter integers(Ints values) {
        beginArray();
        for (int i = 0; i < values.size(); i++) {
            number(values.get(i));
        }
        return endArray();
    }

    /** The value that was written; the writer must not be used any more. */
    public RawJson toRaw() {
        return new RawJson(text, 0, length);
    }

    /** A comma, unless what was written last makes one wrong. A string ends with its quote, so that the last byte tells. */
    private void separate() {
        if (length > 0) {
            byte last = text[length - 1];
            if (last != '{' && last != '[' && last != ':') {
                put(',');
            }
        }
    }

    private JsonWriter ascii(String ascii) {
        room(ascii.length());
        for (int i = 0; i < ascii.length(); i++) {
            text[length++] = (byte) ascii.charAt(i);
        }
        return this;
    }

    private JsonWriter put(int octet) {
        room(1);
        text[length++] = (byte) octet;
        return this;
    }

    private void room(int more) {
        if (text.length - length < more) {
            text = Arrays.copyOf(text, Math.max(2 * text.length, Math.addExact(length, more)));
        }
    }
}
