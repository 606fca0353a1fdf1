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
 * {@code FileOperationPattern}:
 * in {@link FileOperationFilter}.
 *
 * <p>Since 3.16.0.
 *
 * @param glob {@code string}
 * @param matches optional: {@code FileOperationPatternKind}
 * @param options optional: {@code FileOperationPatternOptions}
 * @param extra members that the specification does not know
 */
public record FileOperationPattern(
        String glob,
        @Nullable FileOperationPatternKind matches,
        @Nullable FileOperationPatternOptions options,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<FileOperationPattern> CODEC = JsonType.of(FileOperationPattern::read);

    public FileOperationPattern {
        Objects.requireNonNull(glob, "glob");
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static FileOperationPattern of(String glob) {
        return new FileOperationPattern(glob, null, null, Map.of());
    }

    /** Builds one of the required members and others. */
    public static Builder builder(String glob) {
        return of(glob).toBuilder();
    }

    /** Builds one that differs from this one. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Reads one. */
    public static FileOperationPattern read(JsonReader in) {
        String glob = null;
        FileOperationPatternKind matches = null;
        FileOperationPatternOptions options = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("FileOperationPattern");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "glob" -> glob = in.string();
                case "matches" -> matches = in.takeNull() ? null : FileOperationPatternKind.read(in);
                case "options" -> options = in.takeNull() ? null : FileOperationPatternOptions.read(in);
                default -> extra = in.extra(extra, member);
            }
        }
        if (glob == null) {
            throw ShapeException.missing("FileOperationPattern", "glob");
        }
        return new FileOperationPattern(glob, matches, options, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        out.name("glob").string(glob);
        if (matches != null) {
            matches.write(out.name("matches"));
        }
        if (options != null) {
            options.write(out.name("options"));
        }
        out.extra(extra).endObject();
    }

    /** Builds a {@link FileOperationPattern}. */
    public static final class Builder {

        private String glob;
        private @Nullable FileOperationPatternKind matches;
        private @Nullable FileOperationPatternOptions options;
        private Map<String, JsonNode> extra;

        private Builder(FileOperationPattern from) {
            this.glob = from.glob();
            this.matches = from.matches();
            this.options = from.options();
            this.extra = from.extra();
        }

        /** Sets {@link FileOperationPattern#glob}. */
        public Builder glob(String value) {
            this.glob = value;
            return this;
        }

        /** Sets {@link FileOperationPattern#matches}. */
        public Builder matches(@Nullable FileOperationPatternKind value) {
            this.matches = value;
            return this;
        }

        /** Sets {@link FileOperationPattern#options}. */
        public Builder options(@Nullable FileOperationPatternOptions value) {
            this.options = value;
            return this;
        }

        /** Sets {@link FileOperationPattern#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public FileOperationPattern build() {
            return new FileOperationPattern(glob, matches, options, extra);
        }
    }
}
