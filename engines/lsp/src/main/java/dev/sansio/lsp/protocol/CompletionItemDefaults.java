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
 * {@code CompletionItemDefaults}:
 * in {@link CompletionList}.
 *
 * <p>Since 3.17.0.
 *
 * @param commitCharacters optional: {@code string[]}, since 3.17.0
 * @param editRange optional: {@code (Range|EditRangeWithInsertReplace)}, since 3.17.0
 * @param insertTextFormat optional: {@code InsertTextFormat}, since 3.17.0
 * @param insertTextMode optional: {@code InsertTextMode}, since 3.17.0
 * @param data optional: {@code LSPAny}, since 3.17.0
 * @param extra members that the specification does not know
 */
public record CompletionItemDefaults(
        @Nullable List<String> commitCharacters,
        @Nullable CompletionEditRange editRange,
        @Nullable InsertTextFormat insertTextFormat,
        @Nullable InsertTextMode insertTextMode,
        @Nullable JsonNode data,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<CompletionItemDefaults> CODEC = JsonType.of(CompletionItemDefaults::read);

    public CompletionItemDefaults {
        commitCharacters = commitCharacters == null ? null : Copies.list(commitCharacters);
        extra = Copies.map(extra);
    }

    /** One with no members. */
    public static CompletionItemDefaults of() {
        return new CompletionItemDefaults(null, null, null, null, null, Map.of());
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
    public static CompletionItemDefaults read(JsonReader in) {
        List<String> commitCharacters = null;
        CompletionEditRange editRange = null;
        InsertTextFormat insertTextFormat = null;
        InsertTextMode insertTextMode = null;
        JsonNode data = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("CompletionItemDefaults");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "commitCharacters" -> commitCharacters = in.takeNull() ? null : in.list(JsonReader::string);
                case "editRange" -> editRange = in.takeNull() ? null : CompletionEditRange.read(in);
                case "insertTextFormat" -> insertTextFormat = in.takeNull() ? null : InsertTextFormat.read(in);
                case "insertTextMode" -> insertTextMode = in.takeNull() ? null : InsertTextMode.read(in);
                case "data" -> data = in.tree();
                default -> extra = in.extra(extra, member);
            }
        }
        return new CompletionItemDefaults(commitCharacters, editRange, insertTextFormat, insertTextMode, data, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        if (commitCharacters != null) {
            out.name("commitCharacters").list(commitCharacters, (each, to) -> to.string(each));
        }
        if (editRange != null) {
            editRange.write(out.name("editRange"));
        }
        if (insertTextFormat != null) {
            insertTextFormat.write(out.name("insertTextFormat"));
        }
        if (insertTextMode != null) {
            insertTextMode.write(out.name("insertTextMode"));
        }
        if (data != null) {
            out.name("data").tree(data);
        }
        out.extra(extra).endObject();
    }

    /** Builds a {@link CompletionItemDefaults}. */
    public static final class Builder {

        private @Nullable List<String> commitCharacters;
        private @Nullable CompletionEditRange editRange;
        private @Nullable InsertTextFormat insertTextFormat;
        private @Nullable InsertTextMode insertTextMode;
        private @Nullable JsonNode data;
        private Map<String, JsonNode> extra;

        private Builder(CompletionItemDefaults from) {
            this.commitCharacters = from.commitCharacters();
            this.editRange = from.editRange();
            this.insertTextFormat = from.insertTextFormat();
            this.insertTextMode = from.insertTextMode();
            this.data = from.data();
            this.extra = from.extra();
        }

        /** Sets {@link CompletionItemDefaults#commitCharacters}. */
        public Builder commitCharacters(@Nullable List<String> value) {
            this.commitCharacters = value;
            return this;
        }

        /** Sets {@link CompletionItemDefaults#editRange}. */
        public Builder editRange(@Nullable CompletionEditRange value) {
            this.editRange = value;
            return this;
        }

        /** Sets {@link CompletionItemDefaults#insertTextFormat}. */
        public Builder insertTextFormat(@Nullable InsertTextFormat value) {
            this.insertTextFormat = value;
            return this;
        }

        /** Sets {@link CompletionItemDefaults#insertTextMode}. */
        public Builder insertTextMode(@Nullable InsertTextMode value) {
            this.insertTextMode = value;
            return this;
        }

        /** Sets {@link CompletionItemDefaults#data}. */
        public Builder data(@Nullable JsonNode value) {
            this.data = value;
            return this;
        }

        /** Sets {@link CompletionItemDefaults#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public CompletionItemDefaults build() {
            return new CompletionItemDefaults(commitCharacters, editRange, insertTextFormat, insertTextMode, data, extra);
        }
    }
}
