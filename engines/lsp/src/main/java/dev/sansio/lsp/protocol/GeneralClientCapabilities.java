package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.Copies;
import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonValue;
import dev.sansio.lsp.json.JsonWriter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * {@code GeneralClientCapabilities}:
 * in {@link ClientCapabilities}.
 *
 * <p>Since 3.16.0.
 *
 * @param staleRequestSupport optional: {@code StaleRequestSupportOptions}, since 3.17.0
 * @param regularExpressions optional: {@code RegularExpressionsClientCapabilities}, since 3.16.0
 * @param markdown optional: {@code MarkdownClientCapabilities}, since 3.16.0
 * @param positionEncodings optional: {@code PositionEncodingKind[]}, since 3.17.0
 * @param extra members that the specification does not know
 */
public record GeneralClientCapabilities(
        @Nullable StaleRequestSupportOptions staleRequestSupport,
        @Nullable RegularExpressionsClientCapabilities regularExpressions,
        @Nullable MarkdownClientCapabilities markdown,
        @Nullable List<PositionEncodingKind> positionEncodings,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<GeneralClientCapabilities> CODEC = JsonType.of(GeneralClientCapabilities::read);

    public GeneralClientCapabilities {
        positionEncodings = positionEncodings == null ? null : Copies.list(positionEncodings);
        extra = Copies.map(extra);
    }

    /** One with no members. */
    public static GeneralClientCapabilities of() {
        return new GeneralClientCapabilities(null, null, null, null, Map.of());
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
    public static GeneralClientCapabilities read(JsonReader in) {
        StaleRequestSupportOptions staleRequestSupport = null;
        RegularExpressionsClientCapabilities regularExpressions = null;
        MarkdownClientCapabilities markdown = null;
        List<PositionEncodingKind> positionEncodings = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("GeneralClientCapabilities");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "staleRequestSupport" -> staleRequestSupport = in.takeNull() ? null : StaleRequestSupportOptions.read(in);
                case "regularExpressions" -> regularExpressions = in.takeNull() ? null : RegularExpressionsClientCapabilities.read(in);
                case "markdown" -> markdown = in.takeNull() ? null : MarkdownClientCapabilities.read(in);
                case "positionEncodings" -> positionEncodings = in.takeNull() ? null : in.list(PositionEncodingKind::read);
                default -> extra = in.extra(extra, member);
            }
        }
        return new GeneralClientCapabilities(staleRequestSupport, regularExpressions, markdown, positionEncodings, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        if (staleRequestSupport != null) {
            staleRequestSupport.write(out.name("staleRequestSupport"));
        }
        if (regularExpressions != null) {
            regularExpressions.write(out.name("regularExpressions"));
        }
        if (markdown != null) {
            markdown.write(out.name("markdown"));
        }
        if (positionEncodings != null) {
            out.name("positionEncodings").list(positionEncodings, PositionEncodingKind::write);
        }
        out.extra(extra).endObject();
    }

    /** Builds a {@link GeneralClientCapabilities}. */
    public static final class Builder {

        private @Nullable StaleRequestSupportOptions staleRequestSupport;
        private @Nullable RegularExpressionsClientCapabilities regularExpressions;
        private @Nullable MarkdownClientCapabilities markdown;
        private @Nullable List<PositionEncodingKind> positionEncodings;
        private Map<String, JsonNode> extra;

        private Builder(GeneralClientCapabilities from) {
            this.staleRequestSupport = from.staleRequestSupport();
            this.regularExpressions = from.regularExpressions();
            this.markdown = from.markdown();
            this.positionEncodings = from.positionEncodings();
            this.extra = from.extra();
        }

        /** Sets {@link GeneralClientCapabilities#staleRequestSupport}. */
        public Builder staleRequestSupport(@Nullable StaleRequestSupportOptions value) {
            this.staleRequestSupport = value;
            return this;
        }

        /** Sets {@link GeneralClientCapabilities#regularExpressions}. */
        public Builder regularExpressions(@Nullable RegularExpressionsClientCapabilities value) {
            this.regularExpressions = value;
            return this;
        }

        /** Sets {@link GeneralClientCapabilities#markdown}. */
        public Builder markdown(@Nullable MarkdownClientCapabilities value) {
            this.markdown = value;
            return this;
        }

        /** Sets {@link GeneralClientCapabilities#positionEncodings}. */
        public Builder positionEncodings(@Nullable List<PositionEncodingKind> value) {
            this.positionEncodings = value;
            return this;
        }

        /** Sets {@link GeneralClientCapabilities#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public GeneralClientCapabilities build() {
            return new GeneralClientCapabilities(staleRequestSupport, regularExpressions, markdown, positionEncodings, extra);
        }
    }
}
