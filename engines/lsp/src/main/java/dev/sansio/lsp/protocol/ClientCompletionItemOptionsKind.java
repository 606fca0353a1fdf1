package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.Copies;
import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonValue;
import dev.sansio.lsp.json.JsonWriter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * {@code ClientCompletionItemOptionsKind}:
 * in {@link CompletionClientCapabilities}.
 *
 * <p>Since 3.18.0.
 *
 * @param valueSet optional: {@code CompletionItemKind[]}
 * @param extra members that the specification does not know
 */
public record ClientCompletionItemOptionsKind(
        @Nullable List<CompletionItemKind> valueSet,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<ClientCompletionItemOptionsKind> CODEC = JsonType.of(ClientCompletionItemOptionsKind::read);

    public ClientCompletionItemOptionsKind {
        valueSet = valueSet == null ? null : Copies.list(valueSet);
        extra = Copies.map(extra);
    }

    /** One with no members. */
    public static ClientCompletionItemOptionsKind of() {
        return new ClientCompletionItemOptionsKind(null, Map.of());
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
    public static ClientCompletionItemOptionsKind read(JsonReader in) {
        List<CompletionItemKind> valueSet = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("ClientCompletionItemOptionsKind");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "valueSet" -> valueSet = in.takeNull() ? null : in.list(CompletionItemKind::read);
                default -> extra = in.extra(extra, member);
            }
        }
        return new ClientCompletionItemOptionsKind(valueSet, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        if (valueSet != null) {
            out.name("valueSet").list(valueSet, CompletionItemKind::write);
        }
        out.extra(extra).endObject();
    }

    /** Builds a {@link ClientCompletionItemOptionsKind}. */
    public static final class Builder {

        private @Nullable List<CompletionItemKind> valueSet;
        private Map<String, JsonNode> extra;

        private Builder(ClientCompletionItemOptionsKind from) {
            this.valueSet = from.valueSet();
            this.extra = from.extra();
        }

        /** Sets {@link ClientCompletionItemOptionsKind#valueSet}. */
        public Builder valueSet(@Nullable List<CompletionItemKind> value) {
            this.valueSet = value;
            return this;
        }

        /** Sets {@link ClientCompletionItemOptionsKind#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public ClientCompletionItemOptionsKind build() {
            return new ClientCompletionItemOptionsKind(valueSet, extra);
        }
    }
}
