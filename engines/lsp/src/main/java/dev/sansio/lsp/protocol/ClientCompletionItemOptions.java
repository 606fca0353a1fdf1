package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.Copies;
import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonValue;
import dev.sansio.lsp.json.JsonWriter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * {@code ClientCompletionItemOptions}:
 * in {@link CompletionClientCapabilities}.
 *
 * <p>Since 3.18.0.
 *
 * @param snippetSupport optional: {@code boolean}
 * @param commitCharactersSupport optional: {@code boolean}
 * @param documentationFormat optional: {@code MarkupKind[]}
 * @param deprecatedSupport optional: {@code boolean}
 * @param preselectSupport optional: {@code boolean}
 * @param tagSupport optional: {@code CompletionItemTagOptions}, since 3.15.0
 * @param insertReplaceSupport optional: {@code boolean}, since 3.16.0
 * @param resolveSupport optional: {@code ClientCompletionItemResolveOptions}, since 3.16.0
 * @param insertTextModeSupport optional: {@code ClientCompletionItemInsertTextModeOptions}, since 3.16.0
 * @param labelDetailsSupport optional: {@code boolean}, since 3.17.0
 * @param extra members that the specification does not know
 */
public record ClientCompletionItemOptions(
        @Nullable Boolean snippetSupport,
        @Nullable Boolean commitCharactersSupport,
        @Nullable List<MarkupKind> documentationFormat,
        @Nullable Boolean deprecatedSupport,
        @Nullable Boolean preselectSupport,
        @Nullable CompletionItemTagOptions tagSupport,
        @Nullable Boolean insertReplaceSupport,
        @Nullable ClientCompletionItemResolveOptions resolveSupport,
        @Nullable ClientCompletionItemInsertTextModeOptions insertTextModeSupport,
        @Nullable Boolean labelDetailsSupport,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<ClientCompletionItemOptions> CODEC = JsonType.of(ClientCompletionItemOptions::read);

    public ClientCompletionItemOptions {
        documentationFormat = documentationFormat == null ? null : Copies.list(documentationFormat);
        extra = Copies.map(extra);
    }

    /** One with no members. */
    public static ClientCompletionItemOptions of() {
        return new ClientCompletionItemOptions(null, null, null, null, null, null, null, null, null, null, Map.of());
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
    public static ClientCompletionItemOptions read(JsonReader in) {
        Boolean snippetSupport = null;
        Boolean commitCharactersSupport = null;
        List<MarkupKind> documentationFormat = null;
        Boolean deprecatedSupport = null;
        Boolean preselectSupport = null;
        CompletionItemTagOptions tagSupport = null;
        Boolean insertReplaceSupport = null;
        ClientCompletionItemResolveOptions resolveSupport = null;
        ClientCompletionItemInsertTextModeOptions insertTextModeSupport = null;
        Boolean labelDetailsSupport = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("ClientCompletionItemOptions");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "snippetSupport" -> snippetSupport = in.takeNull() ? null : in.bool();
                case "commitCharactersSupport" -> commitCharactersSupport = in.takeNull() ? null : in.bool();
                case "documentationFormat" -> documentationFormat = in.takeNull() ? null : in.list(MarkupKind::read);
                case "deprecatedSupport" -> deprecatedSupport = in.takeNull() ? null : in.bool();
                case "preselectSupport" -> preselectSupport = in.takeNull() ? null : in.bool();
                case "tagSupport" -> tagSupport = in.takeNull() ? null : CompletionItemTagOptions.read(in);
                case "insertReplaceSupport" -> insertReplaceSupport = in.takeNull() ? null : in.bool();
                case "resolveSupport" -> resolveSupport = in.takeNull() ? null : ClientCompletionItemResolveOptions.read(in);
                case "insertTextModeSupport" -> insertTextModeSupport = in.takeNull() ? null : ClientCompletionItemInsertTextModeOptions.read(in);
                case "labelDetailsSupport" -> labelDetailsSupport = in.takeNull() ? null : in.bool();
                default -> extra = in.extra(extra, member);
            }
        }
        return new ClientCompletionItemOptions(snippetSupport, commitCharactersSupport, documentationFormat, deprecatedSupport, preselectSupport, tagSupport, insertReplaceSupport, resolveSupport, insertTextModeSupport, labelDetailsSupport, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        if (snippetSupport != null) {
            out.name("snippetSupport").bool(snippetSupport);
        }
        if (commitCharactersSupport != null) {
            out.name("commitCharactersSupport").bool(commitCharactersSupport);
        }
        if (documentationFormat != null) {
            out.name("documentationFormat").list(documentationFormat, MarkupKind::write);
        }
        if (deprecatedSupport != null) {
            out.name("deprecatedSupport").bool(deprecatedSupport);
        }
        if (preselectSupport != null) {
            out.name("preselectSupport").bool(preselectSupport);
        }
        if (tagSupport != null) {
            tagSupport.write(out.name("tagSupport"));
        }
        if (insertReplaceSupport != null) {
            out.name("insertReplaceSupport").bool(insertReplaceSupport);
        }
        if (resolveSupport != null) {
            resolveSupport.write(out.name("resolveSupport"));
        }
        if (insertTextModeSupport != null) {
            insertTextModeSupport.write(out.name("insertTextModeSupport"));
        }
        if (labelDetailsSupport != null) {
            out.name("labelDetailsSupport").bool(labelDetailsSupport);
        }
        out.extra(extra).endObject();
    }

    /** Builds a {@link ClientCompletionItemOptions}. */
    public static final class Builder {

        private @Nullable Boolean snippetSupport;
        private @Nullable Boolean commitCharactersSupport;
        private @Nullable List<MarkupKind> documentationFormat;
        private @Nullable Boolean deprecatedSupport;
        private @Nullable Boolean preselectSupport;
        private @Nullable CompletionItemTagOptions tagSupport;
        private @Nullable Boolean insertReplaceSupport;
        private @Nullable ClientCompletionItemResolveOptions resolveSupport;
        private @Nullable ClientCompletionItemInsertTextModeOptions insertTextModeSupport;
        private @Nullable Boolean labelDetailsSupport;
        private Map<String, JsonNode> extra;

        private Builder(ClientCompletionItemOptions from) {
            this.snippetSupport = from.snippetSupport();
            this.commitCharactersSupport = from.commitCharactersSupport();
            this.documentationFormat = from.documentationFormat();
            this.deprecatedSupport = from.deprecatedSupport();
            this.preselectSupport = from.preselectSupport();
            this.tagSupport = from.tagSupport();
            this.insertReplaceSupport = from.insertReplaceSupport();
            this.resolveSupport = from.resolveSupport();
            this.insertTextModeSupport = from.insertTextModeSupport();
            this.labelDetailsSupport = from.labelDetailsSupport();
            this.extra = from.extra();
        }

        /** Sets {@link ClientCompletionItemOptions#snippetSupport}. */
        public Builder snippetSupport(@Nullable Boolean value) {
            this.snippetSupport = value;
            return this;
        }

        /** Sets {@link ClientCompletionItemOptions#commitCharactersSupport}. */
        public Builder commitCharactersSupport(@Nullable Boolean value) {
            this.commitCharactersSupport = value;
            return this;
        }

        /** Sets {@link ClientCompletionItemOptions#documentationFormat}. */
        public Builder documentationFormat(@Nullable List<MarkupKind> value) {
            this.documentationFormat = value;
            return this;
        }

        /** Sets {@link ClientCompletionItemOptions#deprecatedSupport}. */
        public Builder deprecatedSupport(@Nullable Boolean value) {
            this.deprecatedSupport = value;
            return this;
        }

        /** Sets {@link ClientCompletionItemOptions#preselectSupport}. */
        public Builder preselectSupport(@Nullable Boolean value) {
            this.preselectSupport = value;
            return this;
        }

        /** Sets {@link ClientCompletionItemOptions#tagSupport}. */
        public Builder tagSupport(@Nullable CompletionItemTagOptions value) {
            this.tagSupport = value;
            return this;
        }

        /** Sets {@link ClientCompletionItemOptions#insertReplaceSupport}. */
        public Builder insertReplaceSupport(@Nullable Boolean value) {
            this.insertReplaceSupport = value;
            return this;
        }

        /** Sets {@link ClientCompletionItemOptions#resolveSupport}. */
        public Builder resolveSupport(@Nullable ClientCompletionItemResolveOptions value) {
            this.resolveSupport = value;
            return this;
        }

        /** Sets {@link ClientCompletionItemOptions#insertTextModeSupport}. */
        public Builder insertTextModeSupport(@Nullable ClientCompletionItemInsertTextModeOptions value) {
            this.insertTextModeSupport = value;
            return this;
        }

        /** Sets {@link ClientCompletionItemOptions#labelDetailsSupport}. */
        public Builder labelDetailsSupport(@Nullable Boolean value) {
            this.labelDetailsSupport = value;
            return this;
        }

        /** Sets {@link ClientCompletionItemOptions#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public ClientCompletionItemOptions build() {
            return new ClientCompletionItemOptions(snippetSupport, commitCharactersSupport, documentationFormat, deprecatedSupport, preselectSupport, tagSupport, insertReplaceSupport, resolveSupport, insertTextModeSupport, labelDetailsSupport, extra);
        }
    }
}
