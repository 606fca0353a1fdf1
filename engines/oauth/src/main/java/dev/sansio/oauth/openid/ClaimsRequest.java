package dev.sansio.oauth.openid;

import dev.sansio.oauth.json.Document;
import dev.sansio.oauth.json.DocumentBuilder;
import dev.sansio.oauth.json.DocumentException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Claims that are wanted one by one: the parameter {@code claims} (Core 5.5).
 *
 * @param userInfo from the userinfo endpoint, by their names
 * @param idToken in the ID token, by their names
 */
public record ClaimsRequest(Map<String, Wanted> userInfo, Map<String, Wanted> idToken) {

    private static final String USERINFO = "userinfo";
    private static final String ID_TOKEN = "id_token";
    private static final String ESSENTIAL = "essential";
    private static final String VALUE = "value";
    private static final String VALUES = "values";

    /**
     * How a claim is wanted.
     *
     * @param essential whether what the user wants to do depends on it
     * @param values of which it is to have one, the best first; empty for any. Trees of JSON, not to be changed
     */
    public record Wanted(boolean essential, List<JsonNode> values) {

        /** If it is there. */
        public static final Wanted VOLUNTARY = new Wanted(false, List.of());

        /** A wish; the list is copied. */
        public Wanted {
            values = List.copyOf(values);
        }
    }

    /** A request; the maps are copied. */
    public ClaimsRequest {
        userInfo = Collections.unmodifiableMap(new LinkedHashMap<>(userInfo));
        idToken = Collections.unmodifiableMap(new LinkedHashMap<>(idToken));
    }

    /**
     * Reads the parameter.
     *
     * @throws DocumentException if it is malformed
     */
    public static ClaimsRequest parse(String text) {
        Document in = Document.read(text.getBytes(StandardCharsets.UTF_8));
        return new ClaimsRequest(wishes(in.object(USERINFO)), wishes(in.object(ID_TOKEN)));
    }

    private static Map<String, Wanted> wishes(@Nullable Document in) {
        Map<String, Wanted> wishes = new LinkedHashMap<>();
        if (in != null) {
            for (String name : in.names()) {
                Document wish = in.object(name);
                wishes.put(name, wish == null ? Wanted.VOLUNTARY : wanted(wish));
            }
        }
        return wishes;
    }

    private static Wanted wanted(Document in) {
        List<JsonNode> values = new ArrayList<>();
        JsonNode several = in.value(VALUES);
        JsonNode one = in.value(VALUE);
        if (several instanceof ArrayNode array) {
            array.forEach(values::add);
        } else if (several != null) {
            throw DocumentException.unsuitable(VALUES, "an array");
        }
        if (one != null) {
            values.add(0, one);
        }
        return new Wanted(in.flag(ESSENTIAL, false), values);
    }

    /** As it stands in the parameter. */
    public String toText() {
        DocumentBuilder out = Document.builder();
        if (!userInfo.isEmpty()) {
            out.object(USERINFO, document(userInfo));
        }
        if (!idToken.isEmpty()) {
            out.object(ID_TOKEN, document(idToken));
        }
        return new String(out.build().toBytes(), StandardCharsets.UTF_8);
    }

    private static Document document(Map<String, Wanted> wishes) {
        DocumentBuilder out = Document.builder();
        wishes.forEach((name, wanted) -> {
            if (wanted.equals(Wanted.VOLUNTARY)) {
                out.value(name, JsonNodeFactory.instance.nullNode());
            } else {
                out.object(name, wish(wanted));
            }
        });
        return out.build();
    }

    private static Document wish(Wanted wanted) {
        DocumentBuilder out = Document.builder();
        if (wanted.essential()) {
            out.flag(ESSENTIAL, true);
        }
        if (wanted.values().size() == 1) {
            out.value(VALUE, wanted.values().get(0));
        } else if (!wanted.values().isEmpty()) {
            ArrayNode array = JsonNodeFactory.instance.arrayNode();
            wanted.values().forEach(array::add);
            out.value(VALUES, array);
        }
        return out.build();
    }
}
