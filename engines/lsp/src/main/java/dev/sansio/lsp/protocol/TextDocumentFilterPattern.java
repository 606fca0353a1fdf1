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
 * {@code TextDocumentFilterPattern}.
 *
 * <p>Since 3.18.0.
 *
 * @param language optional: {@code string}
 * @param scheme optional: {@code string}
 * @param pattern {@code GlobPattern}, since 3.18.0
 * @param extra members that the specification does not know
 */
public record TextDocumentFilterPattern(
        @Nullable String language,
        @Nullable String scheme,
        GlobPattern pattern,
        Map<String, JsonNode> extra)
        implements TextDocumentFilter {

    /** How it is read and written. */
    public static final JsonType<TextDocumentFilterPattern> CODEC = JsonType.of(TextDocumentFilterPattern::read);

    static final Shape SHAPE = Shape.of("language?:s scheme?:s pattern:so");

    public TextDocumentFilterPattern {
        Objects.requireNonNull(pattern, "pattern");
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static TextDocumentFilterPattern of(GlobPattern pattern) {
        return new TextDocumentFilterPattern(null, null, pattern, Map.of());
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
    public static TextDocumentFilterPattern read(JsonReader in) {
        String language = null;
        String scheme = null;
        GlobPattern pattern = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("TextDocumentFilterPattern");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "language" -> language = in.takeNull() ? null : in.string();
                case "scheme" -> scheme = in.takeNull() ? null : in.string();
                case "pattern" -> pattern = GlobPattern.read(in);
                default -> extra = in.extra(extra, member);
            }
        }
        if (pattern == null) {
            throw ShapeException.missing("TextDocumentFilterPattern", "pattern");
        }
        return new TextDocumentFilterPattern(language, scheme, pattern, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        if (language != null) {
            out.name("language").string(language);
        }
        if (scheme != null) {
            out.name("scheme").string(scheme);
        }
        pattern.write(out.name("pattern"));
        out.extra(extra).endObject();
    }

    /** Builds a {@link TextDocumentFilterPattern}. */
    public static final class Builder {

        private @Nullable String language;
        private @Nullable String scheme;
        private GlobPattern pattern;
        private Map<String, JsonNode> extra;

        private Builder(TextDocumentFilterPattern from) {
            this.language = from.language();
            this.scheme = from.scheme();
            this.pattern = from.pattern();
            this.extra = from.extra();
        }

        /** Sets {@link TextDocumentFilterPattern#language}. */
        public Builder language(@Nullable String value) {
            this.language = value;
            return this;
        }

        /** Sets {@link TextDocumentFilterPattern#scheme}. */
        public Builder scheme(@Nullable String value) {
            this.scheme = value;
            return this;
        }

        /** Sets {@link TextDocumentFilterPattern#pattern}. */
        public Builder pattern(GlobPattern value) {
            this.pattern = value;
            return this;
        }

        /** Sets {@link TextDocumentFilterPattern#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public TextDocumentFilterPattern build() {
            return new TextDocumentFilterPattern(language, scheme, pattern, extra);
        }
    }
}
