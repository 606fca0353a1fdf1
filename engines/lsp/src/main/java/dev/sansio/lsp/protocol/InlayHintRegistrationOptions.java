package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.Copies;
import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonWriter;
import dev.sansio.lsp.json.Shape;
import dev.sansio.lsp.json.ShapeException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * {@code InlayHintRegistrationOptions}:
 * the options of a registration for {@code textDocument/inlayHint},
 * in {@link ServerCapabilities}.
 *
 * <p>Since 3.17.0.
 *
 * @param workDoneProgress optional: {@code boolean}
 * @param resolveProvider optional: {@code boolean}
 * @param documentSelector {@code (DocumentSelector|null)}
 * @param id optional: {@code string}
 * @param extra members that the specification does not know
 */
public record InlayHintRegistrationOptions(
        @Nullable Boolean workDoneProgress,
        @Nullable Boolean resolveProvider,
        @Nullable List<DocumentFilter> documentSelector,
        @Nullable String id,
        Map<String, JsonNode> extra)
        implements InlayHintProvider {

    /** How it is read and written. */
    public static final JsonType<InlayHintRegistrationOptions> CODEC = JsonType.of(InlayHintRegistrationOptions::read);

    static final Shape SHAPE = Shape.of("workDoneProgress?:b resolveProvider?:b documentSelector:az id?:s");

    public InlayHintRegistrationOptions {
        documentSelector = documentSelector == null ? null : Copies.list(documentSelector);
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static InlayHintRegistrationOptions of(@Nullable List<DocumentFilter> documentSelector) {
        return new InlayHintRegistrationOptions(null, null, documentSelector, null, Map.of());
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
    public static InlayHintRegistrationOptions read(JsonReader in) {
        Boolean workDoneProgress = null;
        Boolean resolveProvider = null;
        List<DocumentFilter> documentSelector = null;
        boolean hasDocumentSelector = false;
        String id = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("InlayHintRegistrationOptions");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "workDoneProgress" -> workDoneProgress = in.takeNull() ? null : in.bool();
                case "resolveProvider" -> resolveProvider = in.takeNull() ? null : in.bool();
                case "documentSelector" -> {
                    documentSelector = in.takeNull() ? null : in.list(DocumentFilter::read);
                    hasDocumentSelector = true;
                }
                case "id" -> id = in.takeNull() ? null : in.string();
                default -> extra = in.extra(extra, member);
            }
        }
        if (!hasDocumentSelector) {
            throw ShapeException.missing("InlayHintRegistrationOptions", "documentSelector");
        }
        return new InlayHintRegistrationOptions(workDoneProgress, resolveProvider, documentSelector, id, extra);
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
        if (documentSelector == null) {
            out.name("documentSelector").nullValue();
        } else {
            out.name("documentSelector").list(documentSelector, DocumentFilter::write);
        }
        if (id != null) {
            out.name("id").string(id);
        }
        out.extra(extra).endObject();
    }

    /** Builds a {@link InlayHintRegistrationOptions}. */
    public static final class Builder {

        private @Nullable Boolean workDoneProgress;
        private @Nullable Boolean resolveProvider;
        private @Nullable List<DocumentFilter> documentSelector;
        private @Nullable String id;
        private Map<String, JsonNode> extra;

        private Builder(InlayHintRegistrationOptions from) {
            this.workDoneProgress = from.workDoneProgress();
            this.resolveProvider = from.resolveProvider();
            this.documentSelector = from.documentSelector();
            this.id = from.id();
            this.extra = from.extra();
        }

        /** Sets {@link InlayHintRegistrationOptions#workDoneProgress}. */
        public Builder workDoneProgress(@Nullable Boolean value) {
            this.workDoneProgress = value;
            return this;
        }

        /** Sets {@link InlayHintRegistrationOptions#resolveProvider}. */
        public Builder resolveProvider(@Nullable Boolean value) {
            this.resolveProvider = value;
            return this;
        }

        /** Sets {@link InlayHintRegistrationOptions#documentSelector}. */
        public Builder documentSelector(@Nullable List<DocumentFilter> value) {
            this.documentSelector = value;
            return this;
        }

        /** Sets {@link InlayHintRegistrationOptions#id}. */
        public Builder id(@Nullable String value) {
            this.id = value;
            return this;
        }

        /** Sets {@link InlayHintRegistrationOptions#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public InlayHintRegistrationOptions build() {
            return new InlayHintRegistrationOptions(workDoneProgress, resolveProvider, documentSelector, id, extra);
        }
    }
}
