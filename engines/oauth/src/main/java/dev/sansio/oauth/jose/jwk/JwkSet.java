package dev.sansio.oauth.jose.jwk;

import dev.sansio.core.Limit;
import dev.sansio.oauth.json.Document;
import dev.sansio.oauth.json.DocumentException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Keys (RFC 7517 5), as a provider publishes them at {@code jwks_uri}. */
public record JwkSet(List<Jwk> keys) {

    /** Without keys. */
    public static final JwkSet EMPTY = new JwkSet(List.of());

    /** How many keys are read. */
    public static final Limit KEYS = new Limit("JwkSet.KEYS", 100);

    private static final String MEMBER = "keys";

    /** A set; the list is copied. */
    public JwkSet {
        keys = List.copyOf(keys);
    }

    /** A set of keys. */
    public static JwkSet of(Jwk... keys) {
        return new JwkSet(List.of(keys));
    }

    /**
     * Reads a set. Keys of a type that is not known here, and those that are malformed, are passed over (RFC 7517 5).
     *
     * @throws DocumentException if it is no array of objects, or has more than {@link #KEYS}
     */
    public static JwkSet read(Document in) {
        JsonNode value = in.value(MEMBER);
        if (value == null) {
            throw DocumentException.missing(MEMBER);
        }
        if (!(value instanceof ArrayNode array) || !KEYS.admits(array.size())) {
            throw DocumentException.unsuitable(MEMBER, "an array of up to " + KEYS.value() + " keys");
        }
        List<Jwk> keys = new ArrayList<>();
        for (JsonNode element : array) {
            if (!(element instanceof ObjectNode object)) {
                throw DocumentException.unsuitable(MEMBER, "an array of objects");
            }
            Jwk key = usable(Document.of(object));
            if (key != null) {
                keys.add(key);
            }
        }
        return new JwkSet(keys);
    }

    private static @Nullable Jwk usable(Document in) {
        try {
            return Jwk.read(in);
        } catch (DocumentException unusable) {
            return null;
        }
    }

    /** The set without what is secret, and without keys that are nothing else. */
    public JwkSet publicOnly() {
        return new JwkSet(
                keys.stream().map(Jwk::publicOnly).filter(Objects::nonNull).toList());
    }

    /** The members that are published. */
    public Document toPublic() {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        publicOnly().keys.forEach(key -> array.add(key.toPublic().toJson()));
        return Document.builder().value(MEMBER, array).build();
    }

    /** The members, and among them what is secret. */
    public Document toPrivate() {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        keys.forEach(key -> array.add(key.toPrivate().toJson()));
        return Document.builder().value(MEMBER, array).build();
    }
}
