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
 * {@code PublishDiagnosticsParams}:
 * the parameters of {@code textDocument/publishDiagnostics}.
 *
 * @param uri {@code DocumentUri}
 * @param version optional: {@code integer}, since 3.15.0
 * @param diagnostics {@code Diagnostic[]}
 * @param extra members that the specification does not know
 */
public record PublishDiagnosticsParams(
        String uri,
        @Nullable Integer version,
        List<Diagnostic> diagnostics,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<PublishDiagnosticsParams> CODEC = JsonType.of(PublishDiagnosticsParams::read);

    public PublishDiagnosticsParams {
        Objects.requireNonNull(uri, "uri");
        diagnostics = Copies.list(diagnostics);
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static PublishDiagnosticsParams of(String uri, List<Diagnostic> diagnostics) {
        return new PublishDiagnosticsParams(uri, null, diagnostics, Map.of());
    }

    /** Builds one of the required members and others. */
    public static Builder builder(String uri, List<Diagnostic> diagnostics) {
        return of(uri, diagnostics).toBuilder();
    }

    /** Builds one that differs from this one. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Reads one. */
    public static PublishDiagnosticsParams read(JsonReader in) {
        String uri = null;
        Integer version = null;
        List<Diagnostic> diagnostics = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("PublishDiagnosticsParams");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "uri" -> uri = in.string();
                case "version" -> version = in.takeNull() ? null : in.integer();
                case "diagnostics" -> diagnostics = in.list(Diagnostic::read);
                default -> extra = in.extra(extra, member);
            }
        }
        if (uri == null) {
            throw ShapeException.missing("PublishDiagnosticsParams", "uri");
        }
        if (diagnostics == null) {
            throw ShapeException.missing("PublishDiagnosticsParams", "diagnostics");
        }
        return new PublishDiagnosticsParams(uri, version, diagnostics, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        out.name("uri").string(uri);
        if (version != null) {
            out.name("version").number(version);
        }
        out.name("diagnostics").list(diagnostics, Diagnostic::write);
        out.extra(extra).endObject();
    }

    /** Builds a {@link PublishDiagnosticsParams}. */
    public static final class Builder {

        private String uri;
        private @Nullable Integer version;
        private List<Diagnostic> diagnostics;
        private Map<String, JsonNode> extra;

        private Builder(PublishDiagnosticsParams from) {
            this.uri = from.uri();
            this.version = from.version();
            this.diagnostics = from.diagnostics();
            this.extra = from.extra();
        }

        /** Sets {@link PublishDiagnosticsParams#uri}. */
        public Builder uri(String value) {
            this.uri = value;
            return this;
        }

        /** Sets {@link PublishDiagnosticsParams#version}. */
        public Builder version(@Nullable Integer value) {
            this.version = value;
            return this;
        }

        /** Sets {@link PublishDiagnosticsParams#diagnostics}. */
        public Builder diagnostics(List<Diagnostic> value) {
            this.diagnostics = value;
            return this;
        }

        /** Sets {@link PublishDiagnosticsParams#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public PublishDiagnosticsParams build() {
            return new PublishDiagnosticsParams(uri, version, diagnostics, extra);
        }
    }
}
