package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.Copies;
import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonWriter;
import dev.sansio.lsp.json.Shape;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * {@code InlayHintOptions}:
 * in {@link ServerCapabilities}.
 *
 * <p>Since 3.17.0.
 *
 * @param workDoneProgress optional: {@code boolean}
 * @param resolveProvider optional: {@code boolean}
 * @param extra members that the specification does not know
 */
public record InlayHintOptions(
        @Nullable Boolean workDoneProgress,
        @Nullable Boolean resolveProvider,
        Map<String, JsonNode> extra)
        implements InlayHintProvider {

    /** How it is read and written. */
    public static final JsonType<InlayHintOptions> CODEC = JsonType.of(InlayHintOptions::read);

    static final Shape SHAPE = Shape.of("workDoneProgress?:b resolveProvider?:b");

    public InlayHintOptions {
        extra = Copies.map(extra);
    }

    /** One with no members. */
    public static InlayHintOptions of() {
        return new InlayHintOptions(null, null, Map.of());
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
    public static InlayHintOptions read(JsonReader in) {
        Boolean workDoneProgress = null;
        Boolean resolveProvider = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("InlayHintOptions");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "workDoneProgress" -> workDoneProgress = in.takeNull() ? null : in.bool();
                case "resolveProvider" -> resolveProvider = in.takeNull() ? null : in.bool();
                default -> extra = in.extra(extra, member);
            }
        }
        return new InlayHintOptions(workDoneProgress, resolveProvider, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        if (workDoneProgress != null) {
            out.name("workDoneProgress").bool(workDoneProgress);
        }
        if (resolveProvider != null) {
            out.name("resolveProvider").bool(resolveProvider);
        }
        out.extra(extra).endObject();
    }

    /** Builds a {@link InlayHintOptions}. */
    public static final class Builder {

        private @Nullable Boolean workDoneProgress;
        private @Nullable Boolean resolveProvider;
        private Map<String, JsonNode> extra;

        private Builder(InlayHintOptions from) {
            this.workDoneProgress = from.workDoneProgress();
            this.resolveProvider = from.resolveProvider();
            this.extra = from.extra();
        }

        /** Sets {@link InlayHintOptions#workDoneProgress}. */
        public Builder workDoneProgress(@Nullable Boolean value) {
            this.workDoneProgress = value;
            return this;
        }

        /** Sets {@link InlayHintOptions#resolveProvider}. */
        public Builder resolveProvider(@Nullable Boolean value) {
            this.resolveProvider = value;
            return this;
        }

        /** Sets {@link InlayHintOptions#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public InlayHintOptions build() {
            return new InlayHintOptions(workDoneProgress, resolveProvider, extra);
        }
    }
}
