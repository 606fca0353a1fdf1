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
 * {@code SignatureHelpParams}:
 * the parameters of {@code textDocument/signatureHelp}.
 *
 * @param textDocument {@code TextDocumentIdentifier}
 * @param position {@code Position}
 * @param workDoneToken optional: {@code ProgressToken}
 * @param context optional: {@code SignatureHelpContext}, since 3.15.0
 * @param extra members that the specification does not know
 */
public record SignatureHelpParams(
        TextDocumentIdentifier textDocument,
        Position position,
        @Nullable ProgressToken workDoneToken,
        @Nullable SignatureHelpContext context,
        Map<String, JsonNode> extra)
        implements WithWorkDoneToken {

    /** How it is read and written. */
    public static final JsonType<SignatureHelpParams> CODEC = JsonType.of(SignatureHelpParams::read);

    public SignatureHelpParams {
        Objects.requireNonNull(textDocument, "textDocument");
        Objects.requireNonNull(position, "position");
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static SignatureHelpParams of(TextDocumentIdentifier textDocument, Position position) {
        return new SignatureHelpParams(textDocument, position, null, null, Map.of());
    }

    /** Builds one of the required members and others. */
    public static Builder builder(TextDocumentIdentifier textDocument, Position position) {
        return of(textDocument, position).toBuilder();
    }

    /** Builds one that differs from this one. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Reads one. */
    public static SignatureHelpParams read(JsonReader in) {
        TextDocumentIdentifier textDocument = null;
        Position position = null;
        ProgressToken workDoneToken = null;
        SignatureHelpContext context = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("SignatureHelpParams");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "textDocument" -> textDocument = TextDocumentIdentifier.read(in);
                case "position" -> position = Position.read(in);
                case "workDoneToken" -> workDoneToken = in.takeNull() ? null : ProgressToken.read(in);
                case "context" -> context = in.takeNull() ? null : SignatureHelpContext.read(in);
                default -> extra = in.extra(extra, member);
            }
        }
        if (textDocument == null) {
            throw ShapeException.missing("SignatureHelpParams", "textDocument");
        }
        if (position == null) {
            throw ShapeException.missing("SignatureHelpParams", "position");
        }
        return new SignatureHelpParams(textDocument, position, workDoneToken, context, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        textDocument.write(out.name("textDocument"));
        position.write(out.name("position"));
        if (workDoneToken != null) {
            workDoneToken.write(out.name("workDoneToken"));
        }
        if (context != null) {
            context.write(out.name("context"));
        }
        out.extra(extra).endObject();
    }

    /** Builds a {@link SignatureHelpParams}. */
    public static final class Builder {

        private TextDocumentIdentifier textDocument;
        private Position position;
        private @Nullable ProgressToken workDoneToken;
        private @Nullable SignatureHelpContext context;
        private Map<String, JsonNode> extra;

        private Builder(SignatureHelpParams from) {
            this.textDocument = from.textDocument();
            this.position = from.position();
            this.workDoneToken = from.workDoneToken();
            this.context = from.context();
            this.extra = from.extra();
        }

        /** Sets {@link SignatureHelpParams#textDocument}. */
        public Builder textDocument(TextDocumentIdentifier value) {
            this.textDocument = value;
            return this;
        }

        /** Sets {@link SignatureHelpParams#position}. */
        public Builder position(Position value) {
            this.position = value;
            return this;
        }

        /** Sets {@link SignatureHelpParams#workDoneToken}. */
        public Builder workDoneToken(@Nullable ProgressToken value) {
            this.workDoneToken = value;
            return this;
        }

        /** Sets {@link SignatureHelpParams#context}. */
        public Builder context(@Nullable SignatureHelpContext value) {
            this.context = value;
            return this;
        }

        /** Sets {@link SignatureHelpParams#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public SignatureHelpParams build() {
            return new SignatureHelpParams(textDocument, position, workDoneToken, context, extra);
        }
    }
}
