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
 * {@code ShowDocumentParams}:
 * the parameters of {@code window/showDocument}.
 *
 * <p>Since 3.16.0.
 *
 * @param uri {@code URI}
 * @param external optional: {@code boolean}
 * @param takeFocus optional: {@code boolean}
 * @param selection optional: {@code Range}
 * @param extra members that the specification does not know
 */
public record ShowDocumentParams(
        String uri,
        @Nullable Boolean external,
        @Nullable Boolean takeFocus,
        @Nullable Range selection,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<ShowDocumentParams> CODEC = JsonType.of(ShowDocumentParams::read);

    public ShowDocumentParams {
        Objects.requireNonNull(uri, "uri");
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static ShowDocumentParams of(String uri) {
        return new ShowDocumentParams(uri, null, null, null, Map.of());
    }

    /** Builds one of the required members and others. */
    public static Builder builder(String uri) {
        return of(uri).toBuilder();
    }

    /** Builds one that differs from this one. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Reads one. */
    public static ShowDocumentParams read(JsonReader in) {
        String uri = null;
        Boolean external = null;
        Boolean takeFocus = null;
        Range selection = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("ShowDocumentParams");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "uri" -> uri = in.string();
                case "external" -> external = in.takeNull() ? null : in.bool();
                case "takeFocus" -> takeFocus = in.takeNull() ? null : in.bool();
                case "selection" -> selection = in.takeNull() ? null : Range.read(in);
                default -> extra = in.extra(extra, member);
            }
        }
        if (uri == null) {
            throw ShapeException.missing("ShowDocumentParams", "uri");
        }
        return new ShowDocumentParams(uri, external, takeFocus, selection, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        out.name("uri").string(uri);
        if (external != null) {
            out.name("external").bool(external);
        }
        if (takeFocus != null) {
            out.name("takeFocus").bool(takeFocus);
        }
        if (selection != null) {
            selection.write(out.name("selection"));
        }
        out.extra(extra).endObject();
    }

    /** Builds a {@link ShowDocumentParams}. */
    public static final class Builder {

        private String uri;
        private @Nullable Boolean external;
        private @Nullable Boolean takeFocus;
        private @Nullable Range selection;
        private Map<String, JsonNode> extra;

        private Builder(ShowDocumentParams from) {
            this.uri = from.uri();
            this.external = from.external();
            this.takeFocus = from.takeFocus();
            this.selection = from.selection();
            this.extra = from.extra();
        }

        /** Sets {@link ShowDocumentParams#uri}. */
        public Builder uri(String value) {
            this.uri = value;
            return this;
        }

        /** Sets {@link ShowDocumentParams#external}. */
        public Builder external(@Nullable Boolean value) {
            this.external = value;
            return this;
        }

        /** Sets {@link ShowDocumentParams#takeFocus}. */
        public Builder takeFocus(@Nullable Boolean value) {
            this.takeFocus = value;
            return this;
        }

        /** Sets {@link ShowDocumentParams#selection}. */
        public Builder selection(@Nullable Range value) {
            this.selection = value;
            return this;
        }

        /** Sets {@link ShowDocumentParams#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public ShowDocumentParams build() {
            return new ShowDocumentParams(uri, external, takeFocus, selection, extra);
        }
    }
}
