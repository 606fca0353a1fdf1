package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.Copies;
import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonValue;
import dev.sansio.lsp.json.JsonWriter;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * {@code TextDocumentSyncClientCapabilities}:
 * in {@link TextDocumentClientCapabilities}.
 *
 * @param dynamicRegistration optional: {@code boolean}
 * @param willSave optional: {@code boolean}
 * @param willSaveWaitUntil optional: {@code boolean}
 * @param didSave optional: {@code boolean}
 * @param extra members that the specification does not know
 */
public record TextDocumentSyncClientCapabilities(
        @Nullable Boolean dynamicRegistration,
        @Nullable Boolean willSave,
        @Nullable Boolean willSaveWaitUntil,
        @Nullable Boolean didSave,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<TextDocumentSyncClientCapabilities> CODEC = JsonType.of(TextDocumentSyncClientCapabilities::read);

    public TextDocumentSyncClientCapabilities {
        extra = Copies.map(extra);
    }

    /** One with no members. */
    public static TextDocumentSyncClientCapabilities of() {
        return new TextDocumentSyncClientCapabilities(null, null, null, null, Map.of());
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
    public static TextDocumentSyncClientCapabilities read(JsonReader in) {
        Boolean dynamicRegistration = null;
        Boolean willSave = null;
        Boolean willSaveWaitUntil = null;
        Boolean didSave = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("TextDocumentSyncClientCapabilities");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "dynamicRegistration" -> dynamicRegistration = in.takeNull() ? null : in.bool();
                case "willSave" -> willSave = in.takeNull() ? null : in.bool();
                case "willSaveWaitUntil" -> willSaveWaitUntil = in.takeNull() ? null : in.bool();
                case "didSave" -> didSave = in.takeNull() ? null : in.bool();
                default -> extra = in.extra(extra, member);
            }
        }
        return new TextDocumentSyncClientCapabilities(dynamicRegistration, willSave, willSaveWaitUntil, didSave, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        if (dynamicRegistration != null) {
            out.name("dynamicRegistration").bool(dynamicRegistration);
        }
        if (willSave != null) {
            out.name("willSave").bool(willSave);
        }
        if (willSaveWaitUntil != null) {
            out.name("willSaveWaitUntil").bool(willSaveWaitUntil);
        }
        if (didSave != null) {
            out.name("didSave").bool(didSave);
        }
        out.extra(extra).endObject();
    }

    /** Builds a {@link TextDocumentSyncClientCapabilities}. */
    public static final class Builder {

        private @Nullable Boolean dynamicRegistration;
        private @Nullable Boolean willSave;
        private @Nullable Boolean willSaveWaitUntil;
        private @Nullable Boolean didSave;
        private Map<String, JsonNode> extra;

        private Builder(TextDocumentSyncClientCapabilities from) {
            this.dynamicRegistration = from.dynamicRegistration();
            this.willSave = from.willSave();
            this.willSaveWaitUntil = from.willSaveWaitUntil();
            this.didSave = from.didSave();
            this.extra = from.extra();
        }

        /** Sets {@link TextDocumentSyncClientCapabilities#dynamicRegistration}. */
        public Builder dynamicRegistration(@Nullable Boolean value) {
            this.dynamicRegistration = value;
            return this;
        }

        /** Sets {@link TextDocumentSyncClientCapabilities#willSave}. */
        public Builder willSave(@Nullable Boolean value) {
            this.willSave = value;
            return this;
        }

        /** Sets {@link TextDocumentSyncClientCapabilities#willSaveWaitUntil}. */
        public Builder willSaveWaitUntil(@Nullable Boolean value) {
            this.willSaveWaitUntil = value;
            return this;
        }

        /** Sets {@link TextDocumentSyncClientCapabilities#didSave}. */
        public Builder didSave(@Nullable Boolean value) {
            this.didSave = value;
            return this;
        }

        /** Sets {@link TextDocumentSyncClientCapabilities#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public TextDocumentSyncClientCapabilities build() {
            return new TextDocumentSyncClientCapabilities(dynamicRegistration, willSave, willSaveWaitUntil, didSave, extra);
        }
    }
}
