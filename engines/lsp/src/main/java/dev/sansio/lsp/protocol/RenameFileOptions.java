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
 * {@code RenameFileOptions}:
 * in {@link RenameFile}.
 *
 * @param overwrite optional: {@code boolean}
 * @param ignoreIfExists optional: {@code boolean}
 * @param extra members that the specification does not know
 */
public record RenameFileOptions(
        @Nullable Boolean overwrite,
        @Nullable Boolean ignoreIfExists,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<RenameFileOptions> CODEC = JsonType.of(RenameFileOptions::read);

    public RenameFileOptions {
        extra = Copies.map(extra);
    }

    /** One with no members. */
    public static RenameFileOptions of() {
        return new RenameFileOptions(null, null, Map.of());
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
    public static RenameFileOptions read(JsonReader in) {
        Boolean overwrite = null;
        Boolean ignoreIfExists = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("RenameFileOptions");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "overwrite" -> overwrite = in.takeNull() ? null : in.bool();
                case "ignoreIfExists" -> ignoreIfExists = in.takeNull() ? null : in.bool();
                default -> extra = in.extra(extra, member);
            }
        }
        return new RenameFileOptions(overwrite, ignoreIfExists, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        if (overwrite != null) {
            out.name("overwrite").bool(overwrite);
        }
        if (ignoreIfExists != null) {
            out.name("ignoreIfExists").bool(ignoreIfExists);
        }
        out.extra(extra).endObject();
    }

    /** Builds a {@link RenameFileOptions}. */
    public static final class Builder {

        private @Nullable Boolean overwrite;
        private @Nullable Boolean ignoreIfExists;
        private Map<String, JsonNode> extra;

        private Builder(RenameFileOptions from) {
            this.overwrite = from.overwrite();
            this.ignoreIfExists = from.ignoreIfExists();
            this.extra = from.extra();
        }

        /** Sets {@link RenameFileOptions#overwrite}. */
        public Builder overwrite(@Nullable Boolean value) {
            this.overwrite = value;
            return this;
        }

        /** Sets {@link RenameFileOptions#ignoreIfExists}. */
        public Builder ignoreIfExists(@Nullable Boolean value) {
            this.ignoreIfExists = value;
            return this;
        }

        /** Sets {@link RenameFileOptions#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public RenameFileOptions build() {
            return new RenameFileOptions(overwrite, ignoreIfExists, extra);
        }
    }
}
