package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.Copies;
import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonWriter;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * {@code DocumentRangeFormattingOptions}:
 * in {@link ServerCapabilities}.
 *
 * @param workDoneProgress optional: {@code boolean}
 * @param rangesSupport optional: {@code boolean}, since 3.18.0
 * @param extra members that the specification does not know
 */
public record DocumentRangeFormattingOptions(
        @Nullable Boolean workDoneProgress,
        @Nullable Boolean rangesSupport,
        Map<String, JsonNode> extra)
        implements DocumentRangeFormattingProvider {

    /** How it is read and written. */
    public static final JsonType<DocumentRangeFormattingOptions> CODEC = JsonType.of(DocumentRangeFormattingOptions::read);

    public DocumentRangeFormattingOptions {
        extra = Copies.map(extra);
    }

    /** One with no members. */
    public static DocumentRangeFormattingOptions of() {
        return new DocumentRangeFormattingOptions(null, null, Map.of());
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
    public static DocumentRangeFormattingOptions read(JsonReader in) {
        Boolean workDoneProgress = null;
        Boolean rangesSupport = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("DocumentRangeFormattingOptions");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "workDoneProgress" -> workDoneProgress = in.takeNull() ? null : in.bool();
                case "rangesSupport" -> rangesSupport = in.takeNull() ? null : in.bool();
                default -> extra = in.extra(extra, member);
            }
        }
        return new DocumentRangeFormattingOptions(workDoneProgress, rangesSupport, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        if (workDoneProgress != null) {
            out.name("workDoneProgress").bool(workDoneProgress);
        }
        if (rangesSupport != null) {
            out.name("rangesSupport").bool(rangesSupport);
        }
        out.extra(extra).endObject();
    }

    /** Builds a {@link DocumentRangeFormattingOptions}. */
    public static final class Builder {

        private @Nullable Boolean workDoneProgress;
        private @Nullable Boolean rangesSupport;
        private Map<String, JsonNode> extra;

        private Builder(DocumentRangeFormattingOptions from) {
            this.workDoneProgress = from.workDoneProgress();
            this.rangesSupport = from.rangesSupport();
            this.extra = from.extra();
        }

        /** Sets {@link DocumentRangeFormattingOptions#workDoneProgress}. */
        public Builder workDoneProgress(@Nullable Boolean value) {
            this.workDoneProgress = value;
            return this;
        }

        /** Sets {@link DocumentRangeFormattingOptions#rangesSupport}. */
        public Builder rangesSupport(@Nullable Boolean value) {
            this.rangesSupport = value;
            return this;
        }

        /** Sets {@link DocumentRangeFormattingOptions#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public DocumentRangeFormattingOptions build() {
            return new DocumentRangeFormattingOptions(workDoneProgress, rangesSupport, extra);
        }
    }
}
