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
 * {@code NotebookDocumentSyncOptions}:
 * in {@link ServerCapabilities}.
 *
 * <p>Since 3.17.0.
 *
 * @param notebookSelector {@code (NotebookDocumentFilterWithNotebook|NotebookDocumentFilterWithCells)[]}
 * @param save optional: {@code boolean}
 * @param extra members that the specification does not know
 */
public record NotebookDocumentSyncOptions(
        List<NotebookSelector> notebookSelector,
        @Nullable Boolean save,
        Map<String, JsonNode> extra)
        implements NotebookDocumentSync {

    /** How it is read and written. */
    public static final JsonType<NotebookDocumentSyncOptions> CODEC = JsonType.of(NotebookDocumentSyncOptions::read);

    static final Shape SHAPE = Shape.of("notebookSelector:a save?:b");

    public NotebookDocumentSyncOptions {
        notebookSelector = Copies.list(notebookSelector);
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static NotebookDocumentSyncOptions of(List<NotebookSelector> notebookSelector) {
        return new NotebookDocumentSyncOptions(notebookSelector, null, Map.of());
    }

    /** Builds one of the required members and others. */
    public static Builder builder(List<NotebookSelector> notebookSelector) {
        return of(notebookSelector).toBuilder();
    }

    /** Builds one that differs from this one. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Reads one. */
    public static NotebookDocumentSyncOptions read(JsonReader in) {
        List<NotebookSelector> notebookSelector = null;
        Boolean save = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("NotebookDocumentSyncOptions");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "notebookSelector" -> notebookSelector = in.list(NotebookSelector::read);
                case "save" -> save = in.takeNull() ? null : in.bool();
                default -> extra = in.extra(extra, member);
            }
        }
        if (notebookSelector == null) {
            throw ShapeException.missing("NotebookDocumentSyncOptions", "notebookSelector");
        }
        return new NotebookDocumentSyncOptions(notebookSelector, save, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        out.name("notebookSelector").list(notebookSelector, NotebookSelector::write);
        if (save != null) {
            out.name("save").bool(save);
        }
        out.extra(extra).endObject();
    }

    /** Builds a {@link NotebookDocumentSyncOptions}. */
    public static final class Builder {

        private List<NotebookSelector> notebookSelector;
        private @Nullable Boolean save;
        private Map<String, JsonNode> extra;

        private Builder(NotebookDocumentSyncOptions from) {
            this.notebookSelector = from.notebookSelector();
            this.save = from.save();
            this.extra = from.extra();
        }

        /** Sets {@link NotebookDocumentSyncOptions#notebookSelector}. */
        public Builder notebookSelector(List<NotebookSelector> value) {
            this.notebookSelector = value;
            return this;
        }

        /** Sets {@link NotebookDocumentSyncOptions#save}. */
        public Builder save(@Nullable Boolean value) {
            this.save = value;
            return this;
        }

        /** Sets {@link NotebookDocumentSyncOptions#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public NotebookDocumentSyncOptions build() {
            return new NotebookDocumentSyncOptions(notebookSelector, save, extra);
        }
    }
}
