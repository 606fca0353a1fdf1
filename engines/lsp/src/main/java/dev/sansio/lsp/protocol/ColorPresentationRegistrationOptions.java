package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.Copies;
import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonValue;
import dev.sansio.lsp.json.JsonWriter;
import dev.sansio.lsp.json.ShapeException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * {@code ColorPresentationRegistrationOptions}.
 *
 * @param workDoneProgress optional: {@code boolean}
 * @param documentSelector {@code (DocumentSelector|null)}
 * @param extra members that the specification does not know
 */
public record ColorPresentationRegistrationOptions(
        @Nullable Boolean workDoneProgress,
        @Nullable List<DocumentFilter> documentSelector,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<ColorPresentationRegistrationOptions> CODEC = JsonType.of(ColorPresentationRegistrationOptions::read);

    public ColorPresentationRegistrationOptions {
        documentSelector = documentSelector == null ? null : Copies.list(documentSelector);
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static ColorPresentationRegistrationOptions of(@Nullable List<DocumentFilter> documentSelector) {
        return new ColorPresentationRegistrationOptions(null, documentSelector, Map.of());
    }

    /** Builds one of the required members and others. */
    public static Builder builder(@Nullable List<DocumentFilter> documentSelector) {
        return of(documentSelector).toBuilder();
    }

    /** Builds one that differs from this one. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Reads one. */
    public static ColorPresentationRegistrationOptions read(JsonReader in) {
        Boolean workDoneProgress = null;
        List<DocumentFilter> documentSelector = null;
        boolean hasDocumentSelector = false;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("ColorPresentationRegistrationOptions");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "workDoneProgress" -> workDoneProgress = in.takeNull() ? null : in.bool();
                case "documentSelector" -> {
                    documentSelector = in.takeNull() ? null : in.list(DocumentFilter::read);
                    hasDocumentSelector = true;
                }
                default -> extra = in.extra(extra, member);
            }
        }
        if (!hasDocumentSelector) {
            throw ShapeException.missing("ColorPresentationRegistrationOptions", "documentSelector");
        }
        return new ColorPresentationRegistrationOptions(workDoneProgress, documentSelector, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        if (workDoneProgress != null) {
            out.name("workDoneProgress").bool(workDoneProgress);
        }
        if (documentSelector == null) {
            out.name("documentSelector").nullValue();
        } else {
            out.name("documentSelector").list(documentSelector, DocumentFilter::write);
        }
        out.extra(extra).endObject();
    }

    /** Builds a {@link ColorPresentationRegistrationOptions}. */
    public static final class Builder {

        private @Nullable Boolean workDoneProgress;
        private @Nullable List<DocumentFilter> documentSelector;
        private Map<String, JsonNode> extra;

        private Builder(ColorPresentationRegistrationOptions from) {
            this.workDoneProgress = from.workDoneProgress();
            this.documentSelector = from.documentSelector();
            this.extra = from.extra();
        }

        /** Sets {@link ColorPresentationRegistrationOptions#workDoneProgress}. */
        public Builder workDoneProgress(@Nullable Boolean value) {
            this.workDoneProgress = value;
            return this;
        }

        /** Sets {@link ColorPresentationRegistrationOptions#documentSelector}. */
        public Builder documentSelector(@Nullable List<DocumentFilter> value) {
            this.documentSelector = value;
            return this;
        }

        /** Sets {@link ColorPresentationRegistrationOptions#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public ColorPresentationRegistrationOptions build() {
            return new ColorPresentationRegistrationOptions(workDoneProgress, documentSelector, extra);
        }
    }
}
