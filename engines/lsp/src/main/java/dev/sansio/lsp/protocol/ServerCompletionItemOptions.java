package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.Copies;
import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonValue;
import dev.sansio.lsp.json.JsonWriter;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * {@code ServerCompletionItemOptions}:
 * in {@link CompletionOptions}.
 *
 * <p>Since 3.18.0.
 *
 * @param labelDetailsSupport optional: {@code boolean}, since 3.17.0
 * @param extra members that the specification does not know
 */
public record ServerCompletionItemOptions(
        @Nullable Boolean labelDetailsSupport,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<ServerCompletionItemOptions> CODEC = JsonType.of(ServerCompletionItemOptions::read);

    public ServerCompletionItemOptions {
        extra = Copies.map(extra);
    }

    /** One with no members. */
    public static ServerCompletionItemOptions of() {
        return new ServerCompletionItemOptions(null, Map.of());
    }

    /** Builds one. */
    public static Builder builder() {
        return of().toBuilder();
    }

    /** Builds one that differs from this one. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Reads one. */
    public static ServerCompletionItemOptions read(JsonReader in) {
        Boolean labelDetailsSupport = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("ServerCompletionItemOptions");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "labelDetailsSupport" -> labelDetailsSupport = in.takeNull() ? null : in.bool();
                default -> extra = in.extra(extra, member);
            }
        }
        return new ServerCompletionItemOptions(labelDetailsSupport, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        if (labelDetailsSupport != null) {
            out.name("labelDetailsSupport").bool(labelDetailsSupport);
        }
        out.extra(extra).endObject();
    }

    /** Builds a {@link ServerCompletionItemOptions}. */
    public static final class Builder {

        private @Nullable Boolean labelDetailsSupport;
        private Map<String, JsonNode> extra;

        private Builder(ServerCompletionItemOptions from) {
            this.labelDetailsSupport = from.labelDetailsSupport();
            this.extra = from.extra();
        }

        /** Sets {@link ServerCompletionItemOptions#labelDetailsSupport}. */
        public Builder labelDetailsSupport(@Nullable Boolean value) {
            this.labelDetailsSupport = value;
            return this;
        }

        /** Sets {@link ServerCompletionItemOptions#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public ServerCompletionItemOptions build() {
            return new ServerCompletionItemOptions(labelDetailsSupport, extra);
        }
    }
}
