package dev.sansio.lsp.generator;

import dev.sansio.lsp.generator.Model.Anything;
import dev.sansio.lsp.generator.Model.ArrayOf;
import dev.sansio.lsp.generator.Model.Enumeration;
import dev.sansio.lsp.generator.Model.Literal;
import dev.sansio.lsp.generator.Model.MapOf;
import dev.sansio.lsp.generator.Model.Named;
import dev.sansio.lsp.generator.Model.Or;
import dev.sansio.lsp.generator.Model.Property;
import dev.sansio.lsp.generator.Model.Tuple;
import dev.sansio.lsp.generator.Model.Type;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Makes valid values of the types of the meta-model, by chance. */
public final class RandomValues {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final int DEEPEST = 6;
    private static final List<String> TEXTS =
            List.of("", "a", "file:///a%20b.txt", "\u00e4\ud83d\ude00\"\\\n", "\u0000\u007f\u2028", "plaintext");

    private final Model model;
    private final Random random;

    /** Values of a model; the same for the same seed. */
    public RandomValues(Model model, long seed) {
        this.model = model;
        this.random = new Random(seed);
    }

    /** A value of a structure. */
    public ObjectNode structure(String name) {
        return structure(name, 0);
    }

    /** A value of a type. */
    public JsonNode value(Type type) {
        return value(type, 0);
    }

    private ObjectNode structure(String name, int depth) {
        ObjectNode object = NODES.objectNode();
        for (Property property : model.properties(name)) {
            if (!property.optional() || (depth < DEEPEST && random.nextInt(3) > 0)) {
                object.set(property.name(), value(property.type(), depth + 1));
            }
        }
        if (random.nextInt(8) == 0) {
            object.set("x-unknown", any(depth + 1));
        }
        return object;
    }

    private JsonNode value(Type type, int depth) {
        if (type instanceof ArrayOf array) {
            return array(array.element(), depth);
        }
        if (type instanceof MapOf map) {
            ObjectNode object = NODES.objectNode();
            for (int i = depth > DEEPEST ? 0 : random.nextInt(3); i > 0; i--) {
                object.set("key" + i, value(map.value(), depth + 1));
            }
            return object;
        }
        if (type instanceof Or or) {
            return value(or.items().get(random.nextInt(or.items().size())), depth);
        }
        if (type instanceof Tuple tuple) {
            ArrayNode array = NODES.arrayNode();
            tuple.items().forEach(item -> array.add(value(item, depth + 1)));
            return array;
        }
        if (type instanceof Literal literal) {
            return NODES.stringNode(literal.value());
        }
        return type instanceof Anything ? NODES.objectNode().put("y", 1) : named(((Named) type).name(), depth);
    }

    private ArrayNode array(Type element, int depth) {
        ArrayNode array = NODES.arrayNode();
        for (int i = depth > DEEPEST ? 0 : random.nextInt(3); i > 0; i--) {
            array.add(value(element, depth + 1));
        }
        return array;
    }

    private JsonNode named(String name, int depth) {
        Enumeration enumeration = model.enumerations().get(name);
        if (enumeration != null) {
            boolean unknown = random.nextInt(5) == 0;
            List<String> values = List.copyOf(enumeration.values().values());
            String value = values.get(random.nextInt(values.size()));
            return enumeration.base().equals("string")
                    ? NODES.stringNode(unknown ? "unknown" : value)
                    : NODES.numberNode(unknown ? 4711 : Integer.parseInt(value));
        }
        if (model.structures().containsKey(name)) {
            return structure(name, depth);
        }
        return switch (name) {
            case "string", "URI", "DocumentUri" -> NODES.stringNode(TEXTS.get(random.nextInt(TEXTS.size())));
            case "integer" -> NODES.numberNode(random.nextInt());
            case "uinteger" -> NODES.numberNode(random.nextInt() >>> 1);
            case "decimal" -> NODES.numberNode(random.nextInt(1000) + 0.5);
            case "boolean" -> NODES.booleanNode(random.nextBoolean());
            case "null" -> NODES.nullNode();
            case "LSPAny" -> any(depth);
            case "LSPObject" -> NODES.objectNode().set("k", any(depth + 1));
            case "LSPArray" -> NODES.arrayNode().add(any(depth + 1));
            default -> value(model.aliases().get(name), depth);
        };
    }

    private JsonNode any(int depth) {
        return switch (random.nextInt(depth > DEEPEST ? 5 : 7)) {
            case 0 -> NODES.nullNode();
            case 1 -> NODES.numberNode(random.nextLong());
            case 2 -> NODES.numberNode(random.nextDouble());
            case 3 -> NODES.booleanNode(true);
            case 4 -> NODES.stringNode("any");
            case 5 -> NODES.arrayNode().add(any(depth + 1)).add(any(depth + 1));
            default -> NODES.objectNode().set("any", any(depth + 1));
        };
    }
}
