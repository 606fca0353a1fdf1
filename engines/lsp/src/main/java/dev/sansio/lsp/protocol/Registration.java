package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.Copies;
import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonValue;
import dev.sansio.lsp.json.JsonWriter;
import dev.sansio.lsp.json.ShapeException;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * {@code Registration}:
 * in {@link RegistrationParams}.
 *
 * @param id {@code string}
 * @param method {@code string}
 * @param registerOptions optional: {@code LSPAny}
 * @param extra members that the specification does not know
 */
public record Registration(
        String id,
        String method,
        @Nullable JsonNode registerOptions,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<Registration> CODEC = JsonType.of(Registration::read);

    public Registration {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(method, "method");
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static Registration of(String id, String method) {
        return new Registration(id, method, null, Map.of());
    }

    /** Builds one of the required members and others. */
    public static Builder builder(String id, String method) {
        return of(id, method).toBuilder();
    }

    /** Builds one that differs from this one. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Reads one. */
    public static Registration read(JsonReader in) {
        String id = null;
        String method = null;
        JsonNode registerOptions = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("Registration");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "id" -> id = in.string();
                case "method" -> method = in.string();
                case "registerOptions" -> registerOptions = in.tree();
                default -> extra = in.extra(extra, member);
            }
        }
        if (id == null) {
            throw ShapeException.missing("Registration", "id");
        }
        if (method == null) {
            throw ShapeException.missing("Registration", "method");
        }
        return new Registration(id, method, registerOptions, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        out.name("id").string(id);
        out.name("method").string(method);
        if (registerOptions != null) {
            out.name("registerOptions").tree(registerOptions);
        }
        out.extra(extra).endObject();
    }

    /** Builds a {@link Registration}. */
    public static final class Builder {

        private String id;
        private String method;
        private @Nullable JsonNode registerOptions;
        private Map<String, JsonNode> extra;

        private Builder(Registration from) {
            this.id = from.id();
            this.method = from.method();
            this.registerOptions = from.registerOptions();
            this.extra = from.extra();
        }

        /** Sets {@link Registration#id}. */
        public Builder id(String value) {
            this.id = value;
            return this;
        }

        /** Sets {@link Registration#method}. */
        public Builder method(String value) {
            this.method = value;
            return this;
        }

        /** Sets {@link Registration#registerOptions}. */
        public Builder registerOptions(@Nullable JsonNode value) {
            this.registerOptions = value;
            return this;
        }

        /** Sets {@link Registration#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public Registration build() {
            return new Registration(id, method, registerOptions, extra);
        }
    }
}
