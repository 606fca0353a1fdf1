package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.Copies;
import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonValue;
import dev.sansio.lsp.json.JsonWriter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * {@code NotebookDocumentCellChanges}:
 * in {@link NotebookDocumentChangeEvent}.
 *
 * <p>Since 3.18.0.
 *
 * @param structure optional: {@code NotebookDocumentCellChangeStructure}
 * @param data optional: {@code NotebookCell[]}
 * @param textContent optional: {@code NotebookDocumentCellContentChanges[]}
 * @param extra members that the specification does not know
 */
public record NotebookDocumentCellChanges(
        @Nullable NotebookDocumentCellChangeStructure structure,
        @Nullable List<NotebookCell> data,
        @Nullable List<NotebookDocumentCellContentChanges> textContent,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<NotebookDocumentCellChanges> CODEC = JsonType.of(NotebookDocumentCellChanges::read);

    public NotebookDocumentCellChanges {
        data = data == null ? null : Copies.list(data);
        textContent = textContent == null ? null : Copies.list(textContent);
        extra = Copies.map(extra);
    }

    /** One with no members. */
    public static NotebookDocumentCellChanges of() {
        return new NotebookDocumentCellChanges(null, null, null, Map.of());
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
    public static NotebookDocumentCellChanges read(JsonReader in) {
        NotebookDocumentCellChangeStructure structure = null;
        List<NotebookCell> data = null;
        List<NotebookDocumentCellContentChanges> textContent = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("NotebookDocumentCellChanges");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "structure" -> structure = in.takeNull() ? null : NotebookDocumentCellChangeStructure.read(in);
                case "data" -> data = in.takeNull() ? null : in.list(NotebookCell::read);
                case "textContent" -> textContent = in.takeNull() ? null : in.list(NotebookDocumentCellContentChanges::read);
                default -> extra = in.extra(extra, member);
            }
        }
        return new NotebookDocumentCellChanges(structure, data, textContent, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        if (structure != null) {
            structure.write(out.name("structure"));
        }
        if (data != null) {
            out.name("data").list(data, NotebookCell::write);
        }
        if (textContent != null) {
            out.name("textContent").list(textContent, NotebookDocumentCellContentChanges::write);
        }
        out.extra(extra).endObject();
    }

    /** Builds a {@link NotebookDocumentCellChanges}. */
    public static final class Builder {

        private @Nullable NotebookDocumentCellChangeStructure structure;
        private @Nullable List<NotebookCell> data;
        private @Nullable List<NotebookDocumentCellContentChanges> textContent;
        private Map<String, JsonNode> extra;

        private Builder(NotebookDocumentCellChanges from) {
            this.structure = from.structure();
            this.data = from.data();
            this.textContent = from.textContent();
            this.extra = from.extra();
        }

        /** Sets {@link NotebookDocumentCellChanges#structure}. */
        public Builder structure(@Nullable NotebookDocumentCellChangeStructure value) {
            this.structure = value;
            return this;
        }

        /** Sets {@link NotebookDocumentCellChanges#data}. */
        public Builder data(@Nullable List<NotebookCell> value) {
            this.data = value;
            return this;
        }

        /** Sets {@link NotebookDocumentCellChanges#textContent}. */
        public Builder textContent(@Nullable List<NotebookDocumentCellContentChanges> value) {
            this.textContent = value;
            return this;
        }

        /** Sets {@link NotebookDocumentCellChanges#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public NotebookDocumentCellChanges build() {
            return new NotebookDocumentCellChanges(structure, data, textContent, extra);
        }
    }
}
