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
 * {@code FileOperationPatternOptions}:
 * in {@link FileOperationPattern}.
 *
 * <p>Since 3.16.0.
 *
 * @param ignoreCase optional: {@code boolean}
 * @param extra members that the specification does not know
 */
public record FileOperationPatternOptions(
        @Nullable Boolean ignoreCase,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<FileOperationPatternOptions> CODEC = JsonType.of(FileOperationPatternOptions::read);

    public FileOperationPatternOptions {
        extra = Copies.map(extra);
    }

    /** One with no members. */
    public static FileOperationPatternOptions of() {
        return new FileOperationPatternOptions(null, Map.of());
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
    public static FileOperationPatternOptions read(JsonReader in) {
        Boolean ignoreCase = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("FileOperationPatternOptions");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "ignoreCase" -> ignoreCase = in.takeNull() ? null : in.bool();
                default -> extra = in.extra(extra, member);
            }
        }
        return new FileOperationPatternOptions(ignoreCase, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        if (ignoreCase != null) {
            out.name("ignoreCase").bool(ignoreCase);
        }
        out.extra(extra).endObject();
    }

    /** Builds a {@link FileOperationPatternOptions}. */
    public static final class Builder {

        private @Nullable Boolean ignoreCase;
        private Map<String, JsonNode> extra;

        private Builder(FileOperationPatternOptions from) {
            this.ignoreCase = from.ignoreCase();
            this.extra = from.extra();
        }

        /** Sets {@link FileOperationPatternOptions#ignoreCase}. */
        public Builder ignoreCase(@Nullable Boolean value) {
            this.ignoreCase = value;
            return this;
        }

        /** Sets {@link FileOperationPatternOptions#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public FileOperationPatternOptions build() {
            return new FileOperationPatternOptions(ignoreCase, extra);
        }
    }
}
