package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.Copies;
import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonWriter;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * {@code DefinitionOptions}:
 * in {@link ServerCapabilities}.
 *
 * @param workDoneProgress optional: {@code boolean}
 * @param extra members that the specification does not know
 */
public record DefinitionOptions(
        @Nullable Boolean workDoneProgress,
        Map<String, JsonNode> extra)
        implements DefinitionProvider {

    /** How it is read and written. */
    public static final JsonType<DefinitionOptions> CODEC = JsonType.of(DefinitionOptions::read);

    public DefinitionOptions {
        extra = Copies.map(extra);
    }

    /** One with no members. */
    public static DefinitionOptions of() {
        return new DefinitionOptions(null, Map.of());
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
    public static DefinitionOptions read(JsonReader in) {
        Boolean workDoneProgress = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("DefinitionOptions");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "workDoneProgress" -> workDoneProgress = in.takeNull() ? null : in.bool();
                default -> extra = in.extra(extra, member);
            }
        }
        return new DefinitionOptions(workDoneProgress, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        if (workDoneProgress != null) {
            out.name("workDoneProgress").bool(workDoneProgress);
        }
        out.extra(extra).endObject();
    }

    /** Builds a {@link DefinitionOptions}. */
    public static final class Builder {

        private @Nullable Boolean workDoneProgress;
        private Map<String, JsonNode> extra;

        private Builder(DefinitionOptions from) {
            this.workDoneProgress = from.workDoneProgress();
            this.extra = from.extra();
        }

        /** Sets {@link DefinitionOptions#workDoneProgress}. */
        public Builder workDoneProgress(@Nullable Boolean value) {
            this.workDoneProgress = value;
            return this;
        }

        /** Sets {@link DefinitionOptions#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public DefinitionOptions build() {
            return new DefinitionOptions(workDoneProgress, extra);
        }
    }
}
