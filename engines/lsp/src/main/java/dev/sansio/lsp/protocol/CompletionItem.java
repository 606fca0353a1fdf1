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
 * {@code CompletionItem}:
 * a part of the result of {@code textDocument/completion},
 * a result of {@code completionItem/resolve},
 * a result of {@code textDocument/completion},
 * and in other places.
 *
 * @param label {@code string}
 * @param labelDetails optional: {@code CompletionItemLabelDetails}, since 3.17.0
 * @param kind optional: {@code CompletionItemKind}
 * @param tags optional: {@code CompletionItemTag[]}, since 3.15.0
 * @param detail optional: {@code string}
 * @param documentation optional: {@code (string|MarkupContent)}
 * @param deprecated optional: {@code boolean}, deprecated
 * @param preselect optional: {@code boolean}
 * @param sortText optional: {@code string}
 * @param filterText optional: {@code string}
 * @param insertText optional: {@code string}
 * @param insertTextFormat optional: {@code InsertTextFormat}
 * @param insertTextMode optional: {@code InsertTextMode}, since 3.16.0
 * @param textEdit optional: {@code (TextEdit|InsertReplaceEdit)}, since 3.16.0
 * @param textEditText optional: {@code string}, since 3.17.0
 * @param additionalTextEdits optional: {@code TextEdit[]}
 * @param commitCharacters optional: {@code string[]}
 * @param command optional: {@code Command}
 * @param data optional: {@code LSPAny}
 * @param extra members that the specification does not know
 */
