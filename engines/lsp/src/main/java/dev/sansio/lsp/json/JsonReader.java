package dev.sansio.lsp.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A cursor over a text that {@link JsonScanner} has passed. Whoever reads says what must come next; anything else is a
 * {@link ShapeException}. The position can be kept and returned to.
 */
public final class JsonReader {

    private final byte[] text;
    private final int to;
    private int at;

    JsonReader(byte[] text, int from, int to) {
        this.text = text;
        this.at = from;
        this.to = to;
    }

    /** What the next value is. */
    public JsonKind peek() {
        return JsonKind.of(next());
    }

    /** Enters an object; its members are told by {@link #nextName}. */
    public void beginObject(String type) {
        if (next() != '{') {
            throw mismatch(type);
        }
        at++;
    }

    /** The name of the next member, whose value must then be read or skipped; null at the end of the object. */
    public @Nullable String nextName() {
        if (next() == '}') {
            at++;
            return null;
        }
        int from = at + 1;
        int end = JsonScanner.plainUntil(text, from, to);
        if (text[end] != '"') {
            return string();
        }
        at = end + 1;
        return Names.of(text, from, end);
    }

    /** Enters an array; its elements are told by {@link #hasNext}. */
    public void beginArray(String type) {
        if (next() != '[') {
            throw mismatch(type);
        }
        at++;
    }

    /** Whether the array has one more element, which must then be read or skipped; false at the end of the array. */
    public boolean hasNext() {
        if (next() == ']') {
            at++;
            return false;
        }
        return true;
    }

    /** Reads {@code null}, if it is there. */
    public boolean takeNull() {
        if (next() != 'n') {
            return false;
        }
        at += 4;
        return true;
    }

    /** Reads a text. */
    public String string() {
        if (next() != '"') {
            throw mismatch("a string");
        }
        int from = at + 1;
        int end = JsonScanner.plainUntil(text, from, to);
        if (text[end] == '"') {
            at = end + 1;
            return new String(text, from, end - from, ISO_8859_1);
        }
        boolean escaped = false;
        while (text[end] != '"') {
            escaped |= text[end] == '\\';
            end = JsonScanner.plainUntil(text, end + (text[end] == '\\' ? 2 : 1), to);
        }
        at = end + 1;
        return escaped ? Escapes.decode(text, from, end) : new String(text, from, end - from, UTF_8);
    }

    /** Reads {@code true} or {@code false}. */
    public boolean bool() {
        int first = next();
        if (first != 't' && first != 'f') {
            throw mismatch("a boolean");
        }
        at += first == 't' ? 4 : 5;
        return first == 't';
    }

    /** Reads an integer of the protocol: -2^31 to 2^31 - 1. */
    public int integer() {
        long value = wholeNumber();
        if (value != (int) value) {
            throw new ShapeException("an integer beyond 31 bits: " + value);
        }
        return (int) value;
    }

    /** Reads an unsigned integer of the protocol: 0 to 2^31 - 1. */
    public int uinteger() {
        int value = integer();
        if (value < 0) {
            throw new ShapeException("an unsigned integer below 0: " + value);
        }
        return value;
    }

    /** Reads a number without a fraction that fits into 64 bits. */
    public long wholeNumber() {
        int start = number();
        long value = 0;
        int i = text[start] == '-' ? start + 1 : start;
        if (at - i > 18) {
            return longer(start);
        }
        for (; i < at; i++) {
            int digit = text[i] - '0';
            if (digit < 0 || digit > 9) {
                return longer(start);
            }
            value = 10 * value + digit;
        }
        return text[start] == '-' ? -value : value;
    }

    /** A number that is written with many digits, a fraction or an exponent, and may be a whole one all the same. */
    private long longer(int start) {
        String numeral = ascii(start, at);
        if (numeral.length() <= 20 && numeral.chars().allMatch(c -> c == '-' || (c >= '0' && c <= '9'))) {
            try {
                return Long.parseLong(numeral);
            } catch (NumberFormatException beyond) {
                throw new ShapeException("a whole number beyond 64 bits: " + shown(start));
            }
        }
        double value = Double.parseDouble(numeral);
        if (value != Math.rint(value) || Math.abs(value) > 1L << 53) {
            throw new ShapeException("expected a whole number and found " + shown(start));
        }
        return (long) value;
    }

    /** Reads a number. */
    public double decimal() {
        int start = number();
        double value = Double.parseDouble(ascii(start, at));
        if (Double.isInfinite(value)) {
            throw new ShapeException("a number too great: " + shown(start));
        }
        return value;
    }

