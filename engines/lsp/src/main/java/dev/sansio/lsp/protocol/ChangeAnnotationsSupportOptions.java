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
 * {@code ChangeAnnotationsSupportOptions}:
 * in {@link WorkspaceEditClientCapabilities}.
 *
 * <p>Since 3.18.0.
 *
 * @param groupsOnLabel optional: {@code boolean}
 * @param extra members that the specification does not know
 */
public record ChangeAnnotationsSupportOptions(
        @Nullable Boolean groupsOnLabel,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<ChangeAnnotationsSupportOptions> CODEC = JsonType.of(ChangeAnnotationsSupportOptions::read);

    public ChangeAnnotationsSupportOptions {
        extra = Copies.map(extra);
    }

    /** One with no members. */
    public static ChangeAnnotationsSupportOptions of() {
        return new ChangeAnnotationsSupportOptions(null, Map.of());
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
    public static ChangeAnnotationsSupportOptions read(JsonReader in) {
        Boolean groupsOnLabel = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("ChangeAnnotationsSupportOptions");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "groupsOnLabel" -> groupsOnLabel = in.takeNull() ? null : in.bool();
                default -> extra = in.extra(extra, member);
            }
        }
        return new ChangeAnnotationsSupportOptions(groupsOnLabel, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        if (groupsOnLabel != null) {
            out.name("groupsOnLabel").bool(groupsOnLabel);
        }
        out.extra(extra).endObject();
    }

    /** Builds a {@link ChangeAnnotationsSupportOptions}. */
    public static final class Builder {

        private @Nullable Boolean groupsOnLabel;
        private Map<String, JsonNode> extra;

        private Builder(ChangeAnnotationsSupportOptions from) {
            this.groupsOnLabel = from.groupsOnLabel();
            this.extra = from.extra();
        }

        /** Sets {@link ChangeAnnotationsSupportOptions#groupsOnLabel}. */
        public Builder groupsOnLabel(@Nullable Boolean value) {
            this.groupsOnLabel = value;
            return this;
        }

        /** Sets {@link ChangeAnnotationsSupportOptions#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public ChangeAnnotationsSupportOptions build() {
            return new ChangeAnnotationsSupportOptions(groupsOnLabel, extra);
        }
    }
}
