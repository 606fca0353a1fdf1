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
 * {@code TextDocumentFilterScheme}.
 *
 * <p>Since 3.18.0.
 *
 * @param language optional: {@code string}
 * @param scheme {@code string}
 * @param pattern optional: {@code GlobPattern}, since 3.18.0
 * @param extra members that the specification does not know
 */
public record TextDocumentFilterScheme(
        @Nullable String language,
        String scheme,
        @Nullable GlobPattern pattern,
        Map<String, JsonNode> extra)
        implements TextDocumentFilter {

    /** How it is read and written. */
    public static final JsonType<TextDocumentFilterScheme> CODEC = JsonType.of(TextDocumentFilterScheme::read);

    static final Shape SHAPE = Shape.of("language?:s scheme:s pattern?:so");

    public TextDocumentFilterScheme {
        Objects.requireNonNull(scheme, "scheme");
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static TextDocumentFilterScheme of(String scheme) {
        return new TextDocumentFilterScheme(null, scheme, null, Map.of());
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
    public static TextDocumentFilterScheme read(JsonReader in) {
        String language = null;
        String scheme = null;
        GlobPattern pattern = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("TextDocumentFilterScheme");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "language" -> language = in.takeNull() ? null : in.string();
                case "scheme" -> scheme = in.string();
                case "pattern" -> pattern = in.takeNull() ? null : GlobPattern.read(in);
                default -> extra = in.extra(extra, member);
            }
        }
        if (scheme == null) {
            throw ShapeException.missing("TextDocumentFilterScheme", "scheme");
        }
        return new TextDocumentFilterScheme(language, scheme, pattern, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        if (language != null) {
            out.name("language").string(language);
        }
        out.name("scheme").string(scheme);
        if (pattern != null) {
            pattern.write(out.name("pattern"));
        }
        out.extra(extra).endObject();
    }

    /** Builds a {@link TextDocumentFilterScheme}. */
    public static final class Builder {

        private @Nullable String language;
        private String scheme;
        private @Nullable GlobPattern pattern;
        private Map<String, JsonNode> extra;

        private Builder(TextDocumentFilterScheme from) {
            this.language = from.language();
            this.scheme = from.scheme();
            this.pattern = from.pattern();
            this.extra = from.extra();
        }

        /** Sets {@link TextDocumentFilterScheme#language}. */
        public Builder language(@Nullable String value) {
            this.language = value;
            return this;
        }

        /** Sets {@link TextDocumentFilterScheme#scheme}. */
        public Builder scheme(String value) {
            this.scheme = value;
            return this;
        }

        /** Sets {@link TextDocumentFilterScheme#pattern}. */
        public Builder pattern(@Nullable GlobPattern value) {
            this.pattern = value;
            return this;
        }

        /** Sets {@link TextDocumentFilterScheme#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public TextDocumentFilterScheme build() {
            return new TextDocumentFilterScheme(language, scheme, pattern, extra);
        }
    }
}
