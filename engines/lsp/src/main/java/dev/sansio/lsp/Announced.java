package dev.sansio.lsp;

import dev.sansio.lsp.json.RawJson;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The capabilities that one side has announced, by their paths: what is there, and neither false nor null, is announced. */
final class Announced {

    /** Nothing yet. */
    static final Announced NOTHING = new Announced(JsonNodeFactory.instance.objectNode());

    private static final String SYNC = "textDocumentSync";

    private final JsonNode capabilities;

    private Announced(JsonNode capabilities) {
        this.capabilities = capabilities;
    }

    static Announced of(RawJson capabilities) {
        return of(capabilities.tree());
    }

    static Announced of(JsonNode tree) {
        JsonNode kind = tree instanceof ObjectNode ? tree.get(SYNC) : null;
        if (kind == null || !isInt(kind)) {
            return new Announced(tree);
        }
        ObjectNode spelledOut = JsonNodeFactory.instance.objectNode(); // a copy: the tree may be the application's
        spelledOut.setAll((ObjectNode) tree);
        spelledOut.set(SYNC, synchronisation(kind.intValue()));
        return new Announced(spelledOut);
    }

    private static boolean isInt(JsonNode node) {
        return node.isNumber() && node.canConvertToExactIntegral() && node.canConvertToInt();
    }

    /** What the number that older servers announce stands for. */
    private static ObjectNode synchronisation(int kind) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("openClose", kind != 0)
                .put("change", kind)
                .put("save", kind != 0);
    }

    /** Whether a capability is announced. */
    boolean has(String path) {
        JsonNode value = at(path);
        return value != null && !value.isNull() && !(value.isBoolean() && !value.booleanValue());
    }

    /** Whether a capability, or what it is a part of, may be registered later. */
    boolean allowsRegistration(String path) {
        String prefix = path;
        while (true) {
            if (has(prefix + ".dynamicRegistration")) {
                return true;
            }
            int dot = prefix.lastIndexOf('.');
            if (dot < 0) {
                return false;
            }
            prefix = prefix.substring(0, dot);
        }
    }

    /** How documents are synchronised: 0 not at all, 1 as a whole, 2 by changes. */
    int changeKind() {
        JsonNode change = at(SYNC + ".change");
        return change != null && isInt(change) ? change.intValue() : 0;
    }

    private @Nullable JsonNode at(String path) {
        JsonNode node = capabilities;
        int from = 0;
        while (node != null && from <= path.length()) {
            int dot = path.indexOf('.', from);
            int end = dot < 0 ? path.length() : dot;
            node = node.get(path.substring(from, end));
            from = end + 1;
        }
        return node;
    }
}