public record CompletionItem(
        String label,
        @Nullable CompletionItemLabelDetails labelDetails,
        @Nullable CompletionItemKind kind,
        @Nullable List<CompletionItemTag> tags,
        @Nullable String detail,
        @Nullable StringOrMarkupContent documentation,
        @Nullable Boolean deprecated,
        @Nullable Boolean preselect,
        @Nullable String sortText,
        @Nullable String filterText,
        @Nullable String insertText,
        @Nullable InsertTextFormat insertTextFormat,
        @Nullable InsertTextMode insertTextMode,
        @Nullable CompletionTextEdit textEdit,
        @Nullable String textEditText,
        @Nullable List<TextEdit> additionalTextEdits,
        @Nullable List<String> commitCharacters,
        @Nullable Command command,
        @Nullable JsonNode data,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<CompletionItem> CODEC = JsonType.of(CompletionItem::read);

    public CompletionItem {
        Objects.requireNonNull(label, "label");
        tags = tags == null ? null : Copies.list(tags);
        additionalTextEdits = additionalTextEdits == null ? null : Copies.list(additionalTextEdits);
        commitCharacters = commitCharacters == null ? null : Copies.list(commitCharacters);
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static CompletionItem of(String label) {
        return new CompletionItem(label, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, Map.of());
    }

    /** Builds one of the required members and others. */
    public static Builder builder(String label) {
        return of(label).toBuilder();
    }

    /** Builds one that differs from this one. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Reads one. */
    public static CompletionItem read(JsonReader in) {
        String label = null;
        CompletionItemLabelDetails labelDetails = null;
        CompletionItemKind kind = null;
        List<CompletionItemTag> tags = null;
        String detail = null;
        StringOrMarkupContent documentation = null;
        Boolean deprecated = null;
        Boolean preselect = null;
        String sortText = null;
        String filterText = null;
        String insertText = null;
        InsertTextFormat insertTextFormat = null;
        InsertTextMode insertTextMode = null;
        CompletionTextEdit textEdit = null;
        String textEditText = null;
        List<TextEdit> additionalTextEdits = null;
        List<String> commitCharacters = null;
        Command command = null;
        JsonNode data = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("CompletionItem");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "label" -> label = in.string();
                case "labelDetails" -> labelDetails = in.takeNull() ? null : CompletionItemLabelDetails.read(in);
                case "kind" -> kind = in.takeNull() ? null : CompletionItemKind.read(in);
                case "tags" -> tags = in.takeNull() ? null : in.list(CompletionItemTag::read);
                case "detail" -> detail = in.takeNull() ? null : in.string();
                case "documentation" -> documentation = in.takeNull() ? null : StringOrMarkupContent.read(in);
                case "deprecated" -> deprecated = in.takeNull() ? null : in.bool();
                case "preselect" -> preselect = in.takeNull() ? null : in.bool();
                case "sortText" -> sortText = in.takeNull() ? null : in.string();
                case "filterText" -> filterText = in.takeNull() ? null : in.string();
                case "insertText" -> insertText = in.takeNull() ? null : in.string();
                case "insertTextFormat" -> insertTextFormat = in.takeNull() ? null : InsertTextFormat.read(in);
                case "insertTextMode" -> insertTextMode = in.takeNull() ? null : InsertTextMode.read(in);
                case "textEdit" -> textEdit = in.takeNull() ? null : CompletionTextEdit.read(in);
                case "textEditText" -> textEditText = in.takeNull() ? null : in.string();
                case "additionalTextEdits" -> additionalTextEdits = in.takeNull() ? null : in.list(TextEdit::read);
                case "commitCharacters" -> commitCharacters = in.takeNull() ? null : in.list(JsonReader::string);
                case "command" -> command = in.takeNull() ? null : Command.read(in);
                case "data" -> data = in.tree();
                default -> extra = in.extra(extra, member);
            }
        }
        if (label == null) {
            throw ShapeException.missing("CompletionItem", "label");
        }
        return new CompletionItem(label, labelDetails, kind, tags, detail, documentation, deprecated, preselect, sortText, filterText, insertText, insertTextFormat, insertTextMode, textEdit, textEditText, additionalTextEdits, commitCharacters, command, data, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        out.name("label").string(label);
        if (labelDetails != null) {
            labelDetails.write(out.name("labelDetails"));
        }
        if (kind != null) {
            kind.write(out.name("kind"));
        }
        if (tags != null) {
            out.name("tags").list(tags, CompletionItemTag::write);
        }
        if (detail != null) {
            out.name("detail").string(detail);
        }
        if (documentation != null) {
            documentation.write(out.name("documentation"));
        }
        if (deprecated != null) {
            out.name("deprecated").bool(deprecated);
        }
        if (preselect != null) {
            out.name("preselect").bool(preselect);
        }
        if (sortText != null) {
            out.name("sortText").string(sortText);
        }
        if (filterText != null) {
            out.name("filterText").string(filterText);
        }
        if (insertText != null) {
            out.name("insertText").string(insertText);
        }
        if (insertTextFormat != null) {
            insertTextFormat.write(out.name("insertTextFormat"));
        }
        if (insertTextMode != null) {
            insertTextMode.write(out.name("insertTextMode"));
        }
        if (textEdit != null) {
            textEdit.write(out.name("textEdit"));
        }
        if (textEditText != null) {
            out.name("textEditText").string(textEditText);
        }
        if (additionalTextEdits != null) {
            out.name("additionalTextEdits").list(additionalTextEdits, TextEdit::write);
        }
        if (commitCharacters != null) {
            out.name("commitCharacters").list(commitCharacters, (each, to) -> to.string(each));
        }
        if (command != null) {
            command.write(out.name("command"));
        }
        if (data != null) {
            out.name("data").tree(data);
        }
        out.extra(extra).endObject();
    }

    /** Builds a {@link CompletionItem}. */
    public static final class Builder {

        private String label;
        private @Nullable CompletionItemLabelDetails labelDetails;
        private @Nullable CompletionItemKind kind;
        private @Nullable List<CompletionItemTag> tags;
        private @Nullable String detail;
        private @Nullable StringOrMarkupContent documentation;
        private @Nullable Boolean deprecated;
        private @Nullable Boolean preselect;
        private @Nullable String sortText;
        private @Nullable String filterText;
        private @Nullable String insertText;
        private @Nullable InsertTextFormat insertTextFormat;
        private @Nullable InsertTextMode insertTextMode;
        private @Nullable CompletionTextEdit textEdit;
        private @Nullable String textEditText;
        private @Nullable List<TextEdit> additionalTextEdits;
        private @Nullable List<String> commitCharacters;
        private @Nullable Command command;
        private @Nullable JsonNode data;
        private Map<String, JsonNode> extra;

        private Builder(CompletionItem from) {
            this.label = from.label();
            this.labelDetails = from.labelDetails();
            this.kind = from.kind();
            this.tags = from.tags();
            this.detail = from.detail();
            this.documentation = from.documentation();
            this.deprecated = from.deprecated();
            this.preselect = from.preselect();
            this.sortText = from.sortText();
            this.filterText = from.filterText();
            this.insertText = from.insertText();
            this.insertTextFormat = from.insertTextFormat();
            this.insertTextMode = from.insertTextMode();
            this.textEdit = from.textEdit();
            this.textEditText = from.textEditText();
            this.additionalTextEdits = from.additionalTextEdits();
            this.commitCharacters = from.commitCharacters();
            this.command = from.command();
            this.data = from.data();
            this.extra = from.extra();
        }

        /** Sets {@link CompletionItem#label}. */
        public Builder label(String value) {
            this.label = value;
            return this;
        }

        /** Sets {@link CompletionItem#labelDetails}. */
        public Builder labelDetails(@Nullable CompletionItemLabelDetails value) {
            this.labelDetails = value;
            return this;
        }

        /** Sets {@link CompletionItem#kind}. */
        public Builder kind(@Nullable CompletionItemKind value) {
            this.kind = value;
            return this;
        }

        /** Sets {@link CompletionItem#tags}. */
        public Builder tags(@Nullable List<CompletionItemTag> value) {
            this.tags = value;
            return this;
        }

        /** Sets {@link CompletionItem#detail}. */
        public Builder detail(@Nullable String value) {
            this.detail = value;
            return this;
        }

        /** Sets {@link CompletionItem#documentation}. */
        public Builder documentation(@Nullable StringOrMarkupContent value) {
            this.documentation = value;
            return this;
        }

        /** Sets {@link CompletionItem#deprecated}. */
        public Builder deprecated(@Nullable Boolean value) {
            this.deprecated = value;
            return this;
        }

        /** Sets {@link CompletionItem#preselect}. */
        public Builder preselect(@Nullable Boolean value) {
            this.preselect = value;
            return this;
        }

        /** Sets {@link CompletionItem#sortText}. */
        public Builder sortText(@Nullable String value) {
            this.sortText = value;
            return this;
        }

        /** Sets {@link CompletionItem#filterText}. */
        public Builder filterText(@Nullable String value) {
            this.filterText = value;
            return this;
        }

        /** Sets {@link CompletionItem#insertText}. */
        public Builder insertText(@Nullable String value) {
            this.insertText = value;
            return this;
        }

        /** Sets {@link CompletionItem#insertTextFormat}. */
        public Builder insertTextFormat(@Nullable InsertTextFormat value) {
            this.insertTextFormat = value;
            return this;
        }

        /** Sets {@link CompletionItem#insertTextMode}. */
        public Builder insertTextMode(@Nullable InsertTextMode value) {
            this.insertTextMode = value;
            return this;
        }

        /** Sets {@link CompletionItem#textEdit}. */
        public Builder textEdit(@Nullable CompletionTextEdit value) {
            this.textEdit = value;
            return this;
        }

        /** Sets {@link CompletionItem#textEditText}. */
        public Builder textEditText(@Nullable String value) {
            this.textEditText = value;
            return this;
        }

        /** Sets {@link CompletionItem#additionalTextEdits}. */
        public Builder additionalTextEdits(@Nullable List<TextEdit> value) {
            this.additionalTextEdits = value;
            return this;
        }

        /** Sets {@link CompletionItem#commitCharacters}. */
        public Builder commitCharacters(@Nullable List<String> value) {
            this.commitCharacters = value;
            return this;
        }

        /** Sets {@link CompletionItem#command}. */
        public Builder command(@Nullable Command value) {
            this.command = value;
            return this;
        }

        /** Sets {@link CompletionItem#data}. */
        public Builder data(@Nullable JsonNode value) {
            this.data = value;
            return this;
        }

        /** Sets {@link CompletionItem#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public CompletionItem build() {
            return new CompletionItem(label, labelDetails, kind, tags, detail, documentation, deprecated, preselect, sortText, filterText, insertText, insertTextFormat, insertTextMode, textEdit, textEditText, additionalTextEdits, commitCharacters, command, data, extra);
        }
    }
}
