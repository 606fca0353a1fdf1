package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.Copies;
import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonValue;
import dev.sansio.lsp.json.JsonWriter;
import dev.sansio.lsp.json.ShapeException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * {@code CodeActionContext}:
 * in {@link CodeActionParams}.
 *
 * @param diagnostics {@code Diagnostic[]}
 * @param only optional: {@code CodeActionKind[]}
 * @param triggerKind optional: {@code CodeActionTriggerKind}, since 3.17.0
 * @param extra members that the specification does not know
 */
public record CodeActionContext(
        List<Diagnostic> diagnostics,
        @Nullable List<CodeActionKind> only,
        @Nullable CodeActionTriggerKind triggerKind,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<CodeActionContext> CODEC = JsonType.of(CodeActionContext::read);

    public CodeActionContext {
        diagnostics = Copies.list(diagnostics);
        only = only == null ? null : Copies.list(only);
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static CodeActionContext of(List<Diagnostic> diagnostics) {
        return new CodeActionContext(diagnostics, null, null, Map.of());
    }

    /** Builds one of the required members and others. */
    public static Builder builder(List<Diagnostic> diagnostics) {
        return of(diagnostics).toBuilder();
    }

    /** Builds one that differs from this one. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Reads one. */
    public static CodeActionContext read(JsonReader in) {
        List<Diagnostic> diagnostics = null;
        List<CodeActionKind> only = null;
        CodeActionTriggerKind triggerKind = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("CodeActionContext");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "diagnostics" -> diagnostics = in.list(Diagnostic::read);
                case "only" -> only = in.takeNull() ? null : in.list(CodeActionKind::read);
                case "triggerKind" -> triggerKind = in.takeNull() ? null : CodeActionTriggerKind.read(in);
                default -> extra = in.extra(extra, member);
            }
        }
        if (diagnostics == null) {
            throw ShapeException.missing("CodeActionContext", "diagnostics");
        }
        return new CodeActionContext(diagnostics, only, triggerKind, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        out.name("diagnostics").list(diagnostics, Diagnostic::write);
        if (only != null) {
            out.name("only").list(only, CodeActionKind::write);
        }
        if (triggerKind != null) {
            triggerKind.write(out.name("triggerKind"));
        }
        out.extra(extra).endObject();
    }

    /** Builds a {@link CodeActionContext}. */
    public static final class Builder {

        private List<Diagnostic> diagnostics;
        private @Nullable List<CodeActionKind> only;
        private @Nullable CodeActionTriggerKind triggerKind;
        private Map<String, JsonNode> extra;

        private Builder(CodeActionContext from) {
            this.diagnostics = from.diagnostics();
            this.only = from.only();
            this.triggerKind = from.triggerKind();
            this.extra = from.extra();
        }

        /** Sets {@link CodeActionContext#diagnostics}. */
        public Builder diagnostics(List<Diagnostic> value) {
            this.diagnostics = value;
            return this;
        }

        /** Sets {@link CodeActionContext#only}. */
        public Builder only(@Nullable List<CodeActionKind> value) {
            this.only = value;
            return this;
        }

        /** Sets {@link CodeActionContext#triggerKind}. */
        public Builder triggerKind(@Nullable CodeActionTriggerKind value) {
            this.triggerKind = value;
            return this;
        }

        /** Sets {@link CodeActionContext#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public CodeActionContext build() {
            return new CodeActionContext(diagnostics, only, triggerKind, extra);
        }
    }
}
