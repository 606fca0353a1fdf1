package dev.sansio.oauth.json;

import dev.sansio.core.Secret;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Collects the members of a {@link Document}, in order. What is null is left out, and what is there is replaced. */
public final class DocumentBuilder {

    private ObjectNode object;

    DocumentBuilder(ObjectNode object) {
        this.object = object;
    }

    /** A string. */
    public DocumentBuilder text(String name, @Nullable String value) {
        if (value != null) {
            object.put(name, value);
        }
        return this;
    }

    /** A string that is a secret until it is written. */
    public DocumentBuilder secret(String name, @Nullable Secret value) {
        return text(name, value == null ? null : value.revealText());
    }

    /** An array of strings; left out if it is empty. */
    public DocumentBuilder texts(String name, Collection<String> values) {
        if (!values.isEmpty()) {
            ArrayNode array = object.putArray(name);
            values.forEach(array::add);
        }
        return this;
    }

    /** A boolean. */
    public DocumentBuilder flag(String name, @Nullable Boolean value) {
        if (value != null) {
            object.put(name, value.booleanValue());
        }
        return this;
    }

    /** A whole number, kept as a reader would keep it. */
    public DocumentBuilder number(String name, @Nullable Long value) {
        if (value != null) {
            long number = value;
            if (number == (int) number) {
                object.put(name, (int) number);
            } else {
                object.put(name, number);
            }
        }
        return this;
    }

    /** Whole seconds. */
    public DocumentBuilder seconds(String name, @Nullable Duration value) {
        return number(name, value == null ? null : (Long) value.toSeconds());
    }

    /** Seconds since 1970; a fraction is dropped. */
    public DocumentBuilder time(String name, @Nullable Instant value) {
        return number(name, value == null ? null : (Long) value.getEpochSecond());
    }

    /** An object. */
    public DocumentBuilder object(String name, @Nullable Document value) {
        return value(name, value == null ? null : value.toJson());
    }

    /** A value of any type, which is copied. */
    public DocumentBuilder value(String name, @Nullable JsonNode value) {
        if (value != null) {
            object.set(name, value.deepCopy());
        }
        return this;
    }

    /** All members of another document. */
    public DocumentBuilder all(Document other) {
        object.setAll(other.toJson());
        return this;
    }

    /** The document; the builder may go on. */
    public Document build() {
        ObjectNode built = object;
        object = built.deepCopy();
        return new Document(built);
    }
}
