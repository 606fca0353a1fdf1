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
 * {@code TextDocumentFilterLanguage}.
 *
 * <p>Since 3.18.0.
 *
 * @param language {@code string}
 * @param scheme optional: {@code string}
 * @param pattern optional: {@code GlobPattern}, since 3.18.0
 * @param extra members that the specification does not know
 */
public record TextDocumentFilterLanguage(
        String language,
        @Nullable String scheme,
        @Nullable GlobPattern pattern,
        Map<String, JsonNode> extra)
        implements TextDocumentFilter {

    /** How it is read and written. */
    public static final JsonType<TextDocumentFilterLanguage> CODEC = JsonType.of(TextDocumentFilterLanguage::read);

    static final Shape SHAPE = Shape.of("language:s scheme?:s pattern?:so");

    public TextDocumentFilterLanguage {
        Objects.requireNonNull(language, "language");
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static TextDocumentFilterLanguage of(String language) {
        return new TextDocumentFilterLanguage(language, null, null, Map.of());
    }

    /** Builds one of the required members and others. */
    public static Builder builder(String language) {
        return of(language).toBuilder();
    }

    /** Builds one that differs from this one. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Reads one. */
    public static TextDocumentFilterLanguage read(JsonReader in) {
        String language = null;
        String scheme = null;
        GlobPattern pattern = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("TextDocumentFilterLanguage");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "language" -> language = in.string();
                case "scheme" -> scheme = in.takeNull() ? null : in.string();
                case "pattern" -> pattern = in.takeNull() ? null : GlobPattern.read(in);
                default -> extra = in.extra(extra, member);
            }
        }
        if (language == null) {
            throw ShapeException.missing("TextDocumentFilterLanguage", "language");
        }
        return new TextDocumentFilterLanguage(language, scheme, pattern, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        out.name("language").string(language);
        if (scheme != null) {
            out.name("scheme").string(scheme);
        }
        if (pattern != null) {
            pattern.write(out.name("pattern"));
        }
        out.extra(extra).endObject();
    }

    /** Builds a {@link TextDocumentFilterLanguage}. */
    public static final class Builder {

        private String language;
        private @Nullable String scheme;
        private @Nullable GlobPattern pattern;
        private Map<String, JsonNode> extra;

        private Builder(TextDocumentFilterLanguage from) {
            this.language = from.language();
            this.scheme = from.scheme();
            this.pattern = from.pattern();
            this.extra = from.extra();
        }

        /** Sets {@link TextDocumentFilterLanguage#language}. */
        public Builder language(String value) {
            this.language = value;
            return this;
        }

        /** Sets {@link TextDocumentFilterLanguage#scheme}. */
        public Builder scheme(@Nullable String value) {
            this.scheme = value;
            return this;
        }

        /** Sets {@link TextDocumentFilterLanguage#pattern}. */
        public Builder pattern(@Nullable GlobPattern value) {
            this.pattern = value;
            return this;
        }

        /** Sets {@link TextDocumentFilterLanguage#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public TextDocumentFilterLanguage build() {
            return new TextDocumentFilterLanguage(language, scheme, pattern, extra);
        }
    }
}
