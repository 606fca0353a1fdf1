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
 * {@code Moniker}:
 * a part of the result of {@code textDocument/moniker},
 * a result of {@code textDocument/moniker}.
 *
 * <p>Since 3.16.0.
 *
 * @param scheme {@code string}
 * @param identifier {@code string}
 * @param unique {@code UniquenessLevel}
 * @param kind optional: {@code MonikerKind}
 * @param extra members that the specification does not know
 */
public record Moniker(
        String scheme,
        String identifier,
        UniquenessLevel unique,
        @Nullable MonikerKind kind,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<Moniker> CODEC = JsonType.of(Moniker::read);

    public Moniker {
        Objects.requireNonNull(scheme, "scheme");
        Objects.requireNonNull(identifier, "identifier");
        Objects.requireNonNull(unique, "unique");
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static Moniker of(String scheme, String identifier, UniquenessLevel unique) {
        return new Moniker(scheme, identifier, unique, null, Map.of());
    }

    /** Builds one of the required members and others. */
    public static Builder builder(String scheme, String identifier, UniquenessLevel unique) {
        return of(scheme, identifier, unique).toBuilder();
    }

    /** Builds one that differs from this one. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Reads one. */
    public static Moniker read(JsonReader in) {
        String scheme = null;
        String identifier = null;
        UniquenessLevel unique = null;
        MonikerKind kind = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("Moniker");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "scheme" -> scheme = in.string();
                case "identifier" -> identifier = in.string();
                case "unique" -> unique = UniquenessLevel.read(in);
                case "kind" -> kind = in.takeNull() ? null : MonikerKind.read(in);
                default -> extra = in.extra(extra, member);
            }
        }
        if (scheme == null) {
            throw ShapeException.missing("Moniker", "scheme");
        }
        if (identifier == null) {
            throw ShapeException.missing("Moniker", "identifier");
        }
        if (unique == null) {
            throw ShapeException.missing("Moniker", "unique");
        }
        return new Moniker(scheme, identifier, unique, kind, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        out.name("scheme").string(scheme);
        out.name("identifier").string(identifier);
        unique.write(out.name("unique"));
        if (kind != null) {
            kind.write(out.name("kind"));
        }
        out.extra(extra).endObject();
    }

    /** Builds a {@link Moniker}. */
    public static final class Builder {

        private String scheme;
        private String identifier;
        private UniquenessLevel unique;
        private @Nullable MonikerKind kind;
        private Map<String, JsonNode> extra;

        private Builder(Moniker from) {
            this.scheme = from.scheme();
            this.identifier = from.identifier();
            this.unique = from.unique();
            this.kind = from.kind();
            this.extra = from.extra();
        }

        /** Sets {@link Moniker#scheme}. */
        public Builder scheme(String value) {
            this.scheme = value;
            return this;
        }

        /** Sets {@link Moniker#identifier}. */
        public Builder identifier(String value) {
            this.identifier = value;
            return this;
        }

        /** Sets {@link Moniker#unique}. */
        public Builder unique(UniquenessLevel value) {
            this.unique = value;
            return this;
        }

        /** Sets {@link Moniker#kind}. */
        public Builder kind(@Nullable MonikerKind value) {
            this.kind = value;
            return this;
        }

        /** Sets {@link Moniker#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public Moniker build() {
            return new Moniker(scheme, identifier, unique, kind, extra);
        }
    }
}
