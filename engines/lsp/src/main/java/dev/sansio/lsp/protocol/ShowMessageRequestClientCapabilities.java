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
 * {@code ShowMessageRequestClientCapabilities}:
 * in {@link WindowClientCapabilities}.
 *
 * @param messageActionItem optional: {@code ClientShowMessageActionItemOptions}
 * @param extra members that the specification does not know
 */
public record ShowMessageRequestClientCapabilities(
        @Nullable ClientShowMessageActionItemOptions messageActionItem,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<ShowMessageRequestClientCapabilities> CODEC = JsonType.of(ShowMessageRequestClientCapabilities::read);

    public ShowMessageRequestClientCapabilities {
        extra = Copies.map(extra);
    }

    /** One with no members. */
    public static ShowMessageRequestClientCapabilities of() {
        return new ShowMessageRequestClientCapabilities(null, Map.of());
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
    public static ShowMessageRequestClientCapabilities read(JsonReader in) {
        ClientShowMessageActionItemOptions messageActionItem = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("ShowMessageRequestClientCapabilities");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "messageActionItem" -> messageActionItem = in.takeNull() ? null : ClientShowMessageActionItemOptions.read(in);
                default -> extra = in.extra(extra, member);
            }
        }
        return new ShowMessageRequestClientCapabilities(messageActionItem, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        if (messageActionItem != null) {
            messageActionItem.write(out.name("messageActionItem"));
        }
        out.extra(extra).endObject();
    }

    /** Builds a {@link ShowMessageRequestClientCapabilities}. */
    public static final class Builder {

        private @Nullable ClientShowMessageActionItemOptions messageActionItem;
        private Map<String, JsonNode> extra;

        private Builder(ShowMessageRequestClientCapabilities from) {
            this.messageActionItem = from.messageActionItem();
            this.extra = from.extra();
        }

        /** Sets {@link ShowMessageRequestClientCapabilities#messageActionItem}. */
        public Builder messageActionItem(@Nullable ClientShowMessageActionItemOptions value) {
            this.messageActionItem = value;
            return this;
        }

        /** Sets {@link ShowMessageRequestClientCapabilities#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public ShowMessageRequestClientCapabilities build() {
            return new ShowMessageRequestClientCapabilities(messageActionItem, extra);
        }
    }
}
