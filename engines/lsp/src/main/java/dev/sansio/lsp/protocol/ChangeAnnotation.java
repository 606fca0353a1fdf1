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
 * {@code ChangeAnnotation}:
 * in {@link WorkspaceEdit}.
 *
 * <p>Since 3.16.0.
 *
 * @param label {@code string}
 * @param needsConfirmation optional: {@code boolean}
 * @param description optional: {@code string}
 * @param extra members that the specification does not know
 */
public record ChangeAnnotation(
        String label,
        @Nullable Boolean needsConfirmation,
        @Nullable String description,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<ChangeAnnotation> CODEC = JsonType.of(ChangeAnnotation::read);

    public ChangeAnnotation {
        Objects.requireNonNull(label, "label");
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static ChangeAnnotation of(String label) {
        return new ChangeAnnotation(label, null, null, Map.of());
    }

    /** Builds one of the required members and others. */
    public static Builder builder(String label) {
        return of(label).toBuilder();
    }

    /** Builds one that differs from this one. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Reads one. */
    public static ChangeAnnotation read(JsonReader in) {
        String label = null;
        Boolean needsConfirmation = null;
        String description = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("ChangeAnnotation");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "label" -> label = in.string();
                case "needsConfirmation" -> needsConfirmation = in.takeNull() ? null : in.bool();
                case "description" -> description = in.takeNull() ? null : in.string();
                default -> extra = in.extra(extra, member);
            }
        }
        if (label == null) {
            throw ShapeException.missing("ChangeAnnotation", "label");
        }
        return new ChangeAnnotation(label, needsConfirmation, description, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        out.name("label").string(label);
        if (needsConfirmation != null) {
            out.name("needsConfirmation").bool(needsConfirmation);
        }
        if (description != null) {
            out.name("description").string(description);
        }
        out.extra(extra).endObject();
    }

    /** Builds a {@link ChangeAnnotation}. */
    public static final class Builder {

        private String label;
        private @Nullable Boolean needsConfirmation;
        private @Nullable String description;
        private Map<String, JsonNode> extra;

        private Builder(ChangeAnnotation from) {
            this.label = from.label();
            this.needsConfirmation = from.needsConfirmation();
            this.description = from.description();
            this.extra = from.extra();
        }

        /** Sets {@link ChangeAnnotation#label}. */
        public Builder label(String value) {
            this.label = value;
            return this;
        }

        /** Sets {@link ChangeAnnotation#needsConfirmation}. */
        public Builder needsConfirmation(@Nullable Boolean value) {
            this.needsConfirmation = value;
            return this;
        }

        /** Sets {@link ChangeAnnotation#description}. */
        public Builder description(@Nullable String value) {
            this.description = value;
            return this;
        }

        /** Sets {@link ChangeAnnotation#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public ChangeAnnotation build() {
            return new ChangeAnnotation(label, needsConfirmation, description, extra);
        }
    }
}
