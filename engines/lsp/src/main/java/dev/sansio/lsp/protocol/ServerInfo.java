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
 * {@code ServerInfo}:
 * in {@link InitializeResult}.
 *
 * <p>Since 3.18.0.
 *
 * @param name {@code string}
 * @param version optional: {@code string}
 * @param extra members that the specification does not know
 */
public record ServerInfo(
        String name,
        @Nullable String version,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<ServerInfo> CODEC = JsonType.of(ServerInfo::read);

    public ServerInfo {
        Objects.requireNonNull(name, "name");
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static ServerInfo of(String name) {
        return new ServerInfo(name, null, Map.of());
    }

    /** Builds one of the required members and others. */
    public static Builder builder(String name) {
        return of(name).toBuilder();
    }

    /** Builds one that differs from this one. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Reads one. */
    public static ServerInfo read(JsonReader in) {
        String name = null;
        String version = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("ServerInfo");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "name" -> name = in.string();
                case "version" -> version = in.takeNull() ? null : in.string();
                default -> extra = in.extra(extra, member);
            }
        }
        if (name == null) {
            throw ShapeException.missing("ServerInfo", "name");
        }
        return new ServerInfo(name, version, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        out.name("name").string(name);
        if (version != null) {
            out.name("version").string(version);
        }
        out.extra(extra).endObject();
    }

    /** Builds a {@link ServerInfo}. */
    public static final class Builder {

        private String name;
        private @Nullable String version;
        private Map<String, JsonNode> extra;

        private Builder(ServerInfo from) {
            this.name = from.name();
            this.version = from.version();
            this.extra = from.extra();
        }

        /** Sets {@link ServerInfo#name}. */
        public Builder name(String value) {
            this.name = value;
            return this;
        }

        /** Sets {@link ServerInfo#version}. */
        public Builder version(@Nullable String value) {
            this.version = value;
            return this;
        }

        /** Sets {@link ServerInfo#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public ServerInfo build() {
            return new ServerInfo(name, version, extra);
        }
    }
}
