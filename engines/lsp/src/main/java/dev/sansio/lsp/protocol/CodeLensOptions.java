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
 * {@code CodeLensOptions}:
 * in {@link ServerCapabilities}.
 *
 * @param workDoneProgress optional: {@code boolean}
 * @param resolveProvider optional: {@code boolean}
 * @param extra members that the specification does not know
 */
public record CodeLensOptions(
        @Nullable Boolean workDoneProgress,
        @Nullable Boolean resolveProvider,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<CodeLensOptions> CODEC = JsonType.of(CodeLensOptions::read);

    public CodeLensOptions {
        extra = Copies.map(extra);
    }

    /** One with no members. */
    public static CodeLensOptions of() {
        return new CodeLensOptions(null, null, Map.of());
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
    public static CodeLensOptions read(JsonReader in) {
        Boolean workDoneProgress = null;
        Boolean resolveProvider = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("CodeLensOptions");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "workDoneProgress" -> workDoneProgress = in.takeNull() ? null : in.bool();
                case "resolveProvider" -> resolveProvider = in.takeNull() ? null : in.bool();
                default -> extra = in.extra(extra, member);
            }
        }
        return new CodeLensOptions(workDoneProgress, resolveProvider, extra);
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

    /** Builds a {@link CodeLensOptions}. */
    public static final class Builder {

        private @Nullable Boolean workDoneProgress;
        private @Nullable Boolean resolveProvider;
        private Map<String, JsonNode> extra;

        private Builder(CodeLensOptions from) {
            this.workDoneProgress = from.workDoneProgress();
            this.resolveProvider = from.resolveProvider();
            this.extra = from.extra();
        }

        /** Sets {@link CodeLensOptions#workDoneProgress}. */
        public Builder workDoneProgress(@Nullable Boolean value) {
            this.workDoneProgress = value;
            return this;
        }

        /** Sets {@link CodeLensOptions#resolveProvider}. */
        public Builder resolveProvider(@Nullable Boolean value) {
            this.resolveProvider = value;
            return this;
        }

        /** Sets {@link CodeLensOptions#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public CodeLensOptions build() {
            return new CodeLensOptions(workDoneProgress, resolveProvider, extra);
        }
    }
}
