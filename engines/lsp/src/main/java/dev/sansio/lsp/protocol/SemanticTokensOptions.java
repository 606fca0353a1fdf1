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
 * {@code SemanticTokensOptions}:
 * in {@link ServerCapabilities}.
 *
 * <p>Since 3.16.0.
 *
 * @param workDoneProgress optional: {@code boolean}
 * @param legend {@code SemanticTokensLegend}
 * @param range optional: {@code (boolean|{})}
 * @param full optional: {@code (boolean|SemanticTokensFullDelta)}
 * @param extra members that the specification does not know
 */
public record SemanticTokensOptions(
        @Nullable Boolean workDoneProgress,
        SemanticTokensLegend legend,
        @Nullable BooleanOrObject range,
        @Nullable SemanticTokensFull full,
        Map<String, JsonNode> extra)
        implements SemanticTokensProvider {

    /** How it is read and written. */
    public static final JsonType<SemanticTokensOptions> CODEC = JsonType.of(SemanticTokensOptions::read);

    static final Shape SHAPE = Shape.of("workDoneProgress?:b legend:o range?:bo full?:bo");

    public SemanticTokensOptions {
        Objects.requireNonNull(legend, "legend");
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static SemanticTokensOptions of(SemanticTokensLegend legend) {
        return new SemanticTokensOptions(null, legend, null, null, Map.of());
    }

    /** Builds one of the required members and others. */
    public static Builder builder(SemanticTokensLegend legend) {
        return of(legend).toBuilder();
    }

    /** Builds one that differs from this one. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Reads one. */
    public static SemanticTokensOptions read(JsonReader in) {
        Boolean workDoneProgress = null;
        SemanticTokensLegend legend = null;
        BooleanOrObject range = null;
        SemanticTokensFull full = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("SemanticTokensOptions");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "workDoneProgress" -> workDoneProgress = in.takeNull() ? null : in.bool();
                case "legend" -> legend = SemanticTokensLegend.read(in);
                case "range" -> range = in.takeNull() ? null : BooleanOrObject.read(in);
                case "full" -> full = in.takeNull() ? null : SemanticTokensFull.read(in);
                default -> extra = in.extra(extra, member);
            }
        }
        if (legend == null) {
            throw ShapeException.missing("SemanticTokensOptions", "legend");
        }
        return new SemanticTokensOptions(workDoneProgress, legend, range, full, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        if (workDoneProgress != null) {
            out.name("workDoneProgress").bool(workDoneProgress);
        }
        legend.write(out.name("legend"));
        if (range != null) {
            range.write(out.name("range"));
        }
        if (full != null) {
            full.write(out.name("full"));
        }
        out.extra(extra).endObject();
    }

    /** Builds a {@link SemanticTokensOptions}. */
    public static final class Builder {

        private @Nullable Boolean workDoneProgress;
        private SemanticTokensLegend legend;
        private @Nullable BooleanOrObject range;
        private @Nullable SemanticTokensFull full;
        private Map<String, JsonNode> extra;

        private Builder(SemanticTokensOptions from) {
            this.workDoneProgress = from.workDoneProgress();
            this.legend = from.legend();
            this.range = from.range();
            this.full = from.full();
            this.extra = from.extra();
        }

        /** Sets {@link SemanticTokensOptions#workDoneProgress}. */
        public Builder workDoneProgress(@Nullable Boolean value) {
            this.workDoneProgress = value;
            return this;
        }

        /** Sets {@link SemanticTokensOptions#legend}. */
        public Builder legend(SemanticTokensLegend value) {
            this.legend = value;
            return this;
        }

        /** Sets {@link SemanticTokensOptions#range}. */
        public Builder range(@Nullable BooleanOrObject value) {
            this.range = value;
            return this;
        }

        /** Sets {@link SemanticTokensOptions#full}. */
        public Builder full(@Nullable SemanticTokensFull value) {
            this.full = value;
            return this;
        }

        /** Sets {@link SemanticTokensOptions#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public SemanticTokensOptions build() {
            return new SemanticTokensOptions(workDoneProgress, legend, range, full, extra);
        }
    }
}
