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
 * {@code FileOperationFilter}:
 * in {@link FileOperationRegistrationOptions}.
 *
 * <p>Since 3.16.0.
 *
 * @param scheme optional: {@code string}
 * @param pattern {@code FileOperationPattern}
 * @param extra members that the specification does not know
 */
public record FileOperationFilter(
        @Nullable String scheme,
        FileOperationPattern pattern,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<FileOperationFilter> CODEC = JsonType.of(FileOperationFilter::read);

    public FileOperationFilter {
        Objects.requireNonNull(pattern, "pattern");
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static FileOperationFilter of(FileOperationPattern pattern) {
        return new FileOperationFilter(null, pattern, Map.of());
    }

    /** Builds one of the required members and others. */
    public static Builder builder(FileOperationPattern pattern) {
        return of(pattern).toBuilder();
    }

    /** Builds one that differs from this one. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Reads one. */
    public static FileOperationFilter read(JsonReader in) {
        String scheme = null;
        FileOperationPattern pattern = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("FileOperationFilter");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "scheme" -> scheme = in.takeNull() ? null : in.string();
                case "pattern" -> pattern = FileOperationPattern.read(in);
                default -> extra = in.extra(extra, member);
            }
        }
        if (pattern == null) {
            throw ShapeException.missing("FileOperationFilter", "pattern");
        }
        return new FileOperationFilter(scheme, pattern, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        if (scheme != null) {
            out.name("scheme").string(scheme);
        }
        pattern.write(out.name("pattern"));
        out.extra(extra).endObject();
    }

    /** Builds a {@link FileOperationFilter}. */
    public static final class Builder {

        private @Nullable String scheme;
        private FileOperationPattern pattern;
        private Map<String, JsonNode> extra;

        private Builder(FileOperationFilter from) {
            this.scheme = from.scheme();
            this.pattern = from.pattern();
            this.extra = from.extra();
        }

        /** Sets {@link FileOperationFilter#scheme}. */
        public Builder scheme(@Nullable String value) {
            this.scheme = value;
            return this;
        }

        /** Sets {@link FileOperationFilter#pattern}. */
        public Builder pattern(FileOperationPattern value) {
            this.pattern = value;
            return this;
        }

        /** Sets {@link FileOperationFilter#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public FileOperationFilter build() {
            return new FileOperationFilter(scheme, pattern, extra);
        }
    }
}
