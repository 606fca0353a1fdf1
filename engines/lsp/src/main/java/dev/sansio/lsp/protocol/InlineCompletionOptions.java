package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.Copies;
import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonWriter;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * {@code InlineCompletionOptions}:
 * in {@link ServerCapabilities}.
 *
 * <p>Since 3.18.0.
 *
 * @param workDoneProgress optional: {@code boolean}
 * @param extra members that the specification does not know
 */
public record InlineCompletionOptions(
        @Nullable Boolean workDoneProgress,
        Map<String, JsonNode> extra)
        implements InlineCompletionProvider {

    /** How it is read and written. */
    public static final JsonType<InlineCompletionOptions> CODEC = JsonType.of(InlineCompletionOptions::read);

    public InlineCompletionOptions {
        extra = Copies.map(extra);
    }

    /** One with no members. */
    public static InlineCompletionOptions of() {
        return new InlineCompletionOptions(null, Map.of());
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
    public static InlineCompletionOptions read(JsonReader in) {
        Boolean workDoneProgress = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("InlineCompletionOptions");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "workDoneProgress" -> workDoneProgress = in.takeNull() ? null : in.bool();
                default -> extra = in.extra(extra, member);
            }
        }
        return new InlineCompletionOptions(workDoneProgress, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        if (workDoneProgress != null) {
            out.name("workDoneProgress").bool(workDoneProgress);
        }
        out.extra(extra).endObject();
    }

    /** Builds a {@link InlineCompletionOptions}. */
    public static final class Builder {

        private @Nullable Boolean workDoneProgress;
        private Map<String, JsonNode> extra;

        private Builder(InlineCompletionOptions from) {
            this.workDoneProgress = from.workDoneProgress();
            this.extra = from.extra();
        }

        /** Sets {@link InlineCompletionOptions#workDoneProgress}. */
        public Builder workDoneProgress(@Nullable Boolean value) {
            this.workDoneProgress = value;
            return this;
        }

        /** Sets {@link InlineCompletionOptions#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public InlineCompletionOptions build() {
            return new InlineCompletionOptions(workDoneProgress, extra);
        }
    }
}
