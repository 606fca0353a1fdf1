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
 * {@code InlayHintParams}:
 * the parameters of {@code textDocument/inlayHint}.
 *
 * <p>Since 3.17.0.
 *
 * @param workDoneToken optional: {@code ProgressToken}
 * @param textDocument {@code TextDocumentIdentifier}
 * @param range {@code Range}
 * @param extra members that the specification does not know
 */
public record InlayHintParams(
        @Nullable ProgressToken workDoneToken,
        TextDocumentIdentifier textDocument,
        Range range,
        Map<String, JsonNode> extra)
        implements WithWorkDoneToken {

    /** How it is read and written. */
    public static final JsonType<InlayHintParams> CODEC = JsonType.of(InlayHintParams::read);

    public InlayHintParams {
        Objects.requireNonNull(textDocument, "textDocument");
        Objects.requireNonNull(range, "range");
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static InlayHintParams of(TextDocumentIdentifier textDocument, Range range) {
        return new InlayHintParams(null, textDocument, range, Map.of());
    }

    /** Builds one of the required members and others. */
    public static Builder builder(TextDocumentIdentifier textDocument, Range range) {
        return of(textDocument, range).toBuilder();
    }

    /** Builds one that differs from this one. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Reads one. */
    public static InlayHintParams read(JsonReader in) {
        ProgressToken workDoneToken = null;
        TextDocumentIdentifier textDocument = null;
        Range range = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("InlayHintParams");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "workDoneToken" -> workDoneToken = in.takeNull() ? null : ProgressToken.read(in);
                case "textDocument" -> textDocument = TextDocumentIdentifier.read(in);
                case "range" -> range = Range.read(in);
                default -> extra = in.extra(extra, member);
            }
        }
        if (textDocument == null) {
            throw ShapeException.missing("InlayHintParams", "textDocument");
        }
        if (range == null) {
            throw ShapeException.missing("InlayHintParams", "range");
        }
        return new InlayHintParams(workDoneToken, textDocument, range, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        if (workDoneToken != null) {
            workDoneToken.write(out.name("workDoneToken"));
        }
        textDocument.write(out.name("textDocument"));
        range.write(out.name("range"));
        out.extra(extra).endObject();
    }

    /** Builds a {@link InlayHintParams}. */
    public static final class Builder {

        private @Nullable ProgressToken workDoneToken;
        private TextDocumentIdentifier textDocument;
        private Range range;
        private Map<String, JsonNode> extra;

        private Builder(InlayHintParams from) {
            this.workDoneToken = from.workDoneToken();
            this.textDocument = from.textDocument();
            this.range = from.range();
            this.extra = from.extra();
        }

        /** Sets {@link InlayHintParams#workDoneToken}. */
        public Builder workDoneToken(@Nullable ProgressToken value) {
            this.workDoneToken = value;
            return this;
        }

        /** Sets {@link InlayHintParams#textDocument}. */
        public Builder textDocument(TextDocumentIdentifier value) {
            this.textDocument = value;
            return this;
        }

        /** Sets {@link InlayHintParams#range}. */
        public Builder range(Range value) {
            this.range = value;
            return this;
        }

        /** Sets {@link InlayHintParams#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public InlayHintParams build() {
            return new InlayHintParams(workDoneToken, textDocument, range, extra);
        }
    }
}
