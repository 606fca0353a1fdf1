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
 * {@code SignatureHelpContext}:
 * in {@link SignatureHelpParams}.
 *
 * <p>Since 3.15.0.
 *
 * @param triggerKind {@code SignatureHelpTriggerKind}
 * @param triggerCharacter optional: {@code string}
 * @param isRetrigger {@code boolean}
 * @param activeSignatureHelp optional: {@code SignatureHelp}
 * @param extra members that the specification does not know
 */
public record SignatureHelpContext(
        SignatureHelpTriggerKind triggerKind,
        @Nullable String triggerCharacter,
        boolean isRetrigger,
        @Nullable SignatureHelp activeSignatureHelp,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<SignatureHelpContext> CODEC = JsonType.of(SignatureHelpContext::read);

    public SignatureHelpContext {
        Objects.requireNonNull(triggerKind, "triggerKind");
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static SignatureHelpContext of(SignatureHelpTriggerKind triggerKind, boolean isRetrigger) {
        return new SignatureHelpContext(triggerKind, null, isRetrigger, null, Map.of());
    }

    /** Builds one of the required members and others. */
    public static Builder builder(SignatureHelpTriggerKind triggerKind, boolean isRetrigger) {
        return of(triggerKind, isRetrigger).toBuilder();
    }

    /** Builds one that differs from this one. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Reads one. */
    public static SignatureHelpContext read(JsonReader in) {
        SignatureHelpTriggerKind triggerKind = null;
        String triggerCharacter = null;
        boolean isRetrigger = false;
        boolean hasIsRetrigger = false;
        SignatureHelp activeSignatureHelp = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("SignatureHelpContext");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "triggerKind" -> triggerKind = SignatureHelpTriggerKind.read(in);
                case "triggerCharacter" -> triggerCharacter = in.takeNull() ? null : in.string();
                case "isRetrigger" -> {
                    isRetrigger = in.bool();
                    hasIsRetrigger = true;
                }
                case "activeSignatureHelp" -> activeSignatureHelp = in.takeNull() ? null : SignatureHelp.read(in);
                default -> extra = in.extra(extra, member);
            }
        }
        if (triggerKind == null) {
            throw ShapeException.missing("SignatureHelpContext", "triggerKind");
        }
        if (!hasIsRetrigger) {
            throw ShapeException.missing("SignatureHelpContext", "isRetrigger");
        }
        return new SignatureHelpContext(triggerKind, triggerCharacter, isRetrigger, activeSignatureHelp, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        triggerKind.write(out.name("triggerKind"));
        if (triggerCharacter != null) {
            out.name("triggerCharacter").string(triggerCharacter);
        }
        out.name("isRetrigger").bool(isRetrigger);
        if (activeSignatureHelp != null) {
            activeSignatureHelp.write(out.name("activeSignatureHelp"));
        }
        out.extra(extra).endObject();
    }

    /** Builds a {@link SignatureHelpContext}. */
    public static final class Builder {

        private SignatureHelpTriggerKind triggerKind;
        private @Nullable String triggerCharacter;
        private boolean isRetrigger;
        private @Nullable SignatureHelp activeSignatureHelp;
        private Map<String, JsonNode> extra;

        private Builder(SignatureHelpContext from) {
            this.triggerKind = from.triggerKind();
            this.triggerCharacter = from.triggerCharacter();
            this.isRetrigger = from.isRetrigger();
            this.activeSignatureHelp = from.activeSignatureHelp();
            this.extra = from.extra();
        }

        /** Sets {@link SignatureHelpContext#triggerKind}. */
        public Builder triggerKind(SignatureHelpTriggerKind value) {
            this.triggerKind = value;
            return this;
        }

        /** Sets {@link SignatureHelpContext#triggerCharacter}. */
        public Builder triggerCharacter(@Nullable String value) {
            this.triggerCharacter = value;
            return this;
        }

        /** Sets {@link SignatureHelpContext#isRetrigger}. */
        public Builder isRetrigger(boolean value) {
            this.isRetrigger = value;
            return this;
        }

        /** Sets {@link SignatureHelpContext#activeSignatureHelp}. */
        public Builder activeSignatureHelp(@Nullable SignatureHelp value) {
            this.activeSignatureHelp = value;
            return this;
        }

        /** Sets {@link SignatureHelpContext#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public SignatureHelpContext build() {
            return new SignatureHelpContext(triggerKind, triggerCharacter, isRetrigger, activeSignatureHelp, extra);
        }
    }
}
