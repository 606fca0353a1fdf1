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
 * {@code NotebookDocumentSyncRegistrationOptions}:
 * the options of a registration for {@code notebookDocument/didChange},
 * the options of a registration for {@code notebookDocument/didClose},
 * the options of a registration for {@code notebookDocument/didOpen},
 * and in other places.
 *
 * <p>Since 3.17.0.
 *
 * @param notebookSelector {@code (NotebookDocumentFilterWithNotebook|NotebookDocumentFilterWithCells)[]}
 * @param save optional: {@code boolean}
 * @param id optional: {@code string}
 * @param extra members that the specification does not know
 */
public record NotebookDocumentSyncRegistrationOptions(
        List<NotebookSelector> notebookSelector,
        @Nullable Boolean save,
        @Nullable String id,
        Map<String, JsonNode> extra)
        implements NotebookDocumentSync {

    /** How it is read and written. */
    public static final JsonType<NotebookDocumentSyncRegistrationOptions> CODEC = JsonType.of(NotebookDocumentSyncRegistrationOptions::read);

    static final Shape SHAPE = Shape.of("notebookSelector:a save?:b id?:s");

    public NotebookDocumentSyncRegistrationOptions {
        notebookSelector = Copies.list(notebookSelector);
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static NotebookDocumentSyncRegistrationOptions of(List<NotebookSelector> notebookSelector) {
        return new NotebookDocumentSyncRegistrationOptions(notebookSelector, null, null, Map.of());
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
    public static NotebookDocumentSyncRegistrationOptions read(JsonReader in) {
        List<NotebookSelector> notebookSelector = null;
        Boolean save = null;
        String id = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("NotebookDocumentSyncRegistrationOptions");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "notebookSelector" -> notebookSelector = in.list(NotebookSelector::read);
                case "save" -> save = in.takeNull() ? null : in.bool();
                case "id" -> id = in.takeNull() ? null : in.string();
                default -> extra = in.extra(extra, member);
            }
        }
        if (notebookSelector == null) {
            throw ShapeException.missing("NotebookDocumentSyncRegistrationOptions", "notebookSelector");
        }
        return new NotebookDocumentSyncRegistrationOptions(notebookSelector, save, id, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        out.name("notebookSelector").list(notebookSelector, NotebookSelector::write);
        if (save != null) {
            out.name("save").bool(save);
        }
        if (id != null) {
            out.name("id").string(id);
        }
        out.extra(extra).endObject();
    }

    /** Builds a {@link NotebookDocumentSyncRegistrationOptions}. */
    public static final class Builder {

        private List<NotebookSelector> notebookSelector;
        private @Nullable Boolean save;
        private @Nullable String id;
        private Map<String, JsonNode> extra;

        private Builder(NotebookDocumentSyncRegistrationOptions from) {
            this.notebookSelector = from.notebookSelector();
            this.save = from.save();
            this.id = from.id();
            this.extra = from.extra();
        }

        /** Sets {@link NotebookDocumentSyncRegistrationOptions#notebookSelector}. */
        public Builder notebookSelector(List<NotebookSelector> value) {
            this.notebookSelector = value;
            return this;
        }

        /** Sets {@link NotebookDocumentSyncRegistrationOptions#save}. */
        public Builder save(@Nullable Boolean value) {
            this.save = value;
            return this;
        }

        /** Sets {@link NotebookDocumentSyncRegistrationOptions#id}. */
        public Builder id(@Nullable String value) {
            this.id = value;
            return this;
        }

        /** Sets {@link NotebookDocumentSyncRegistrationOptions#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public NotebookDocumentSyncRegistrationOptions build() {
            return new NotebookDocumentSyncRegistrationOptions(notebookSelector, save, id, extra);
        }
    }
}
