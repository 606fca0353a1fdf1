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
 * {@code DiagnosticRegistrationOptions}:
 * the options of a registration for {@code textDocument/diagnostic},
 * in {@link ServerCapabilities}.
 *
 * <p>Since 3.17.0.
 *
 * @param documentSelector {@code (DocumentSelector|null)}
 * @param workDoneProgress optional: {@code boolean}
 * @param identifier optional: {@code string}
 * @param interFileDependencies {@code boolean}
 * @param workspaceDiagnostics {@code boolean}
 * @param id optional: {@code string}
 * @param extra members that the specification does not know
 */
public record DiagnosticRegistrationOptions(
        @Nullable List<DocumentFilter> documentSelector,
        @Nullable Boolean workDoneProgress,
        @Nullable String identifier,
        boolean interFileDependencies,
        boolean workspaceDiagnostics,
        @Nullable String id,
        Map<String, JsonNode> extra)
        implements DiagnosticProvider {

    /** How it is read and written. */
    public static final JsonType<DiagnosticRegistrationOptions> CODEC = JsonType.of(DiagnosticRegistrationOptions::read);

    static final Shape SHAPE = Shape.of("documentSelector:az workDoneProgress?:b identifier?:s interFileDependencies:b workspaceDiagnostics:b id?:s");

    public DiagnosticRegistrationOptions {
        documentSelector = documentSelector == null ? null : Copies.list(documentSelector);
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static DiagnosticRegistrationOptions of(@Nullable List<DocumentFilter> documentSelector, boolean interFileDependencies, boolean workspaceDiagnostics) {
        return new DiagnosticRegistrationOptions(documentSelector, null, null, interFileDependencies, workspaceDiagnostics, null, Map.of());
    }

    /** Builds one of the required members and others. */
    public static Builder builder(@Nullable List<DocumentFilter> documentSelector, boolean interFileDependencies, boolean workspaceDiagnostics) {
        return of(documentSelector, interFileDependencies, workspaceDiagnostics).toBuilder();
    }

    /** Builds one that differs from this one. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Reads one. */
    public static DiagnosticRegistrationOptions read(JsonReader in) {
        List<DocumentFilter> documentSelector = null;
        boolean hasDocumentSelector = false;
        Boolean workDoneProgress = null;
        String identifier = null;
        boolean interFileDependencies = false;
        boolean hasInterFileDependencies = false;
        boolean workspaceDiagnostics = false;
        boolean hasWorkspaceDiagnostics = false;
        String id = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("DiagnosticRegistrationOptions");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "documentSelector" -> {
                    documentSelector = in.takeNull() ? null : in.list(DocumentFilter::read);
                    hasDocumentSelector = true;
                }
                case "workDoneProgress" -> workDoneProgress = in.takeNull() ? null : in.bool();
                case "identifier" -> identifier = in.takeNull() ? null : in.string();
                case "interFileDependencies" -> {
                    interFileDependencies = in.bool();
                    hasInterFileDependencies = true;
                }
                case "workspaceDiagnostics" -> {
                    workspaceDiagnostics = in.bool();
                    hasWorkspaceDiagnostics = true;
                }
                case "id" -> id = in.takeNull() ? null : in.string();
                default -> extra = in.extra(extra, member);
            }
        }
        if (!hasDocumentSelector) {
            throw ShapeException.missing("DiagnosticRegistrationOptions", "documentSelector");
        }
        if (!hasInterFileDependencies) {
            throw ShapeException.missing("DiagnosticRegistrationOptions", "interFileDependencies");
        }
        if (!hasWorkspaceDiagnostics) {
            throw ShapeException.missing("DiagnosticRegistrationOptions", "workspaceDiagnostics");
        }
        return new DiagnosticRegistrationOptions(documentSelector, workDoneProgress, identifier, interFileDependencies, workspaceDiagnostics, id, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        if (documentSelector == null) {
            out.name("documentSelector").nullValue();
        } else {
            out.name("documentSelector").list(documentSelector, DocumentFilter::write);
        }
        if (workDoneProgress != null) {
            out.name("workDoneProgress").bool(workDoneProgress);
        }
        if (identifier != null) {
            out.name("identifier").string(identifier);
        }
        out.name("interFileDependencies").bool(interFileDependencies);
        out.name("workspaceDiagnostics").bool(workspaceDiagnostics);
        if (id != null) {
            out.name("id").string(id);
        }
        out.extra(extra).endObject();
    }

    /** Builds a {@link DiagnosticRegistrationOptions}. */
    public static final class Builder {

        private @Nullable List<DocumentFilter> documentSelector;
        private @Nullable Boolean workDoneProgress;
        private @Nullable String identifier;
        private boolean interFileDependencies;
        private boolean workspaceDiagnostics;
        private @Nullable String id;
        private Map<String, JsonNode> extra;

        private Builder(DiagnosticRegistrationOptions from) {
            this.documentSelector = from.documentSelector();
            this.workDoneProgress = from.workDoneProgress();
            this.identifier = from.identifier();
            this.interFileDependencies = from.interFileDependencies();
            this.workspaceDiagnostics = from.workspaceDiagnostics();
            this.id = from.id();
            this.extra = from.extra();
        }

        /** Sets {@link DiagnosticRegistrationOptions#documentSelector}. */
        public Builder documentSelector(@Nullable List<DocumentFilter> value) {
            this.documentSelector = value;
            return this;
        }

        /** Sets {@link DiagnosticRegistrationOptions#workDoneProgress}. */
        public Builder workDoneProgress(@Nullable Boolean value) {
            this.workDoneProgress = value;
            return this;
        }

        /** Sets {@link DiagnosticRegistrationOptions#identifier}. */
        public Builder identifier(@Nullable String value) {
            this.identifier = value;
            return this;
        }

        /** Sets {@link DiagnosticRegistrationOptions#interFileDependencies}. */
        public Builder interFileDependencies(boolean value) {
            this.interFileDependencies = value;
            return this;
        }

        /** Sets {@link DiagnosticRegistrationOptions#workspaceDiagnostics}. */
        public Builder workspaceDiagnostics(boolean value) {
            this.workspaceDiagnostics = value;
            return this;
        }

        /** Sets {@link DiagnosticRegistrationOptions#id}. */
        public Builder id(@Nullable String value) {
            this.id = value;
            return this;
        }

        /** Sets {@link DiagnosticRegistrationOptions#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public DiagnosticRegistrationOptions build() {
            return new DiagnosticRegistrationOptions(documentSelector, workDoneProgress, identifier, interFileDependencies, workspaceDiagnostics, id, extra);
        }
    }
}
