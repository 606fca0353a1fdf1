package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.Copies;
import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonValue;
import dev.sansio.lsp.json.JsonWriter;
import dev.sansio.lsp.json.ShapeException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * {@code ShowMessageRequestParams}:
 * the parameters of {@code window/showMessageRequest}.
 *
 * @param type {@code MessageType}
 * @param message {@code string}
 * @param actions optional: {@code MessageActionItem[]}
 * @param extra members that the specification does not know
 */
public record ShowMessageRequestParams(
        MessageType type,
        String message,
        @Nullable List<MessageActionItem> actions,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<ShowMessageRequestParams> CODEC = JsonType.of(ShowMessageRequestParams::read);

    public ShowMessageRequestParams {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(message, "message");
        actions = actions == null ? null : Copies.list(actions);
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static ShowMessageRequestParams of(MessageType type, String message) {
        return new ShowMessageRequestParams(type, message, null, Map.of());
    }

    /** Builds one of the required members and others. */
    public static Builder builder(MessageType type, String message) {
        return of(type, message).toBuilder();
    }

    /** Builds one that differs from this one. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Reads one. */
    public static ShowMessageRequestParams read(JsonReader in) {
        MessageType type = null;
        String message = null;
        List<MessageActionItem> actions = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("ShowMessageRequestParams");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "type" -> type = MessageType.read(in);
                case "message" -> message = in.string();
                case "actions" -> actions = in.takeNull() ? null : in.list(MessageActionItem::read);
                default -> extra = in.extra(extra, member);
            }
        }
        if (type == null) {
            throw ShapeException.missing("ShowMessageRequestParams", "type");
        }
        if (message == null) {
            throw ShapeException.missing("ShowMessageRequestParams", "message");
        }
        return new ShowMessageRequestParams(type, message, actions, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        type.write(out.name("type"));
        out.name("message").string(message);
        if (actions != null) {
            out.name("actions").list(actions, MessageActionItem::write);
        }
        out.extra(extra).endObject();
    }

    /** Builds a {@link ShowMessageRequestParams}. */
    public static final class Builder {

        private MessageType type;
        private String message;
        private @Nullable List<MessageActionItem> actions;
        private Map<String, JsonNode> extra;

        private Builder(ShowMessageRequestParams from) {
            this.type = from.type();
            this.message = from.message();
            this.actions = from.actions();
            this.extra = from.extra();
        }

        /** Sets {@link ShowMessageRequestParams#type}. */
        public Builder type(MessageType value) {
            this.type = value;
            return this;
        }

        /** Sets {@link ShowMessageRequestParams#message}. */
        public Builder message(String value) {
            this.message = value;
            return this;
        }

        /** Sets {@link ShowMessageRequestParams#actions}. */
        public Builder actions(@Nullable List<MessageActionItem> value) {
            this.actions = value;
            return this;
        }

        /** Sets {@link ShowMessageRequestParams#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public ShowMessageRequestParams build() {
            return new ShowMessageRequestParams(type, message, actions, extra);
        }
    }
}
