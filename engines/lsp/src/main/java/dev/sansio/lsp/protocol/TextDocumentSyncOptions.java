package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.Copies;
import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonWriter;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * {@code TextDocumentSyncOptions}:
 * in {@link ServerCapabilities}.
 *
 * @param openClose optional: {@code boolean}
 * @param change optional: {@code TextDocumentSyncKind}
 * @param willSave optional: {@code boolean}
 * @param willSaveWaitUntil optional: {@code boolean}
 * @param save optional: {@code (boolean|SaveOptions)}
 * @param extra members that the specification does not know
 */
public record TextDocumentSyncOptions(
        @Nullable Boolean openClose,
        @Nullable TextDocumentSyncKind change,
        @Nullable Boolean willSave,
        @Nullable Boolean willSaveWaitUntil,
        @Nullable BooleanOrSaveOptions save,
        Map<String, JsonNode> extra)
        implements TextDocumentSync {

    /** How it is read and written. */
    public static final JsonType<TextDocumentSyncOptions> CODEC = JsonType.of(TextDocumentSyncOptions::read);

    public TextDocumentSyncOptions {
        extra = Copies.map(extra);
    }

    /** One with no members. */
    public static TextDocumentSyncOptions of() {
        return new TextDocumentSyncOptions(null, null, null, null, null, Map.of());
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
    public static TextDocumentSyncOptions read(JsonReader in) {
        Boolean openClose = null;
        TextDocumentSyncKind change = null;
        Boolean willSave = null;
        Boolean willSaveWaitUntil = null;
        BooleanOrSaveOptions save = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("TextDocumentSyncOptions");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "openClose" -> openClose = in.takeNull() ? null : in.bool();
                case "change" -> change = in.takeNull() ? null : TextDocumentSyncKind.read(in);
                case "willSave" -> willSave = in.takeNull() ? null : in.bool();
                case "willSaveWaitUntil" -> willSaveWaitUntil = in.takeNull() ? null : in.bool();
                case "save" -> save = in.takeNull() ? null : BooleanOrSaveOptions.read(in);
                default -> extra = in.extra(extra, member);
            }
        }
        return new TextDocumentSyncOptions(openClose, change, willSave, willSaveWaitUntil, save, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        if (openClose != null) {
            out.name("openClose").bool(openClose);
        }
        if (change != null) {
            change.write(out.name("change"));
        }
        if (willSave != null) {
            out.name("willSave").bool(willSave);
        }
        if (willSaveWaitUntil != null) {
            out.name("willSaveWaitUntil").bool(willSaveWaitUntil);
        }
        if (save != null) {
            save.write(out.name("save"));
        }
        out.extra(extra).endObject();
    }

    /** Builds a {@link TextDocumentSyncOptions}. */
    public static final class Builder {

        private @Nullable Boolean openClose;
        private @Nullable TextDocumentSyncKind change;
        private @Nullable Boolean willSave;
        private @Nullable Boolean willSaveWaitUntil;
        private @Nullable BooleanOrSaveOptions save;
        private Map<String, JsonNode> extra;

        private Builder(TextDocumentSyncOptions from) {
            this.openClose = from.openClose();
            this.change = from.change();
            this.willSave = from.willSave();
            this.willSaveWaitUntil = from.willSaveWaitUntil();
            this.save = from.save();
            this.extra = from.extra();
        }

        /** Sets {@link TextDocumentSyncOptions#openClose}. */
        public Builder openClose(@Nullable Boolean value) {
            this.openClose = value;
            return this;
        }

        /** Sets {@link TextDocumentSyncOptions#change}. */
        public Builder change(@Nullable TextDocumentSyncKind value) {
            this.change = value;
            return this;
        }

        /** Sets {@link TextDocumentSyncOptions#willSave}. */
        public Builder willSave(@Nullable Boolean value) {
            this.willSave = value;
            return this;
        }

        /** Sets {@link TextDocumentSyncOptions#willSaveWaitUntil}. */
        public Builder willSaveWaitUntil(@Nullable Boolean value) {
            this.willSaveWaitUntil = value;
            return this;
        }

        /** Sets {@link TextDocumentSyncOptions#save}. */
        public Builder save(@Nullable BooleanOrSaveOptions value) {
            this.save = value;
            return this;
        }

        /** Sets {@link TextDocumentSyncOptions#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public TextDocumentSyncOptions build() {
            return new TextDocumentSyncOptions(openClose, change, willSave, willSaveWaitUntil, save, extra);
        }
    }
}
