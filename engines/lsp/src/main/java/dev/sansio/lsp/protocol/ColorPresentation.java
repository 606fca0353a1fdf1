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
 * {@code ColorPresentation}:
 * a part of the result of {@code textDocument/colorPresentation},
 * a result of {@code textDocument/colorPresentation}.
 *
 * @param label {@code string}
 * @param textEdit optional: {@code TextEdit}
 * @param additionalTextEdits optional: {@code TextEdit[]}
 * @param extra members that the specification does not know
 */
public record ColorPresentation(
        String label,
        @Nullable TextEdit textEdit,
        @Nullable List<TextEdit> additionalTextEdits,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<ColorPresentation> CODEC = JsonType.of(ColorPresentation::read);

    public ColorPresentation {
        Objects.requireNonNull(label, "label");
        additionalTextEdits = additionalTextEdits == null ? null : Copies.list(additionalTextEdits);
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static ColorPresentation of(String label) {
        return new ColorPresentation(label, null, null, Map.of());
    }

    /** Builds one of the required members and others. */
    public static Builder builder(String label) {
        return of(label).toBuilder();
    }

    /** Builds one that differs from this one. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Reads one. */
    public static ColorPresentation read(JsonReader in) {
        String label = null;
        TextEdit textEdit = null;
        List<TextEdit> additionalTextEdits = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("ColorPresentation");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "label" -> label = in.string();
                case "textEdit" -> textEdit = in.takeNull() ? null : TextEdit.read(in);
                case "additionalTextEdits" -> additionalTextEdits = in.takeNull() ? null : in.list(TextEdit::read);
                default -> extra = in.extra(extra, member);
            }
        }
        if (label == null) {
            throw ShapeException.missing("ColorPresentation", "label");
        }
        return new ColorPresentation(label, textEdit, additionalTextEdits, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        out.name("label").string(label);
        if (textEdit != null) {
            textEdit.write(out.name("textEdit"));
        }
        if (additionalTextEdits != null) {
            out.name("additionalTextEdits").list(additionalTextEdits, TextEdit::write);
        }
        out.extra(extra).endObject();
    }

    /** Builds a {@link ColorPresentation}. */
    public static final class Builder {

        private String label;
        private @Nullable TextEdit textEdit;
        private @Nullable List<TextEdit> additionalTextEdits;
        private Map<String, JsonNode> extra;

        private Builder(ColorPresentation from) {
            this.label = from.label();
            this.textEdit = from.textEdit();
            this.additionalTextEdits = from.additionalTextEdits();
            this.extra = from.extra();
        }

        /** Sets {@link ColorPresentation#label}. */
        public Builder label(String value) {
            this.label = value;
            return this;
        }

        /** Sets {@link ColorPresentation#textEdit}. */
        public Builder textEdit(@Nullable TextEdit value) {
            this.textEdit = value;
            return this;
        }

        /** Sets {@link ColorPresentation#additionalTextEdits}. */
        public Builder additionalTextEdits(@Nullable List<TextEdit> value) {
            this.additionalTextEdits = value;
            return this;
        }

        /** Sets {@link ColorPresentation#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public ColorPresentation build() {
            return new ColorPresentation(label, textEdit, additionalTextEdits, extra);
        }
    }
}
