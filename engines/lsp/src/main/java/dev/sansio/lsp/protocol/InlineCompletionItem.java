package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.Copies;
import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonValue;
import dev.sansio.lsp.json.JsonWriter;
import dev.sansio.lsp.json.ShapeException;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * {@code InlineCompletionItem}:
 * a part of the result of {@code textDocument/inlineCompletion},
 * a result of {@code textDocument/inlineCompletion},
 * in {@link InlineCompletionList}.
 *
 * <p>Since 3.18.0.
 *
 * @param insertText {@code (string|StringValue)}
 * @param filterText optional: {@code string}
 * @param range optional: {@code Range}
 * @param command optional: {@code Command}
 * @param extra members that the specification does not know
 */
public record InlineCompletionItem(
        StringOrStringValue insertText,
        @Nullable String filterText,
        @Nullable Range range,
        @Nullable Command command,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<InlineCompletionItem> CODEC = JsonType.of(InlineCompletionItem::read);

    public InlineCompletionItem {
        Objects.requireNonNull(insertText, "insertText");
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static InlineCompletionItem of(StringOrStringValue insertText) {
        return new InlineCompletionItem(insertText, null, null, null, Map.of());
    }

    /** Builds one of the required members and others. */
    public static Builder builder(StringOrStringValue insertText) {
        return of(insertText).toBuilder();
    }

    /** Builds one that differs from this one. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Reads one. */
    public static InlineCompletionItem read(JsonReader in) {
        StringOrStringValue insertText = null;
        String filterText = null;
        Range range = null;
        Command command = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("InlineCompletionItem");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "insertText" -> insertText = StringOrStringValue.read(in);
                case "filterText" -> filterText = in.takeNull() ? null : in.string();
                case "range" -> range = in.takeNull() ? null : Range.read(in);
                case "command" -> command = in.takeNull() ? null : Command.read(in);
                default -> extra = in.extra(extra, member);
            }
        }
        if (insertText == null) {
            throw ShapeException.missing("InlineCompletionItem", "insertText");
        }
        return new InlineCompletionItem(insertText, filterText, range, command, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        insertText.write(out.name("insertText"));
        if (filterText != null) {
            out.name("filterText").string(filterText);
        }
        if (range != null) {
            range.write(out.name("range"));
        }
        if (command != null) {
            command.write(out.name("command"));
        }
        out.extra(extra).endObject();
    }

    /** Builds a {@link InlineCompletionItem}. */
    public static final class Builder {

        private StringOrStringValue insertText;
        private @Nullable String filterText;
        private @Nullable Range range;
        private @Nullable Command command;
        private Map<String, JsonNode> extra;

        private Builder(InlineCompletionItem from) {
            this.insertText = from.insertText();
            this.filterText = from.filterText();
            this.range = from.range();
            this.command = from.command();
            this.extra = from.extra();
        }

        /** Sets {@link InlineCompletionItem#insertText}. */
        public Builder insertText(StringOrStringValue value) {
            this.insertText = value;
            return this;
        }

        /** Sets {@link InlineCompletionItem#filterText}. */
        public Builder filterText(@Nullable String value) {
            this.filterText = value;
            return this;
        }

        /** Sets {@link InlineCompletionItem#range}. */
        public Builder range(@Nullable Range value) {
            this.range = value;
            return this;
        }

        /** Sets {@link InlineCompletionItem#command}. */
        public Builder command(@Nullable Command value) {
            this.command = value;
            return this;
        }

        /** Sets {@link InlineCompletionItem#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public InlineCompletionItem build() {
            return new InlineCompletionItem(insertText, filterText, range, command, extra);
        }
    }
}
