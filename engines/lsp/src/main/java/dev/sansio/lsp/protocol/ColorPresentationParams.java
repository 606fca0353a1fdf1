package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.Copies;
import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonWriter;
import dev.sansio.lsp.json.ShapeException;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * {@code ColorPresentationParams}:
 * the parameters of {@code textDocument/colorPresentation}.
 *
 * @param workDoneToken optional: {@code ProgressToken}
 * @param partialResultToken optional: {@code ProgressToken}
 * @param textDocument {@code TextDocumentIdentifier}
 * @param color {@code Color}
 * @param range {@code Range}
 * @param extra members that the specification does not know
 */
public record ColorPresentationParams(
        @Nullable ProgressToken workDoneToken,
        @Nullable ProgressToken partialResultToken,
        TextDocumentIdentifier textDocument,
        Color color,
        Range range,
        Map<String, JsonNode> extra)
        implements WithWorkDoneToken, WithPartialResultToken {

    /** How it is read and written. */
    public static final JsonType<ColorPresentationParams> CODEC = JsonType.of(ColorPresentationParams::read);

    public ColorPresentationParams {
        Objects.requireNonNull(textDocument, "textDocument");
        Objects.requireNonNull(color, "color");
        Objects.requireNonNull(range, "range");
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static ColorPresentationParams of(TextDocumentIdentifier textDocument, Color color, Range range) {
        return new ColorPresentationParams(null, null, textDocument, color, range, Map.of());
    }

    /** Builds one of the required members and others. */
    public static Builder builder(TextDocumentIdentifier textDocument, Color color, Range range) {
        return of(textDocument, color, range).toBuilder();
    }

    /** Builds one that differs from this one. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Reads one. */
    public static ColorPresentationParams read(JsonReader in) {
        ProgressToken workDoneToken = null;
        ProgressToken partialResultToken = null;
        TextDocumentIdentifier textDocument = null;
        Color color = null;
        Range range = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("ColorPresentationParams");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "workDoneToken" -> workDoneToken = in.takeNull() ? null : ProgressToken.read(in);
                case "partialResultToken" -> partialResultToken = in.takeNull() ? null : ProgressToken.read(in);
                case "textDocument" -> textDocument = TextDocumentIdentifier.read(in);
                case "color" -> color = Color.read(in);
                case "range" -> range = Range.read(in);
                default -> extra = in.extra(extra, member);
            }
        }
        if (textDocument == null) {
            throw ShapeException.missing("ColorPresentationParams", "textDocument");
        }
        if (color == null) {
            throw ShapeException.missing("ColorPresentationParams", "color");
        }
        if (range == null) {
            throw ShapeException.missing("ColorPresentationParams", "range");
        }
        return new ColorPresentationParams(workDoneToken, partialResultToken, textDocument, color, range, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        if (workDoneToken != null) {
            workDoneToken.write(out.name("workDoneToken"));
        }
        if (partialResultToken != null) {
            partialResultToken.write(out.name("partialResultToken"));
        }
        textDocument.write(out.name("textDocument"));
        color.write(out.name("color"));
        range.write(out.name("range"));
        out.extra(extra).endObject();
    }

    /** Builds a {@link ColorPresentationParams}. */
    public static final class Builder {

        private @Nullable ProgressToken workDoneToken;
        private @Nullable ProgressToken partialResultToken;
        private TextDocumentIdentifier textDocument;
        private Color color;
        private Range range;
        private Map<String, JsonNode> extra;

        private Builder(ColorPresentationParams from) {
            this.workDoneToken = from.workDoneToken();
            this.partialResultToken = from.partialResultToken();
            this.textDocument = from.textDocument();
            this.color = from.color();
            this.range = from.range();
            this.extra = from.extra();
        }

        /** Sets {@link ColorPresentationParams#workDoneToken}. */
        public Builder workDoneToken(@Nullable ProgressToken value) {
            this.workDoneToken = value;
            return this;
        }

        /** Sets {@link ColorPresentationParams#partialResultToken}. */
        public Builder partialResultToken(@Nullable ProgressToken value) {
            this.partialResultToken = value;
            return this;
        }

        /** Sets {@link ColorPresentationParams#textDocument}. */
        public Builder textDocument(TextDocumentIdentifier value) {
            this.textDocument = value;
            return this;
        }

        /** Sets {@link ColorPresentationParams#color}. */
        public Builder color(Color value) {
            this.color = value;
            return this;
        }

        /** Sets {@link ColorPresentationParams#range}. */
        public Builder range(Range value) {
            this.range = value;
            return this;
        }

        /** Sets {@link ColorPresentationParams#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public ColorPresentationParams build() {
            return new ColorPresentationParams(workDoneToken, partialResultToken, textDocument, color, range, extra);
        }
    }
}
