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
 * {@code InitializeResult}:
 * a result of {@code initialize}.
 *
 * @param capabilities {@code ServerCapabilities}
 * @param serverInfo optional: {@code ServerInfo}, since 3.15.0
 * @param extra members that the specification does not know
 */
public record InitializeResult(
        ServerCapabilities capabilities,
        @Nullable ServerInfo serverInfo,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<InitializeResult> CODEC = JsonType.of(InitializeResult::read);

    public InitializeResult {
        Objects.requireNonNull(capabilities, "capabilities");
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static InitializeResult of(ServerCapabilities capabilities) {
        return new InitializeResult(capabilities, null, Map.of());
    }

    /** Builds one of the required members and others. */
    public static Builder builder(ServerCapabilities capabilities) {
        return of(capabilities).toBuilder();
    }

    /** Builds one that differs from this one. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Reads one. */
    public static InitializeResult read(JsonReader in) {
        ServerCapabilities capabilities = null;
        ServerInfo serverInfo = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("InitializeResult");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "capabilities" -> capabilities = ServerCapabilities.read(in);
                case "serverInfo" -> serverInfo = in.takeNull() ? null : ServerInfo.read(in);
                default -> extra = in.extra(extra, member);
            }
        }
        if (capabilities == null) {
            throw ShapeException.missing("InitializeResult", "capabilities");
        }
        return new InitializeResult(capabilities, serverInfo, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        capabilities.write(out.name("capabilities"));
        if (serverInfo != null) {
            serverInfo.write(out.name("serverInfo"));
        }
        out.extra(extra).endObject();
    }

    /** Builds a {@link InitializeResult}. */
    public static final class Builder {

        private ServerCapabilities capabilities;
        private @Nullable ServerInfo serverInfo;
        private Map<String, JsonNode> extra;

        private Builder(InitializeResult from) {
            this.capabilities = from.capabilities();
            this.serverInfo = from.serverInfo();
            this.extra = from.extra();
        }

        /** Sets {@link InitializeResult#capabilities}. */
        public Builder capabilities(ServerCapabilities value) {
            this.capabilities = value;
            return this;
        }

        /** Sets {@link InitializeResult#serverInfo}. */
        public Builder serverInfo(@Nullable ServerInfo value) {
            this.serverInfo = value;
            return this;
        }

        /** Sets {@link InitializeResult#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public InitializeResult build() {
            return new InitializeResult(capabilities, serverInfo, extra);
        }
    }
}
