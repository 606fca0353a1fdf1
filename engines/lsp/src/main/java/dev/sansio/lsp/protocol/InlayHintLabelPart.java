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
 * {@code InlayHintLabelPart}:
 * in {@link InlayHint}.
 *
 * <p>Since 3.17.0.
 *
 * @param value {@code string}
 * @param tooltip optional: {@code (string|MarkupContent)}
 * @param location optional: {@code Location}
 * @param command optional: {@code Command}
 * @param extra members that the specification does not know
 */
public record InlayHintLabelPart(
        String value,
        @Nullable StringOrMarkupContent tooltip,
        @Nullable Location location,
        @Nullable Command command,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<InlayHintLabelPart> CODEC = JsonType.of(InlayHintLabelPart::read);

    public InlayHintLabelPart {
        Objects.requireNonNull(value, "value");
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static InlayHintLabelPart of(String value) {
        return new InlayHintLabelPart(value, null, null, null, Map.of());
    }

    /** Builds one of the required members and others. */
    public static Builder builder(String value) {
        return of(value).toBuilder();
    }

    /** Builds one that differs from this one. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Reads one. */
    public static InlayHintLabelPart read(JsonReader in) {
        String value = null;
        StringOrMarkupContent tooltip = null;
        Location location = null;
        Command command = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("InlayHintLabelPart");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "value" -> value = in.string();
                case "tooltip" -> tooltip = in.takeNull() ? null : StringOrMarkupContent.read(in);
                case "location" -> location = in.takeNull() ? null : Location.read(in);
                case "command" -> command = in.takeNull() ? null : Command.read(in);
                default -> extra = in.extra(extra, member);
            }
        }
        if (value == null) {
            throw ShapeException.missing("InlayHintLabelPart", "value");
        }
        return new InlayHintLabelPart(value, tooltip, location, command, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        out.name("value").string(value);
        if (tooltip != null) {
            tooltip.write(out.name("tooltip"));
        }
        if (location != null) {
            location.write(out.name("location"));
        }
        if (command != null) {
            command.write(out.name("command"));
        }
        out.extra(extra).endObject();
    }

    /** Builds a {@link InlayHintLabelPart}. */
    public static final class Builder {

        private String value;
        private @Nullable StringOrMarkupContent tooltip;
        private @Nullable Location location;
        private @Nullable Command command;
        private Map<String, JsonNode> extra;

        private Builder(InlayHintLabelPart from) {
            this.value = from.value();
            this.tooltip = from.tooltip();
            this.location = from.location();
            this.command = from.command();
            this.extra = from.extra();
        }

        /** Sets {@link InlayHintLabelPart#value}. */
        public Builder value(String value) {
            this.value = value;
            return this;
        }

        /** Sets {@link InlayHintLabelPart#tooltip}. */
        public Builder tooltip(@Nullable StringOrMarkupContent value) {
            this.tooltip = value;
            return this;
        }

        /** Sets {@link InlayHintLabelPart#location}. */
        public Builder location(@Nullable Location value) {
            this.location = value;
            return this;
        }

        /** Sets {@link InlayHintLabelPart#command}. */
        public Builder command(@Nullable Command value) {
            this.command = value;
            return this;
        }

        /** Sets {@link InlayHintLabelPart#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public InlayHintLabelPart build() {
            return new InlayHintLabelPart(value, tooltip, location, command, extra);
        }
    }
}
