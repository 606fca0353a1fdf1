package dev.sansio.matrix.canonical;

import dev.sansio.json.Json;
import dev.sansio.json.JsonLimits;
import dev.sansio.json.MalformedJsonException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The one text of a value that is signed and hashed (appendices, Canonical JSON): shortest, in UTF-8, members in the order of
 * their code points, whole numbers within ±(2<sup>53</sup> − 1) only.
 */
public final class CanonicalJson {

    /** 2^53 - 1. */
    private static final long GREATEST = (1L << 53) - 1;

    private static final int DEEPEST = 1000;

    private CanonicalJson() {}

    /**
     * The canonical text of a value. A whole number that was written with an exponent or a fraction of zero is written plainly,
     * as the specification's example has it.
     *
     * @throws CanonicalJsonException if a number is no whole one or out of range, a text has half a pair of surrogates, or the
     *     value is nested more than 1,000 deep
     */
    public static byte[] encode(JsonNode value) {
        return text(value).getBytes(StandardCharsets.UTF_8);
    }

    /** Whether a text is canonical already. What is no JSON is not. */
    public static boolean is(byte[] text, JsonLimits limits) {
        try {
            return Arrays.equals(encode(Json.read(text, limits)), text);
        } catch (CanonicalJsonException | MalformedJsonException no) {
            return false;
        }
    }

    static String text(JsonNode value) {
        StringBuilder out = new StringBuilder();
        write(value, out, 0);
        return out.toString();
    }

    private static void write(JsonNode value, StringBuilder out, int depth) {
        if (depth > DEEPEST) {
            throw new CanonicalJsonException("the value is nested more than " + DEEPEST + " deep");
        }
        if (value instanceof ObjectNode object) {
            object(object, out, depth);
        } else if (value instanceof ArrayNode array) {
            array(array, out, depth);
        } else if (value.isString()) {
            CanonicalString.write(value.stringValue(), out);
        } else if (value.isNumber()) {
            out.append(whole(value));
        } else if (value.isBoolean() || value.isNull()) {
            out.append(value);
        } else {
            throw new CanonicalJsonException("the value is none of JSON");
        }
    }

    private static void object(ObjectNode object, StringBuilder out, int depth) {
        String[] names = object.propertyNames().toArray(new String[0]);
        Arrays.sort(names, CanonicalString::compare);
        out.append('{');
        for (int i = 0; i < names.length; i++) {
            if (i > 0) {
                out.append(',');
            }
            CanonicalString.write(names[i], out);
            out.append(':');
            write(object.required(names[i]), out, depth + 1);
        }
        out.append('}');
    }

    private static void array(ArrayNode array, StringBuilder out, int depth) {
        out.append('[');
        for (int i = 0; i < array.size(); i++) {
            if (i > 0) {
                out.append(',');
            }
            write(array.required(i), out, depth + 1);
        }
        out.append(']');
    }

    /** Negative zero becomes zero: it must not appear. */
    private static long whole(JsonNode number) {
        if (!number.canConvertToExactIntegral() || !number.canConvertToLong()) {
            throw new CanonicalJsonException("a number is not a whole one");
        }
        long value = number.longValue();
        if (value > GREATEST || value < -GREATEST) {
            throw new CanonicalJsonException("a number is beyond 2^53 - 1");
        }
        return value;
    }
}
