package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.Copies;
import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonValue;
import dev.sansio.lsp.json.JsonWriter;
import dev.sansio.lsp.json.ShapeException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * {@code FormattingOptions}:
 * in {@link DocumentFormattingParams},
 * in {@link DocumentOnTypeFormattingParams},
 * in {@link DocumentRangeFormattingParams},
 * and in other places.
 *
 * @param tabSize {@code uinteger}
 * @param insertSpaces {@code boolean}
 * @param trimTrailingWhitespace optional: {@code boolean}, since 3.15.0
 * @param insertFinalNewline optional: {@code boolean}, since 3.15.0
 * @param trimFinalNewlines optional: {@code boolean}, since 3.15.0
 * @param extra members that the specification does not know
 */
public record FormattingOptions(
        int tabSize,
        boolean insertSpaces,
        @Nullable Boolean trimTrailingWhitespace,
        @Nullable Boolean insertFinalNewline,
        @Nullable Boolean trimFinalNewlines,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<FormattingOptions> CODEC = JsonType.of(FormattingOptions::read);

    public FormattingOptions {
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static FormattingOptions of(int tabSize, boolean insertSpaces) {
        return new FormattingOptions(tabSize, insertSpaces, null, null, null, Map.of());
    }

    /** Builds one of the required members and others. */
    public static Builder builder(int tabSize, boolean insertSpaces) {
        return of(tabSize, insertSpaces).toBuilder();
    }

    /** Builds one that differs from this one. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Reads one. */
    public static FormattingOptions read(JsonReader in) {
        int tabSize = 0;
        boolean hasTabSize = false;
        boolean insertSpaces = false;
        boolean hasInsertSpaces = false;
        Boolean trimTrailingWhitespace = null;
        Boolean insertFinalNewline = null;
        Boolean trimFinalNewlines = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("FormattingOptions");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "tabSize" -> {
                    tabSize = in.uinteger();
                    hasTabSize = true;
                }
                case "insertSpaces" -> {
                    insertSpaces = in.bool();
                    hasInsertSpaces = true;
                }
                case "trimTrailingWhitespace" -> trimTrailingWhitespace = in.takeNull() ? null : in.bool();
                case "insertFinalNewline" -> insertFinalNewline = in.takeNull() ? null : in.bool();
                case "trimFinalNewlines" -> trimFinalNewlines = in.takeNull() ? null : in.bool();
                default -> extra = in.extra(extra, member);
            }
        }
        if (!hasTabSize) {
            throw ShapeException.missing("FormattingOptions", "tabSize");
        }
        if (!hasInsertSpaces) {
            throw ShapeException.missing("FormattingOptions", "insertSpaces");
        }
        return new FormattingOptions(tabSize, insertSpaces, trimTrailingWhitespace, insertFinalNewline, trimFinalNewlines, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        out.name("tabSize").number(tabSize);
        out.name("insertSpaces").bool(insertSpaces);
        if (trimTrailingWhitespace != null) {
            out.name("trimTrailingWhitespace").bool(trimTrailingWhitespace);
        }
        if (insertFinalNewline != null) {
            out.name("insertFinalNewline").bool(insertFinalNewline);
        }
        if (trimFinalNewlines != null) {
            out.name("trimFinalNewlines").bool(trimFinalNewlines);
        }
        out.extra(extra).endObject();
    }

    /** Builds a {@link FormattingOptions}. */
    public static final class Builder {

        private int tabSize;
        private boolean insertSpaces;
        private @Nullable Boolean trimTrailingWhitespace;
        private @Nullable Boolean insertFinalNewline;
        private @Nullable Boolean trimFinalNewlines;
        private Map<String, JsonNode> extra;

        private Builder(FormattingOptions from) {
            this.tabSize = from.tabSize();
            this.insertSpaces = from.insertSpaces();
            this.trimTrailingWhitespace = from.trimTrailingWhitespace();
            this.insertFinalNewline = from.insertFinalNewline();
            this.trimFinalNewlines = from.trimFinalNewlines();
            this.extra = from.extra();
        }

        /** Sets {@link FormattingOptions#tabSize}. */
        public Builder tabSize(int value) {
            this.tabSize = value;
            return this;
        }

        /** Sets {@link FormattingOptions#insertSpaces}. */
        public Builder insertSpaces(boolean value) {
            this.insertSpaces = value;
            return this;
        }

        /** Sets {@link FormattingOptions#trimTrailingWhitespace}. */
        public Builder trimTrailingWhitespace(@Nullable Boolean value) {
            this.trimTrailingWhitespace = value;
            return this;
        }

        /** Sets {@link FormattingOptions#insertFinalNewline}. */
        public Builder insertFinalNewline(@Nullable Boolean value) {
            this.insertFinalNewline = value;
            return this;
        }

        /** Sets {@link FormattingOptions#trimFinalNewlines}. */
        public Builder trimFinalNewlines(@Nullable Boolean value) {
            this.trimFinalNewlines = value;
            return this;
        }

        /** Sets {@link FormattingOptions#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public FormattingOptions build() {
            return new FormattingOptions(tabSize, insertSpaces, trimTrailingWhitespace, insertFinalNewline, trimFinalNewlines, extra);
        }
    }
}
