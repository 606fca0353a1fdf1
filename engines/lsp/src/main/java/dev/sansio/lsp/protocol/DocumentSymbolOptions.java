package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.Copies;
import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonWriter;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * {@code DocumentSymbolOptions}:
 * in {@link ServerCapabilities}.
 *
 * @param workDoneProgress optional: {@code boolean}
 * @param label optional: {@code string}, since 3.16.0
 * @param extra members that the specification does not know
 */
public record DocumentSymbolOptions(
        @Nullable Boolean workDoneProgress,
        @Nullable String label,
        Map<String, JsonNode> extra)
        implements DocumentSymbolProvider {

    /** How it is read and written. */
    public static final JsonType<DocumentSymbolOptions> CODEC = JsonType.of(DocumentSymbolOptions::read);

    public DocumentSymbolOptions {
        extra = Copies.map(extra);
    }

    /** One with no members. */
    public static DocumentSymbolOptions of() {
        return new DocumentSymbolOptions(null, null, Map.of());
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
    public static DocumentSymbolOptions read(JsonReader in) {
        Boolean workDoneProgress = null;
        String label = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("DocumentSymbolOptions");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "workDoneProgress" -> workDoneProgress = in.takeNull() ? null : in.bool();
                case "label" -> label = in.takeNull() ? null : in.string();
                default -> extra = in.extra(extra, member);
            }
        }
        return new DocumentSymbolOptions(workDoneProgress, label, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        if (workDoneProgress != null) {
            out.name("workDoneProgress").bool(workDoneProgress);
        }
        if (label != null) {
            out.name("label").string(label);
        }
        out.extra(extra).endObject();
    }

    /** Builds a {@link DocumentSymbolOptions}. */
    public static final class Builder {

        private @Nullable Boolean workDoneProgress;
        private @Nullable String label;
        private Map<String, JsonNode> extra;

        private Builder(DocumentSymbolOptions from) {
            this.workDoneProgress = from.workDoneProgress();
            this.label = from.label();
            this.extra = from.extra();
        }

        /** Sets {@link DocumentSymbolOptions#workDoneProgress}. */
        public Builder workDoneProgress(@Nullable Boolean value) {
            this.workDoneProgress = value;
            return this;
        }

        /** Sets {@link DocumentSymbolOptions#label}. */
        public Builder label(@Nullable String value) {
            this.label = value;
            return this;
        }

        /** Sets {@link DocumentSymbolOptions#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public DocumentSymbolOptions build() {
            return new DocumentSymbolOptions(workDoneProgress, label, extra);
        }
    }
}
