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
 * {@code RegularExpressionsClientCapabilities}:
 * in {@link GeneralClientCapabilities}.
 *
 * <p>Since 3.16.0.
 *
 * @param engine {@code RegularExpressionEngineKind}
 * @param version optional: {@code string}
 * @param extra members that the specification does not know
 */
public record RegularExpressionsClientCapabilities(
        String engine,
        @Nullable String version,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<RegularExpressionsClientCapabilities> CODEC = JsonType.of(RegularExpressionsClientCapabilities::read);

    public RegularExpressionsClientCapabilities {
        Objects.requireNonNull(engine, "engine");
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static RegularExpressionsClientCapabilities of(String engine) {
        return new RegularExpressionsClientCapabilities(engine, null, Map.of());
    }

    /** Builds one of the required members and others. */
    public static Builder builder(String engine) {
        return of(engine).toBuilder();
    }

    /** Builds one that differs from this one. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Reads one. */
    public static RegularExpressionsClientCapabilities read(JsonReader in) {
        String engine = null;
        String version = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("RegularExpressionsClientCapabilities");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "engine" -> engine = in.string();
                case "version" -> version = in.takeNull() ? null : in.string();
                default -> extra = in.extra(extra, member);
            }
        }
        if (engine == null) {
            throw ShapeException.missing("RegularExpressionsClientCapabilities", "engine");
        }
        return new RegularExpressionsClientCapabilities(engine, version, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        out.name("engine").string(engine);
        if (version != null) {
            out.name("version").string(version);
        }
        out.extra(extra).endObject();
    }

    /** Builds a {@link RegularExpressionsClientCapabilities}. */
    public static final class Builder {

        private String engine;
        private @Nullable String version;
        private Map<String, JsonNode> extra;

        private Builder(RegularExpressionsClientCapabilities from) {
            this.engine = from.engine();
            this.version = from.version();
            this.extra = from.extra();
        }

        /** Sets {@link RegularExpressionsClientCapabilities#engine}. */
        public Builder engine(String value) {
            this.engine = value;
            return this;
        }

        /** Sets {@link RegularExpressionsClientCapabilities#version}. */
        public Builder version(@Nullable String value) {
            this.version = value;
            return this;
        }

        /** Sets {@link RegularExpressionsClientCapabilities#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public RegularExpressionsClientCapabilities build() {
            return new RegularExpressionsClientCapabilities(engine, version, extra);
        }
    }
}
