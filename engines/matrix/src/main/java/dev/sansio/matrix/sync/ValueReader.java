package dev.sansio.matrix.sync;

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

/**
 * Makes a tree of one value, token by token. A value that is too large, too deep, or not I-JSON (RFC 7493) is taken to its end,
 * and nothing is kept of it.
 */
final class ValueReader {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final SyncLimits limits;
    private final long from;
    private final Deque<ContainerNode<?>> open = new ArrayDeque<>();
    private int depth;
    private @Nullable String name;
    private @Nullable JsonNode root;
    private @Nullable String problem;
    private long octets;

    /** A value that begins at an offset. */
    ValueReader(SyncLimits limits, long from) {
        this.limits = limits;
        this.from = from;
    }

    /** Takes the parser's token; whether the value is complete. */
    boolean accept(JsonToken token, JsonParser parser) {
        octets = parser.currentLocation().getByteOffset() - from;
        if (problem == null && !limits.value().admits(octets)) {
            refuse(limits.value().name() + " is " + limits.value().value() + ", and more came");
        }
        switch (token) {
            case PROPERTY_NAME -> name(parser.currentName());
            case START_OBJECT -> open(NODES.objectNode());
            case START_ARRAY -> open(NODES.arrayNode());
            case END_OBJECT, END_ARRAY -> {
                depth--;
                open.poll();
            }
            default -> {
                if (problem == null) {
                    add(scalar(token, parser));
                }
            }
        }
        return depth == 0;
    }

    private void name(String given) {
        if (problem == null) {
            name = given;
            if (open.element().has(given)) {
                refuse("a second member of one name");
            } else if (!whole(given)) {
                refuse("half a pair of surrogates");
            }
        }
    }

    private void open(ContainerNode<?> container) {
        depth++;
        if (problem == null && !limits.depth().admits(depth)) {
            refuse(limits.depth().name() + " is " + limits.depth().value() + ", and more came");
        }
        if (problem == null) {
            add(container);
            open.push(container);
        }
    }

    private void add(JsonNode value) {
        ContainerNode<?> container = open.peek();
        if (container instanceof ObjectNode object && name != null) {
            object.set(name, value);
        } else if (container instanceof ArrayNode array) {
            array.add(value);
        } else {
            root = value;
        }
    }

    private JsonNode scalar(JsonToken token, JsonParser parser) {
        switch (token) {
            case VALUE_STRING -> {
                String text = parser.getString();
                if (!whole(text)) {
                    refuse("half a pair of surrogates");
                }
                return NODES.stringNode(text);
            }
            case VALUE_NUMBER_INT -> {
                return switch (parser.getNumberType()) {
                    case INT -> NODES.numberNode(parser.getIntValue());
                    case LONG -> NODES.numberNode(parser.getLongValue());
                    default -> NODES.numberNode(parser.getBigIntegerValue());
                };
            }
            case VALUE_NUMBER_FLOAT -> {
                double value = parser.getDoubleValue();
                if (Double.isInfinite(value)) {
                    refuse("a number beyond what a double holds");
                }
                return NODES.numberNode(value);
            }
            case VALUE_TRUE, VALUE_FALSE -> {
                return NODES.booleanNode(token == JsonToken.VALUE_TRUE);
            }
            default -> {
                return NODES.nullNode();
            }
        }
    }

    private void refuse(String why) {
        problem = why;
        open.clear();
        root = null;
    }

    private static boolean whole(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (Character.charCount(text.codePointAt(i)) == 1) {
                    return false;
                }
                i++;
            }
        }
        return true;
    }

    /** What is wrong with it, or null. */
    @Nullable
    String problem() {
        return problem;
    }

    /** The value, if nothing is wrong with it. */
    JsonNode value() {
        return root == null ? NODES.nullNode() : root;
    }

    /** How long it is. */
    long octets() {
        return octets;
    }
}
