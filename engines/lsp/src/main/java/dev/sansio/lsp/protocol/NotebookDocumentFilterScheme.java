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
 * {@code NotebookDocumentFilterScheme}.
 *
 * <p>Since 3.18.0.
 *
 * @param notebookType optional: {@code string}
 * @param scheme {@code string}
 * @param pattern optional: {@code GlobPattern}
 * @param extra members that the specification does not know
 */
public record NotebookDocumentFilterScheme(
        @Nullable String notebookType,
        String scheme,
        @Nullable GlobPattern pattern,
        Map<String, JsonNode> extra)
        implements NotebookDocumentFilter {

    /** How it is read and written. */
    public static final JsonType<NotebookDocumentFilterScheme> CODEC = JsonType.of(NotebookDocumentFilterScheme::read);

    static final Shape SHAPE = Shape.of("notebookType?:s scheme:s pattern?:so");

    public NotebookDocumentFilterScheme {
        Objects.requireNonNull(scheme, "scheme");
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static NotebookDocumentFilterScheme of(String scheme) {
        return new NotebookDocumentFilterScheme(null, scheme, null, Map.of());
    }

    /** Builds one of the required members and others. */
    public static Builder builder(String scheme) {
        return of(scheme).toBuilder();
    }

    /** Builds one that differs from this one. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Reads one. */
    public static NotebookDocumentFilterScheme read(JsonReader in) {
        String notebookType = null;
        String scheme = null;
        GlobPattern pattern = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("NotebookDocumentFilterScheme");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "notebookType" -> notebookType = in.takeNull() ? null : in.string();
                case "scheme" -> scheme = in.string();
                case "pattern" -> pattern = in.takeNull() ? null : GlobPattern.read(in);
                default -> extra = in.extra(extra, member);
            }
        }
        if (scheme == null) {
            throw ShapeException.missing("NotebookDocumentFilterScheme", "scheme");
        }
        return new NotebookDocumentFilterScheme(notebookType, scheme, pattern, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        if (notebookType != null) {
            out.name("notebookType").string(notebookType);
        }
        out.name("scheme").string(scheme);
        if (pattern != null) {
            pattern.write(out.name("pattern"));
        }
        out.extra(extra).endObject();
    }

    /** Builds a {@link NotebookDocumentFilterScheme}. */
    public static final class Builder {

        private @Nullable String notebookType;
        private String scheme;
        private @Nullable GlobPattern pattern;
        private Map<String, JsonNode> extra;

        private Builder(NotebookDocumentFilterScheme from) {
            this.notebookType = from.notebookType();
            this.scheme = from.scheme();
            this.pattern = from.pattern();
            this.extra = from.extra();
        }

        /** Sets {@link NotebookDocumentFilterScheme#notebookType}. */
        public Builder notebookType(@Nullable String value) {
            this.notebookType = value;
            return this;
        }

        /** Sets {@link NotebookDocumentFilterScheme#scheme}. */
        public Builder scheme(String value) {
            this.scheme = value;
            return this;
        }

        /** Sets {@link NotebookDocumentFilterScheme#pattern}. */
        public Builder pattern(@Nullable GlobPattern value) {
            this.pattern = value;
            return this;
        }

        /** Sets {@link NotebookDocumentFilterScheme#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public NotebookDocumentFilterScheme build() {
            return new NotebookDocumentFilterScheme(notebookType, scheme, pattern, extra);
        }
    }
}
