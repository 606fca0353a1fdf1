package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.Copies;
import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonWriter;
import dev.sansio.lsp.json.Shape;
import dev.sansio.lsp.json.ShapeException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * {@code CodeAction}:
 * a result of {@code codeAction/resolve},
 * the parameters of {@code codeAction/resolve}.
 *
 * @param title {@code string}
 * @param kind optional: {@code CodeActionKind}
 * @param diagnostics optional: {@code Diagnostic[]}
 * @param isPreferred optional: {@code boolean}, since 3.15.0
 * @param disabled optional: {@code CodeActionDisabled}, since 3.16.0
 * @param edit optional: {@code WorkspaceEdit}
 * @param command optional: {@code Command}
 * @param data optional: {@code LSPAny}, since 3.16.0
 * @param tags optional: {@code CodeActionTag[]}, since 3.18.0
 * @param extra members that the specification does not know
 */
public record CodeAction(
        String title,
        @Nullable CodeActionKind kind,
        @Nullable List<Diagnostic> diagnostics,
        @Nullable Boolean isPreferred,
        @Nullable CodeActionDisabled disabled,
        @Nullable WorkspaceEdit edit,
        @Nullable Command command,
        @Nullable JsonNode data,
        @Nullable List<CodeActionTag> tags,
        Map<String, JsonNode> extra)
        implements CommandOrCodeAction {

    /** How it is read and written. */
    public static final JsonType<CodeAction> CODEC = JsonType.of(CodeAction::read);

    static final Shape SHAPE = Shape.of("title:s kind?:s diagnostics?:a isPreferred?:b disabled?:o edit?:o command?:o data?:* tags?:a");

    public CodeAction {
        Objects.requireNonNull(title, "title");
        diagnostics = diagnostics == null ? null : Copies.list(diagnostics);
        tags = tags == null ? null : Copies.list(tags);
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static CodeAction of(String title) {
        return new CodeAction(title, null, null, null, null, null, null, null, null, Map.of());
    }

    /** Builds one of the required members and others. */
    public static Builder builder(String title) {
        return of(title).toBuilder();
    }

    /** Builds one that differs from this one. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Reads one. */
    public static CodeAction read(JsonReader in) {
        String title = null;
        CodeActionKind kind = null;
        List<Diagnostic> diagnostics = null;
        Boolean isPreferred = null;
        CodeActionDisabled disabled = null;
        WorkspaceEdit edit = null;
        Command command = null;
        JsonNode data = null;
        List<CodeActionTag> tags = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("CodeAction");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "title" -> title = in.string();
                case "kind" -> kind = in.takeNull() ? null : CodeActionKind.read(in);
                case "diagnostics" -> diagnostics = in.takeNull() ? null : in.list(Diagnostic::read);
                case "isPreferred" -> isPreferred = in.takeNull() ? null : in.bool();
                case "disabled" -> disabled = in.takeNull() ? null : CodeActionDisabled.read(in);
                case "edit" -> edit = in.takeNull() ? null : WorkspaceEdit.read(in);
                case "command" -> command = in.takeNull() ? null : Command.read(in);
                case "data" -> data = in.tree();
                case "tags" -> tags = in.takeNull() ? null : in.list(CodeActionTag::read);
                default -> extra = in.extra(extra, member);
            }
        }
        if (title == null) {
            throw ShapeException.missing("CodeAction", "title");
        }
        return new CodeAction(title, kind, diagnostics, isPreferred, disabled, edit, command, data, tags, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        out.name("title").string(title);
        if (kind != null) {
            kind.write(out.name("kind"));
        }
        if (diagnostics != null) {
            out.name("diagnostics").list(diagnostics, Diagnostic::write);
        }
        if (isPreferred != null) {
            out.name("isPreferred").bool(isPreferred);
        }
        if (disabled != null) {
            disabled.write(out.name("disabled"));
        }
        if (edit != null) {
            edit.write(out.name("edit"));
        }
        if (command != null) {
            command.write(out.name("command"));
        }
        if (data != null) {
            out.name("data").tree(data);
        }
        if (tags != null) {
            out.name("tags").list(tags, CodeActionTag::write);
        }
        out.extra(extra).endObject();
    }

    /** Builds a {@link CodeAction}. */
    public static final class Builder {

        private String title;
        private @Nullable CodeActionKind kind;
        private @Nullable List<Diagnostic> diagnostics;
        private @Nullable Boolean isPreferred;
        private @Nullable CodeActionDisabled disabled;
        private @Nullable WorkspaceEdit edit;
        private @Nullable Command command;
        private @Nullable JsonNode data;
        private @Nullable List<CodeActionTag> tags;
        private Map<String, JsonNode> extra;

        private Builder(CodeAction from) {
            this.title = from.title();
            this.kind = from.kind();
            this.diagnostics = from.diagnostics();
            this.isPreferred = from.isPreferred();
            this.disabled = from.disabled();
            this.edit = from.edit();
            this.command = from.command();
            this.data = from.data();
            this.tags = from.tags();
            this.extra = from.extra();
        }

        /** Sets {@link CodeAction#title}. */
        public Builder title(String value) {
            this.title = value;
            return this;
        }

        /** Sets {@link CodeAction#kind}. */
        public Builder kind(@Nullable CodeActionKind value) {
            this.kind = value;
            return this;
        }

        /** Sets {@link CodeAction#diagnostics}. */
        public Builder diagnostics(@Nullable List<Diagnostic> value) {
            this.diagnostics = value;
            return this;
        }

        /** Sets {@link CodeAction#isPreferred}. */
        public Builder isPreferred(@Nullable Boolean value) {
            this.isPreferred = value;
            return this;
        }

        /** Sets {@link CodeAction#disabled}. */
        public Builder disabled(@Nullable CodeActionDisabled value) {
            this.disabled = value;
            return this;
        }

        /** Sets {@link CodeAction#edit}. */
        public Builder edit(@Nullable WorkspaceEdit value) {
            this.edit = value;
            return this;
        }

        /** Sets {@link CodeAction#command}. */
        public Builder command(@Nullable Command value) {
            this.command = value;
            return this;
        }

        /** Sets {@link CodeAction#data}. */
        public Builder data(@Nullable JsonNode value) {
            this.data = value;
            return this;
        }

        /** Sets {@link CodeAction#tags}. */
        public Builder tags(@Nullable List<CodeActionTag> value) {
            this.tags = value;
            return this;
        }

        /** Sets {@link CodeAction#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public CodeAction build() {
            return new CodeAction(title, kind, diagnostics, isPreferred, disabled, edit, command, data, tags, extra);
        }
    }
}
