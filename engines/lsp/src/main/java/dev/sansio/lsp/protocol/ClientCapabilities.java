package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.Copies;
import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonValue;
import dev.sansio.lsp.json.JsonWriter;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * {@code ClientCapabilities}:
 * in {@link InitializeParamsBase}.
 *
 * @param workspace optional: {@code WorkspaceClientCapabilities}
 * @param textDocument optional: {@code TextDocumentClientCapabilities}
 * @param notebookDocument optional: {@code NotebookDocumentClientCapabilities}, since 3.17.0
 * @param window optional: {@code WindowClientCapabilities}
 * @param general optional: {@code GeneralClientCapabilities}, since 3.16.0
 * @param experimental optional: {@code LSPAny}
 * @param extra members that the specification does not know
 */
public record ClientCapabilities(
        @Nullable WorkspaceClientCapabilities workspace,
        @Nullable TextDocumentClientCapabilities textDocument,
        @Nullable NotebookDocumentClientCapabilities notebookDocument,
        @Nullable WindowClientCapabilities window,
        @Nullable GeneralClientCapabilities general,
        @Nullable JsonNode experimental,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<ClientCapabilities> CODEC = JsonType.of(ClientCapabilities::read);

    public ClientCapabilities {
        extra = Copies.map(extra);
    }

    /** One with no members. */
    public static ClientCapabilities of() {
        return new ClientCapabilities(null, null, null, null, null, null, Map.of());
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
    public static ClientCapabilities read(JsonReader in) {
        WorkspaceClientCapabilities workspace = null;
        TextDocumentClientCapabilities textDocument = null;
        NotebookDocumentClientCapabilities notebookDocument = null;
        WindowClientCapabilities window = null;
        GeneralClientCapabilities general = null;
        JsonNode experimental = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("ClientCapabilities");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "workspace" -> workspace = in.takeNull() ? null : WorkspaceClientCapabilities.read(in);
                case "textDocument" -> textDocument = in.takeNull() ? null : TextDocumentClientCapabilities.read(in);
                case "notebookDocument" -> notebookDocument = in.takeNull() ? null : NotebookDocumentClientCapabilities.read(in);
                case "window" -> window = in.takeNull() ? null : WindowClientCapabilities.read(in);
                case "general" -> general = in.takeNull() ? null : GeneralClientCapabilities.read(in);
                case "experimental" -> experimental = in.tree();
                default -> extra = in.extra(extra, member);
            }
        }
        return new ClientCapabilities(workspace, textDocument, notebookDocument, window, general, experimental, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        if (workspace != null) {
            workspace.write(out.name("workspace"));
        }
        if (textDocument != null) {
            textDocument.write(out.name("textDocument"));
        }
        if (notebookDocument != null) {
            notebookDocument.write(out.name("notebookDocument"));
        }
        if (window != null) {
            window.write(out.name("window"));
        }
        if (general != null) {
            general.write(out.name("general"));
        }
        if (experimental != null) {
            out.name("experimental").tree(experimental);
        }
        out.extra(extra).endObject();
    }

    /** Builds a {@link ClientCapabilities}. */
    public static final class Builder {

        private @Nullable WorkspaceClientCapabilities workspace;
        private @Nullable TextDocumentClientCapabilities textDocument;
        private @Nullable NotebookDocumentClientCapabilities notebookDocument;
        private @Nullable WindowClientCapabilities window;
        private @Nullable GeneralClientCapabilities general;
        private @Nullable JsonNode experimental;
        private Map<String, JsonNode> extra;

        private Builder(ClientCapabilities from) {
            this.workspace = from.workspace();
            this.textDocument = from.textDocument();
            this.notebookDocument = from.notebookDocument();
            this.window = from.window();
            this.general = from.general();
            this.experimental = from.experimental();
            this.extra = from.extra();
        }

        /** Sets {@link ClientCapabilities#workspace}. */
        public Builder workspace(@Nullable WorkspaceClientCapabilities value) {
            this.workspace = value;
            return this;
        }

        /** Sets {@link ClientCapabilities#textDocument}. */
        public Builder textDocument(@Nullable TextDocumentClientCapabilities value) {
            this.textDocument = value;
            return this;
        }

        /** Sets {@link ClientCapabilities#notebookDocument}. */
        public Builder notebookDocument(@Nullable NotebookDocumentClientCapabilities value) {
            this.notebookDocument = value;
            return this;
        }

        /** Sets {@link ClientCapabilities#window}. */
        public Builder window(@Nullable WindowClientCapabilities value) {
            this.window = value;
            return this;
        }

        /** Sets {@link ClientCapabilities#general}. */
        public Builder general(@Nullable GeneralClientCapabilities value) {
            this.general = value;
            return this;
        }

        /** Sets {@link ClientCapabilities#experimental}. */
        public Builder experimental(@Nullable JsonNode value) {
            this.experimental = value;
            return this;
        }

        /** Sets {@link ClientCapabilities#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public ClientCapabilities build() {
            return new ClientCapabilities(workspace, textDocument, notebookDocument, window, general, experimental, extra);
        }
    }
}
