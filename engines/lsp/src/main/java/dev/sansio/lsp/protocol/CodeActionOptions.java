package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.Copies;
import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonWriter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * {@code CodeActionOptions}:
 * in {@link ServerCapabilities}.
 *
 * @param workDoneProgress optional: {@code boolean}
 * @param codeActionKinds optional: {@code CodeActionKind[]}
 * @param documentation optional: {@code CodeActionKindDocumentation[]}, since 3.18.0
 * @param resolveProvider optional: {@code boolean}, since 3.16.0
 * @param extra members that the specification does not know
 */
public record CodeActionOptions(
        @Nullable Boolean workDoneProgress,
        @Nullable List<CodeActionKind> codeActionKinds,
        @Nullable List<CodeActionKindDocumentation> documentation,
        @Nullable Boolean resolveProvider,
        Map<String, JsonNode> extra)
        implements CodeActionProvider {

    /** How it is read and written. */
    public static final JsonType<CodeActionOptions> CODEC = JsonType.of(CodeActionOptions::read);

    public CodeActionOptions {
        codeActionKinds = codeActionKinds == null ? null : Copies.list(codeActionKinds);
        documentation = documentation == null ? null : Copies.list(documentation);
        extra = Copies.map(extra);
    }

    /** One with no members. */
    public static CodeActionOptions of() {
        return new CodeActionOptions(null, null, null, null, Map.of());
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
    public static CodeActionOptions read(JsonReader in) {
        Boolean workDoneProgress = null;
        List<CodeActionKind> codeActionKinds = null;
        List<CodeActionKindDocumentation> documentation = null;
        Boolean resolveProvider = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("CodeActionOptions");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "workDoneProgress" -> workDoneProgress = in.takeNull() ? null : in.bool();
                case "codeActionKinds" -> codeActionKinds = in.takeNull() ? null : in.list(CodeActionKind::read);
                case "documentation" -> documentation = in.takeNull() ? null : in.list(CodeActionKindDocumentation::read);
                case "resolveProvider" -> resolveProvider = in.takeNull() ? null : in.bool();
                default -> extra = in.extra(extra, member);
            }
        }
        return new CodeActionOptions(workDoneProgress, codeActionKinds, documentation, resolveProvider, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        if (workDoneProgress != null) {
            out.name("workDoneProgress").bool(workDoneProgress);
        }
        if (codeActionKinds != null) {
            out.name("codeActionKinds").list(codeActionKinds, CodeActionKind::write);
        }
        if (documentation != null) {
            out.name("documentation").list(documentation, CodeActionKindDocumentation::write);
        }
        if (resolveProvider != null) {
            out.name("resolveProvider").bool(resolveProvider);
        }
        out.extra(extra).endObject();
    }

    /** Builds a {@link CodeActionOptions}. */
    public static final class Builder {

        private @Nullable Boolean workDoneProgress;
        private @Nullable List<CodeActionKind> codeActionKinds;
        private @Nullable List<CodeActionKindDocumentation> documentation;
        private @Nullable Boolean resolveProvider;
        private Map<String, JsonNode> extra;

        private Builder(CodeActionOptions from) {
            this.workDoneProgress = from.workDoneProgress();
            this.codeActionKinds = from.codeActionKinds();
            this.documentation = from.documentation();
            this.resolveProvider = from.resolveProvider();
            this.extra = from.extra();
        }

        /** Sets {@link CodeActionOptions#workDoneProgress}. */
        public Builder workDoneProgress(@Nullable Boolean value) {
            this.workDoneProgress = value;
            return this;
        }

        /** Sets {@link CodeActionOptions#codeActionKinds}. */
        public Builder codeActionKinds(@Nullable List<CodeActionKind> value) {
            this.codeActionKinds = value;
            return this;
        }

        /** Sets {@link CodeActionOptions#documentation}. */
        public Builder documentation(@Nullable List<CodeActionKindDocumentation> value) {
            this.documentation = value;
            return this;
        }

        /** Sets {@link CodeActionOptions#resolveProvider}. */
        public Builder resolveProvider(@Nullable Boolean value) {
            this.resolveProvider = value;
            return this;
        }

        /** Sets {@link CodeActionOptions#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public CodeActionOptions build() {
            return new CodeActionOptions(workDoneProgress, codeActionKinds, documentation, resolveProvider, extra);
        }
    }
}
