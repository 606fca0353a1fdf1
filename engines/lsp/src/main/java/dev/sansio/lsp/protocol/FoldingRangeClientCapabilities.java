package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.Copies;
import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonValue;
import dev.sansio.lsp.json.JsonWriter;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * {@code FoldingRangeClientCapabilities}:
 * in {@link TextDocumentClientCapabilities}.
 *
 * @param dynamicRegistration optional: {@code boolean}
 * @param rangeLimit optional: {@code uinteger}
 * @param lineFoldingOnly optional: {@code boolean}
 * @param foldingRangeKind optional: {@code ClientFoldingRangeKindOptions}, since 3.17.0
 * @param foldingRange optional: {@code ClientFoldingRangeOptions}, since 3.17.0
 * @param extra members that the specification does not know
 */
public record FoldingRangeClientCapabilities(
        @Nullable Boolean dynamicRegistration,
        @Nullable Integer rangeLimit,
        @Nullable Boolean lineFoldingOnly,
        @Nullable ClientFoldingRangeKindOptions foldingRangeKind,
        @Nullable ClientFoldingRangeOptions foldingRange,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<FoldingRangeClientCapabilities> CODEC = JsonType.of(FoldingRangeClientCapabilities::read);

    public FoldingRangeClientCapabilities {
        extra = Copies.map(extra);
    }

    /** One with no members. */
    public static FoldingRangeClientCapabilities of() {
        return new FoldingRangeClientCapabilities(null, null, null, null, null, Map.of());
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
    public static FoldingRangeClientCapabilities read(JsonReader in) {
        Boolean dynamicRegistration = null;
        Integer rangeLimit = null;
        Boolean lineFoldingOnly = null;
        ClientFoldingRangeKindOptions foldingRangeKind = null;
        ClientFoldingRangeOptions foldingRange = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("FoldingRangeClientCapabilities");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "dynamicRegistration" -> dynamicRegistration = in.takeNull() ? null : in.bool();
                case "rangeLimit" -> rangeLimit = in.takeNull() ? null : in.uinteger();
                case "lineFoldingOnly" -> lineFoldingOnly = in.takeNull() ? null : in.bool();
                case "foldingRangeKind" -> foldingRangeKind = in.takeNull() ? null : ClientFoldingRangeKindOptions.read(in);
                case "foldingRange" -> foldingRange = in.takeNull() ? null : ClientFoldingRangeOptions.read(in);
                default -> extra = in.extra(extra, member);
            }
        }
        return new FoldingRangeClientCapabilities(dynamicRegistration, rangeLimit, lineFoldingOnly, foldingRangeKind, foldingRange, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        if (dynamicRegistration != null) {
            out.name("dynamicRegistration").bool(dynamicRegistration);
        }
        if (rangeLimit != null) {
            out.name("rangeLimit").number(rangeLimit);
        }
        if (lineFoldingOnly != null) {
            out.name("lineFoldingOnly").bool(lineFoldingOnly);
        }
        if (foldingRangeKind != null) {
            foldingRangeKind.write(out.name("foldingRangeKind"));
        }
        if (foldingRange != null) {
            foldingRange.write(out.name("foldingRange"));
        }
        out.extra(extra).endObject();
    }

    /** Builds a {@link FoldingRangeClientCapabilities}. */
    public static final class Builder {

        private @Nullable Boolean dynamicRegistration;
        private @Nullable Integer rangeLimit;
        private @Nullable Boolean lineFoldingOnly;
        private @Nullable ClientFoldingRangeKindOptions foldingRangeKind;
        private @Nullable ClientFoldingRangeOptions foldingRange;
        private Map<String, JsonNode> extra;

        private Builder(FoldingRangeClientCapabilities from) {
            this.dynamicRegistration = from.dynamicRegistration();
            this.rangeLimit = from.rangeLimit();
            this.lineFoldingOnly = from.lineFoldingOnly();
            this.foldingRangeKind = from.foldingRangeKind();
            this.foldingRange = from.foldingRange();
            this.extra = from.extra();
        }

        /** Sets {@link FoldingRangeClientCapabilities#dynamicRegistration}. */
        public Builder dynamicRegistration(@Nullable Boolean value) {
            this.dynamicRegistration = value;
            return this;
        }

        /** Sets {@link FoldingRangeClientCapabilities#rangeLimit}. */
        public Builder rangeLimit(@Nullable Integer value) {
            this.rangeLimit = value;
            return this;
        }

        /** Sets {@link FoldingRangeClientCapabilities#lineFoldingOnly}. */
        public Builder lineFoldingOnly(@Nullable Boolean value) {
            this.lineFoldingOnly = value;
            return this;
        }

        /** Sets {@link FoldingRangeClientCapabilities#foldingRangeKind}. */
        public Builder foldingRangeKind(@Nullable ClientFoldingRangeKindOptions value) {
            this.foldingRangeKind = value;
            return this;
        }

        /** Sets {@link FoldingRangeClientCapabilities#foldingRange}. */
        public Builder foldingRange(@Nullable ClientFoldingRangeOptions value) {
            this.foldingRange = value;
            return this;
        }

        /** Sets {@link FoldingRangeClientCapabilities#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public FoldingRangeClientCapabilities build() {
            return new FoldingRangeClientCapabilities(dynamicRegistration, rangeLimit, lineFoldingOnly, foldingRangeKind, foldingRange, extra);
        }
    }
}
