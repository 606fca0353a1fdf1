package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.Copies;
import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonValue;
import dev.sansio.lsp.json.JsonWriter;
import dev.sansio.lsp.json.ShapeException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * {@code NotebookDocumentCellChangeStructure}:
 * in {@link NotebookDocumentCellChanges}.
 *
 * <p>Since 3.18.0.
 *
 * @param array {@code NotebookCellArrayChange}
 * @param didOpen optional: {@code TextDocumentItem[]}
 * @param didClose optional: {@code TextDocumentIdentifier[]}
 * @param extra members that the specification does not know
 */
public record NotebookDocumentCellChangeStructure(
        NotebookCellArrayChange array,
        @Nullable List<TextDocumentItem> didOpen,
        @Nullable List<TextDocumentIdentifier> didClose,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<NotebookDocumentCellChangeStructure> CODEC = JsonType.of(NotebookDocumentCellChangeStructure::read);

    public NotebookDocumentCellChangeStructure {
        Objects.requireNonNull(array, "array");
        didOpen = didOpen == null ? null : Copies.list(didOpen);
        didClose = didClose == null ? null : Copies.list(didClose);
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static NotebookDocumentCellChangeStructure of(NotebookCellArrayChange array) {
        return new NotebookDocumentCellChangeStructure(array, null, null, Map.of());
    }

    /** Builds one of the required members and others. */
    public static Builder builder(NotebookCellArrayChange array) {
        return of(array).toBuilder();
    }

    /** Builds one that differs from this one. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Reads one. */
    public static NotebookDocumentCellChangeStructure read(JsonReader in) {
        NotebookCellArrayChange array = null;
        List<TextDocumentItem> didOpen = null;
        List<TextDocumentIdentifier> didClose = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("NotebookDocumentCellChangeStructure");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "array" -> array = NotebookCellArrayChange.read(in);
                case "didOpen" -> didOpen = in.takeNull() ? null : in.list(TextDocumentItem::read);
                case "didClose" -> didClose = in.takeNull() ? null : in.list(TextDocumentIdentifier::read);
                default -> extra = in.extra(extra, member);
            }
        }
        if (array == null) {
            throw ShapeException.missing("NotebookDocumentCellChangeStructure", "array");
        }
        return new NotebookDocumentCellChangeStructure(array, didOpen, didClose, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        array.write(out.name("array"));
        if (didOpen != null) {
            out.name("didOpen").list(didOpen, TextDocumentItem::write);
        }
        if (didClose != null) {
            out.name("didClose").list(didClose, TextDocumentIdentifier::write);
        }
        out.extra(extra).endObject();
    }

    /** Builds a {@link NotebookDocumentCellChangeStructure}. */
    public static final class Builder {

        private NotebookCellArrayChange array;
        private @Nullable List<TextDocumentItem> didOpen;
        private @Nullable List<TextDocumentIdentifier> didClose;
        private Map<String, JsonNode> extra;

        private Builder(NotebookDocumentCellChangeStructure from) {
            this.array = from.array();
            this.didOpen = from.didOpen();
            this.didClose = from.didClose();
            this.extra = from.extra();
        }

        /** Sets {@link NotebookDocumentCellChangeStructure#array}. */
        public Builder array(NotebookCellArrayChange value) {
            this.array = value;
            return this;
        }

        /** Sets {@link NotebookDocumentCellChangeStructure#didOpen}. */
        public Builder didOpen(@Nullable List<TextDocumentItem> value) {
            this.didOpen = value;
            return this;
        }

        /** Sets {@link NotebookDocumentCellChangeStructure#didClose}. */
        public Builder didClose(@Nullable List<TextDocumentIdentifier> value) {
            this.didClose = value;
            return this;
        }

        /** Sets {@link NotebookDocumentCellChangeStructure#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public NotebookDocumentCellChangeStructure build() {
            return new NotebookDocumentCellChangeStructure(array, didOpen, didClose, extra);
        }
    }
}
