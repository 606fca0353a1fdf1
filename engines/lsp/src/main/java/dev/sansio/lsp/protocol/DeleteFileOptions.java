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
 * {@code DeleteFileOptions}:
 * in {@link DeleteFile}.
 *
 * @param recursive optional: {@code boolean}
 * @param ignoreIfNotExists optional: {@code boolean}
 * @param extra members that the specification does not know
 */
public record DeleteFileOptions(
        @Nullable Boolean recursive,
        @Nullable Boolean ignoreIfNotExists,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<DeleteFileOptions> CODEC = JsonType.of(DeleteFileOptions::read);

    public DeleteFileOptions {
        extra = Copies.map(extra);
    }

    /** One with no members. */
    public static DeleteFileOptions of() {
        return new DeleteFileOptions(null, null, Map.of());
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
    public static DeleteFileOptions read(JsonReader in) {
        Boolean recursive = null;
        Boolean ignoreIfNotExists = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("DeleteFileOptions");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "recursive" -> recursive = in.takeNull() ? null : in.bool();
                case "ignoreIfNotExists" -> ignoreIfNotExists = in.takeNull() ? null : in.bool();
                default -> extra = in.extra(extra, member);
            }
        }
        return new DeleteFileOptions(recursive, ignoreIfNotExists, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        if (recursive != null) {
            out.name("recursive").bool(recursive);
        }
        if (ignoreIfNotExists != null) {
            out.name("ignoreIfNotExists").bool(ignoreIfNotExists);
        }
        out.extra(extra).endObject();
    }

    /** Builds a {@link DeleteFileOptions}. */
    public static final class Builder {

        private @Nullable Boolean recursive;
        private @Nullable Boolean ignoreIfNotExists;
        private Map<String, JsonNode> extra;

        private Builder(DeleteFileOptions from) {
            this.recursive = from.recursive();
            this.ignoreIfNotExists = from.ignoreIfNotExists();
            this.extra = from.extra();
        }

        /** Sets {@link DeleteFileOptions#recursive}. */
        public Builder recursive(@Nullable Boolean value) {
            this.recursive = value;
            return this;
        }

        /** Sets {@link DeleteFileOptions#ignoreIfNotExists}. */
        public Builder ignoreIfNotExists(@Nullable Boolean value) {
            this.ignoreIfNotExists = value;
            return this;
        }

        /** Sets {@link DeleteFileOptions#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public DeleteFileOptions build() {
            return new DeleteFileOptions(recursive, ignoreIfNotExists, extra);
        }
    }
}
