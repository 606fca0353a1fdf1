package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.Copies;
import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonWriter;
import dev.sansio.lsp.json.Shape;
import dev.sansio.lsp.json.ShapeException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * {@code DiagnosticOptions}:
 * in {@link ServerCapabilities}.
 *
 * <p>Since 3.17.0.
 *
 * @param workDoneProgress optional: {@code boolean}
 * @param identifier optional: {@code string}
 * @param interFileDependencies {@code boolean}
 * @param workspaceDiagnostics {@code boolean}
 * @param extra members that the specification does not know
 */
public record DiagnosticOptions(
        @Nullable Boolean workDoneProgress,
        @Nullable String identifier,
        boolean interFileDependencies,
        boolean workspaceDiagnostics,
        Map<String, JsonNode> extra)
        implements DiagnosticProvider {

    /** How it is read and written. */
    public static final JsonType<DiagnosticOptions> CODEC = JsonType.of(DiagnosticOptions::read);

    static final Shape SHAPE = Shape.of("workDoneProgress?:b identifier?:s interFileDependencies:b workspaceDiagnostics:b");

    public DiagnosticOptions {
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static DiagnosticOptions of(boolean interFileDependencies, boolean workspaceDiagnostics) {
        return new DiagnosticOptions(null, null, interFileDependencies, workspaceDiagnostics, Map.of());
    }

    /** Builds one of the required members and others. */
    public static Builder builder(boolean interFileDependencies, boolean workspaceDiagnostics) {
        return of(interFileDependencies, workspaceDiagnostics).toBuilder();
    }

    /** Builds one that differs from this one. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Reads one. */
    public static DiagnosticOptions read(JsonReader in) {
        Boolean workDoneProgress = null;
        String identifier = null;
        boolean interFileDependencies = false;
        boolean hasInterFileDependencies = false;
        boolean workspaceDiagnostics = false;
        boolean hasWorkspaceDiagnostics = false;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("DiagnosticOptions");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
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
                default -> extra = in.extra(extra, member);
            }
        }
        if (!hasInterFileDependencies) {
            throw ShapeException.missing("DiagnosticOptions", "interFileDependencies");
        }
        if (!hasWorkspaceDiagnostics) {
            throw ShapeException.missing("DiagnosticOptions", "workspaceDiagnostics");
        }
        return new DiagnosticOptions(workDoneProgress, identifier, interFileDependencies, workspaceDiagnostics, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        if (workDoneProgress != null) {
            out.name("workDoneProgress").bool(workDoneProgress);
        }
        if (identifier != null) {
            out.name("identifier").string(identifier);
        }
        out.name("interFileDependencies").bool(interFileDependencies);
        out.name("workspaceDiagnostics").bool(workspaceDiagnostics);
        out.extra(extra).endObject();
    }

    /** Builds a {@link DiagnosticOptions}. */
    public static final class Builder {

        private @Nullable Boolean workDoneProgress;
        private @Nullable String identifier;
        private boolean interFileDependencies;
        private boolean workspaceDiagnostics;
        private Map<String, JsonNode> extra;

        private Builder(DiagnosticOptions from) {
            this.workDoneProgress = from.workDoneProgress();
            this.identifier = from.identifier();
            this.interFileDependencies = from.interFileDependencies();
            this.workspaceDiagnostics = from.workspaceDiagnostics();
            this.extra = from.extra();
        }

        /** Sets {@link DiagnosticOptions#workDoneProgress}. */
        public Builder workDoneProgress(@Nullable Boolean value) {
            this.workDoneProgress = value;
            return this;
        }

        /** Sets {@link DiagnosticOptions#identifier}. */
        public Builder identifier(@Nullable String value) {
            this.identifier = value;
            return this;
        }

        /** Sets {@link DiagnosticOptions#interFileDependencies}. */
        public Builder interFileDependencies(boolean value) {
            this.interFileDependencies = value;
            return this;
        }

        /** Sets {@link DiagnosticOptions#workspaceDiagnostics}. */
        public Builder workspaceDiagnostics(boolean value) {
            this.workspaceDiagnostics = value;
            return this;
        }

        /** Sets {@link DiagnosticOptions#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public DiagnosticOptions build() {
            return new DiagnosticOptions(workDoneProgress, identifier, interFileDependencies, workspaceDiagnostics, extra);
        }
    }
}