    /** The number that comes next, as it is written. */
    String numeral() {
        int start = number();
        return ascii(start, at);
    }

    private int number() {
        int first = next();
        if (first != '-' && (first < '0' || first > '9')) {
            throw mismatch("a number");
        }
        int start = at;
        at = endOfNumber(at);
        return start;
    }

    private int endOfNumber(int start) {
        int end = start;
        while (end < to && text[end] > ' ' && text[end] != ',' && text[end] != '}' && text[end] != ']') {
            end++;
        }
        return end;
    }

    /** Skips a value. */
    public void skip() {
        int depth = 0;
        do {
            switch (next()) {
                case '{', '[' -> {
                    depth++;
                    at++;
                }
                case '}', ']' -> {
                    depth--;
                    at++;
                }
                case '"' -> skipString();
                case 't', 'n' -> at += 4;
                case 'f' -> at += 5;
                default -> at = endOfNumber(at);
            }
        } while (depth > 0);
    }

    private void skipString() {
        int end = at;
        do {
            end = JsonScanner.plainUntil(text, end + (text[end] == '\\' ? 2 : 1), to);
        } while (text[end] != '"');
        at = end + 1;
    }

    /** Takes a value as it is. */
    public RawJson raw() {
        next();
        int from = at;
        skip();
        return new RawJson(text, from, at);
    }

    /** Reads any value to a tree. */
    public JsonNode tree() {
        return Trees.read(this);
    }

    /** Reads an array of values of one type. */
    public <T> List<T> list(Function<JsonReader, T> element) {
        beginArray("an array");
        List<T> list = new ArrayList<>();
        while (hasNext()) {
            list.add(element.apply(this));
        }
        return list;
    }

    /** Reads an object as a map, in its order. */
    public <T> Map<String, T> map(Function<JsonReader, T> value) {
        beginObject("an object");
        Map<String, T> map = new LinkedHashMap<>();
        for (String name = nextName(); name != null; name = nextName()) {
            map.put(name, value.apply(this));
        }
        return Collections.unmodifiableMap(map);
    }

    /** Reads the value of a member that a type does not know, and adds it to those that came before. */
    public Map<String, JsonNode> extra(Map<String, JsonNode> before, String name) {
        Map<String, JsonNode> all = before.isEmpty() ? new LinkedHashMap<>() : before;
        all.put(name, tree());
        return all;
    }

    /** Reads an array of two unsigned integers. */
    public <T> T pair(IntPair<T> maker) {
        beginArray("an array of two");
        if (hasNext()) {
            int first = uinteger();
            if (hasNext()) {
                T pair = maker.of(first, uinteger());
                if (!hasNext()) {
                    return pair;
                }
            }
        }
        throw mismatch("an array of two");
    }

    /** Makes something of two integers. */
    @FunctionalInterface
    public interface IntPair<T> {

        /** Makes it. */
        T of(int first, int second);
    }

    /** Reads an array of unsigned integers. */
    public Ints uintegers() {
        beginArray("an array of unsigned integers");
        Ints.Builder all = new Ints.Builder(elements());
        while (hasNext()) {
            all.add(uinteger());
        }
        return all.build();
    }

    /** How many elements the array of numbers has whose beginning was read. */
    private int elements() {
        int elements = 1;
        for (int i = at; i < to && text[i] != ']'; i++) {
            elements += text[i] == ',' ? 1 : 0;
        }
        return elements;
    }

    /** Where the cursor is, to return to by {@link #reset}. */
    public int position() {
        return at;
    }

    /** Returns to a position. */
    public void reset(int position) {
        at = position;
    }

    /** What is there is not what was wanted. */
    public ShapeException mismatch(String wanted) {
        return new ShapeException("expected " + wanted + " and found " + shown(at));
    }

    /** The first byte of what comes next. Separators stand where they must, so that they say nothing. */
    private int next() {
        while (at < to) {
            byte b = text[at];
            if (b > ' ' && b != ',' && b != ':') {
                return b;
            }
            at++;
        }
        throw new ShapeException("expected a value and found the end");
    }

    /** The beginning of a value, for people. */
    private String shown(int from) {
        int end = Math.min(to, from + 20);
        StringBuilder shown = new StringBuilder();
        for (int i = from; i < end; i++) {
            shown.append(text[i] >= ' ' && text[i] < 0x7F ? (char) text[i] : '?');
        }
        return end < to ? shown.append("...").toString() : shown.toString();
    }

    private String ascii(int from, int end) {
        return new String(text, from, end - from, ISO_8859_1);
    }
}
