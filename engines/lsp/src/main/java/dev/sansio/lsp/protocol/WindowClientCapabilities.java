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
 * {@code WindowClientCapabilities}:
 * in {@link ClientCapabilities}.
 *
 * @param workDoneProgress optional: {@code boolean}, since 3.15.0
 * @param showMessage optional: {@code ShowMessageRequestClientCapabilities}, since 3.16.0
 * @param showDocument optional: {@code ShowDocumentClientCapabilities}, since 3.16.0
 * @param extra members that the specification does not know
 */
public record WindowClientCapabilities(
        @Nullable Boolean workDoneProgress,
        @Nullable ShowMessageRequestClientCapabilities showMessage,
        @Nullable ShowDocumentClientCapabilities showDocument,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<WindowClientCapabilities> CODEC = JsonType.of(WindowClientCapabilities::read);

    public WindowClientCapabilities {
        extra = Copies.map(extra);
    }

    /** One with no members. */
    public static WindowClientCapabilities of() {
        return new WindowClientCapabilities(null, null, null, Map.of());
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
    public static WindowClientCapabilities read(JsonReader in) {
        Boolean workDoneProgress = null;
        ShowMessageRequestClientCapabilities showMessage = null;
        ShowDocumentClientCapabilities showDocument = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("WindowClientCapabilities");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "workDoneProgress" -> workDoneProgress = in.takeNull() ? null : in.bool();
                case "showMessage" -> showMessage = in.takeNull() ? null : ShowMessageRequestClientCapabilities.read(in);
                case "showDocument" -> showDocument = in.takeNull() ? null : ShowDocumentClientCapabilities.read(in);
                default -> extra = in.extra(extra, member);
            }
        }
        return new WindowClientCapabilities(workDoneProgress, showMessage, showDocument, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        if (workDoneProgress != null) {
            out.name("workDoneProgress").bool(workDoneProgress);
        }
        if (showMessage != null) {
            showMessage.write(out.name("showMessage"));
        }
        if (showDocument != null) {
            showDocument.write(out.name("showDocument"));
        }
        out.extra(extra).endObject();
    }

    /** Builds a {@link WindowClientCapabilities}. */
    public static final class Builder {

        private @Nullable Boolean workDoneProgress;
        private @Nullable ShowMessageRequestClientCapabilities showMessage;
        private @Nullable ShowDocumentClientCapabilities showDocument;
        private Map<String, JsonNode> extra;

        private Builder(WindowClientCapabilities from) {
            this.workDoneProgress = from.workDoneProgress();
            this.showMessage = from.showMessage();
            this.showDocument = from.showDocument();
            this.extra = from.extra();
        }

        /** Sets {@link WindowClientCapabilities#workDoneProgress}. */
        public Builder workDoneProgress(@Nullable Boolean value) {
            this.workDoneProgress = value;
            return this;
        }

        /** Sets {@link WindowClientCapabilities#showMessage}. */
        public Builder showMessage(@Nullable ShowMessageRequestClientCapabilities value) {
            this.showMessage = value;
            return this;
        }

        /** Sets {@link WindowClientCapabilities#showDocument}. */
        public Builder showDocument(@Nullable ShowDocumentClientCapabilities value) {
            this.showDocument = value;
            return this;
        }

        /** Sets {@link WindowClientCapabilities#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public WindowClientCapabilities build() {
            return new WindowClientCapabilities(workDoneProgress, showMessage, showDocument, extra);
        }
    }
}
