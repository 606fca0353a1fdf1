package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.Copies;
import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonWriter;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * {@code RenameOptions}:
 * in {@link ServerCapabilities}.
 *
 * @param workDoneProgress optional: {@code boolean}
 * @param prepareProvider optional: {@code boolean}, since 3.12.0
 * @param extra members that the specification does not know
 */
public record RenameOptions(
        @Nullable Boolean workDoneProgress,
        @Nullable Boolean prepareProvider,
        Map<String, JsonNode> extra)
        implements RenameProvider {

    /** How it is read and written. */
    public static final JsonType<RenameOptions> CODEC = JsonType.of(RenameOptions::read);

    public RenameOptions {
        extra = Copies.map(extra);
    }

    /** One with no members. */
    public static RenameOptions of() {
        return new RenameOptions(null, null, Map.of());
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
    public static RenameOptions read(JsonReader in) {
        Boolean workDoneProgress = null;
        Boolean prepareProvider = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("RenameOptions");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "workDoneProgress" -> workDoneProgress = in.takeNull() ? null : in.bool();
                case "prepareProvider" -> prepareProvider = in.takeNull() ? null : in.bool();
                default -> extra = in.extra(extra, member);
            }
        }
        return new RenameOptions(workDoneProgress, prepareProvider, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        if (workDoneProgress != null) {
            out.name("workDoneProgress").bool(workDoneProgress);
        }
        if (prepareProvider != null) {
            out.name("prepareProvider").bool(prepareProvider);
        }
        out.extra(extra).endObject();
    }

    /** Builds a {@link RenameOptions}. */
    public static final class Builder {

        private @Nullable Boolean workDoneProgress;
        private @Nullable Boolean prepareProvider;
        private Map<String, JsonNode> extra;

        private Builder(RenameOptions from) {
            this.workDoneProgress = from.workDoneProgress();
            this.prepareProvider = from.prepareProvider();
            this.extra = from.extra();
        }

        /** Sets {@link RenameOptions#workDoneProgress}. */
        public Builder workDoneProgress(@Nullable Boolean value) {
            this.workDoneProgress = value;
            return this;
        }

        /** Sets {@link RenameOptions#prepareProvider}. */
        public Builder prepareProvider(@Nullable Boolean value) {
            this.prepareProvider = value;
            return this;
        }

        /** Sets {@link RenameOptions#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public RenameOptions build() {
            return new RenameOptions(workDoneProgress, prepareProvider, extra);
        }
    }
}
