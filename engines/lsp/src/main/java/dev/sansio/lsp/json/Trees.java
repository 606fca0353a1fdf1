package dev.sansio.lsp.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Trees of Jackson, read and written by cursor. Their depth is that which the scanner has admitted. */
final class Trees {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    /** Digits of a number that are read exactly: the work of more grows with the square of their count. */
    private static final int EXACT = 1000;

    private Trees() {}

    static JsonNode read(JsonReader in) {
        return switch (in.peek()) {
            case OBJECT -> object(in);
            case ARRAY -> array(in);
            case STRING -> NODES.stringNode(in.string());
            case NUMBER -> number(in.numeral());
            case BOOLEAN -> NODES.booleanNode(in.bool());
            case NULL -> {
                in.takeNull();
                yield NODES.nullNode();
            }
        };
    }

    private static ObjectNode object(JsonReader in) {
        ObjectNode object = NODES.objectNode();
        in.beginObject("an object");
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            object.set(name, read(in));
        }
        return object;
    }

    private static ArrayNode array(JsonReader in) {
        ArrayNode array = NODES.arrayNode();
        in.beginArray("an array");
        while (in.hasNext()) {
            array.add(read(in));
        }
        return array;
    }

    private static JsonNode number(String numeral) {
        if (numeral.length() > EXACT) {
            throw new ShapeException("a number of " + numeral.length() + " characters");
        }
        if (numeral.chars().allMatch(c -> c == '-' || (c >= '0' && c <= '9'))) {
            BigInteger exact = numeral.length() > 18 ? new BigInteger(numeral) : null;
            if (exact != null && exact.bitLength() > 63) {
                return NODES.numberNode(exact);
            }
            long value = Long.parseLong(numeral);
            return value == (int) value ? NODES.numberNode((int) value) : NODES.numberNode(value);
        }
        double value = Double.parseDouble(numeral);
        return Double.isInfinite(value) ? NODES.numberNode(great(numeral)) : NODES.numberNode(value);
    }

    private static BigDecimal great(String numeral) {
        try {
            return new BigDecimal(numeral);
        } catch (NumberFormatException beyond) {
            throw new ShapeException("a number with an exponent beyond 32 bits");
        }
    }

    static void write(JsonWriter out, JsonNode node) {
        switch (node.getNodeType()) {
            case OBJECT -> {
                out.beginObject();
                for (Map.Entry<String, JsonNode> member : node.properties()) {
                    out.name(member.getKey());
                    write(out, member.getValue());
                }
                out.endObject();
            }
            case ARRAY -> {
                out.beginArray();
                for (JsonNode element : node) {
                    write(out, element);
                }
                out.endArray();
            }
            case STRING -> out.string(node.stringValue());
            case BOOLEAN -> out.bool(node.booleanValue());
            case NUMBER -> out.numeral(number(node));
            case NULL -> out.nullValue();
            default -> throw new IllegalArgumentException("no value of JSON: " + node.getNodeType());
        }
    }

    private static String number(JsonNode node) {
        if (node.isFloatingPointNumber() && !node.isBigDecimal() && !Double.isFinite(node.doubleValue())) {
            throw new IllegalArgumentException("JSON has no number " + node);
        }
        return node.toString();
    }
}
