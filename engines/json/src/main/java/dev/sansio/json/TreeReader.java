package dev.sansio.json;

import dev.sansio.json.MalformedJsonException.Problem;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ContainerNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Makes a tree of the tokens of one text. It does not recurse, so that depth costs no stack. */
final class TreeReader {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final JsonParser parser;
    private final JsonLimits limits;
    private final Deque<ContainerNode<?>> open = new ArrayDeque<>();
    private long values;

    TreeReader(JsonParser parser, JsonLimits limits) {
        this.parser = parser;
        this.limits = limits;
    }

    JsonNode read() {
        JsonNode root = value(parser.nextToken());
        while (!open.isEmpty()) {
            ContainerNode<?> container = open.element();
            JsonToken token = parser.nextToken();
            if (token == JsonToken.END_OBJECT || token == JsonToken.END_ARRAY) {
                open.remove();
            } else if (container instanceof ArrayNode array) {
                array.add(value(token));
            } else {
                member((ObjectNode) container);
            }
        }
        if (parser.nextToken() != null) {
            throw refused(Problem.SYNTAX, "something follows the value");
        }
        return root;
    }

    private void member(ObjectNode object) {
        String name = whole(parser.currentName());
        if (object.has(name)) {
            throw refused(Problem.DUPLICATE, "a second member of one name");
        }
        object.set(name, value(parser.nextToken()));
    }

    private JsonNode value(@Nullable JsonToken token) {
        if (token == null) {
            throw refused(Problem.SYNTAX, "the text ends where a value is due");
        }
        if (!limits.values().admits(++values)) {
            throw MalformedJsonException.limit(limits.values());
        }
        return switch (token) {
            case START_OBJECT -> opened(NODES.objectNode());
            case START_ARRAY -> opened(NODES.arrayNode());
            case VALUE_STRING -> NODES.stringNode(whole(parser.getString()));
            case VALUE_NUMBER_INT -> integer();
            case VALUE_NUMBER_FLOAT -> fraction();
            case VALUE_TRUE -> NODES.booleanNode(true);
            case VALUE_FALSE -> NODES.booleanNode(false);
            case VALUE_NULL -> NODES.nullNode();
            default -> throw refused(Problem.SYNTAX, "no value");
        };
    }

    private <T extends ContainerNode<?>> T opened(T container) {
        if (!limits.depth().admits(open.size() + 1L)) {
            throw MalformedJsonException.limit(limits.depth());
        }
        open.push(container);
        return container;
    }

    private JsonNode integer() {
        return switch (parser.getNumberType()) {
            case INT -> NODES.numberNode(parser.getIntValue());
            case LONG -> NODES.numberNode(parser.getLongValue());
            default -> NODES.numberNode(parser.getBigIntegerValue());
        };
    }

    private JsonNode fraction() {
        double value = parser.getDoubleValue();
        if (Double.isInfinite(value)) {
            throw refused(Problem.NUMBER, "a number beyond what a double holds");
        }
        return NODES.numberNode(value);
    }

    /** Surrogates stand in pairs, or two readers may take the text for two different ones (RFC 7493 2.1). */
    private String whole(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (Character.charCount(text.codePointAt(i)) == 1) {
                    throw refused(Problem.ENCODING, "half a pair of surrogates");
                }
                i++;
            }
        }
        return text;
    }

    private MalformedJsonException refused(Problem problem, String what) {
        return MalformedJsonException.at(
                problem,
                what,
                Math.max(
                        0,
                        Math.max(
                                parser.currentLocation().getByteOffset(),
                                parser.currentLocation().getCharOffset())));
    }
}
