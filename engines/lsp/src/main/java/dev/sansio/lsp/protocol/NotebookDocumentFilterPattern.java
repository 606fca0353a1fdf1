package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.Copies;
import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonWriter;
import dev.sansio.lsp.json.Shape;
import dev.sansio.lsp.json.ShapeException;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * {@code NotebookDocumentFilterPattern}.
 *
 * <p>Since 3.18.0.
 *
 * @param notebookType optional: {@code string}
 * @param scheme optional: {@code string}
 * @param pattern {@code GlobPattern}
 * @param extra members that the specification does not know
 */
public record NotebookDocumentFilterPattern(
        @Nullable String notebookType,
        @Nullable String scheme,
        GlobPattern pattern,
        Map<String, JsonNode> extra)
        implements NotebookDocumentFilter {

    /** How it is read and written. */
    public static final JsonType<NotebookDocumentFilterPattern> CODEC = JsonType.of(NotebookDocumentFilterPattern::read);

    static final Shape SHAPE = Shape.of("notebookType?:s scheme?:s pattern:so");

    public NotebookDocumentFilterPattern {
        Objects.requireNonNull(pattern, "pattern");
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static NotebookDocumentFilterPattern of(GlobPattern pattern) {
        return new NotebookDocumentFilterPattern(null, null, pattern, Map.of());
    }

    /** Builds one of the required members and others. */
    public static Builder builder(GlobPattern pattern) {
        return of(pattern).toBuilder();
    }

    /** Builds one that differs from this one. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Reads one. */
    public static NotebookDocumentFilterPattern read(JsonReader in) {
        String notebookType = null;
        String scheme = null;
        GlobPattern pattern = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("NotebookDocumentFilterPattern");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "notebookType" -> notebookType = in.takeNull() ? null : in.string();
                case "scheme" -> scheme = in.takeNull() ? null : in.string();
                case "pattern" -> pattern = GlobPattern.read(in);
                default -> extra = in.extra(extra, member);
            }
        }
        if (pattern == null) {
            throw ShapeException.missing("NotebookDocumentFilterPattern", "pattern");
        }
        return new NotebookDocumentFilterPattern(notebookType, scheme, pattern, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        if (notebookType != null) {
            out.name("notebookType").string(notebookType);
        }
        if (scheme != null) {
            out.name("scheme").string(scheme);
        }
        pattern.write(out.name("pattern"));
        out.extra(extra).endObject();
    }

    /** Builds a {@link NotebookDocumentFilterPattern}. */
    public static final class Builder {

        private @Nullable String notebookType;
        private @Nullable String scheme;
        private GlobPattern pattern;
        private Map<String, JsonNode> extra;

        private Builder(NotebookDocumentFilterPattern from) {
            this.notebookType = from.notebookType();
            this.scheme = from.scheme();
            this.pattern = from.pattern();
            this.extra = from.extra();
        }

        /** Sets {@link NotebookDocumentFilterPattern#notebookType}. */
        public Builder notebookType(@Nullable String value) {
            this.notebookType = value;
            return this;
        }

        /** Sets {@link NotebookDocumentFilterPattern#scheme}. */
        public Builder scheme(@Nullable String value) {
            this.scheme = value;
            return this;
        }

        /** Sets {@link NotebookDocumentFilterPattern#pattern}. */
        public Builder pattern(GlobPattern value) {
            this.pattern = value;
            return this;
        }

        /** Sets {@link NotebookDocumentFilterPattern#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public NotebookDocumentFilterPattern build() {
            return new NotebookDocumentFilterPattern(notebookType, scheme, pattern, extra);
        }
    }
}
