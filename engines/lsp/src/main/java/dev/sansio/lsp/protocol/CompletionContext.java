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
 * {@code CompletionContext}:
 * in {@link CompletionParams}.
 *
 * @param triggerKind {@code CompletionTriggerKind}
 * @param triggerCharacter optional: {@code string}
 * @param extra members that the specification does not know
 */
public record CompletionContext(
        CompletionTriggerKind triggerKind,
        @Nullable String triggerCharacter,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<CompletionContext> CODEC = JsonType.of(CompletionContext::read);

    public CompletionContext {
        Objects.requireNonNull(triggerKind, "triggerKind");
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static CompletionContext of(CompletionTriggerKind triggerKind) {
        return new CompletionContext(triggerKind, null, Map.of());
    }

    /** Builds one of the required members and others. */
    public static Builder builder(CompletionTriggerKind triggerKind) {
        return of(triggerKind).toBuilder();
    }

    /** Builds one that differs from this one. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Reads one. */
    public static CompletionContext read(JsonReader in) {
        CompletionTriggerKind triggerKind = null;
        String triggerCharacter = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("CompletionContext");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "triggerKind" -> triggerKind = CompletionTriggerKind.read(in);
                case "triggerCharacter" -> triggerCharacter = in.takeNull() ? null : in.string();
                default -> extra = in.extra(extra, member);
            }
        }
        if (triggerKind == null) {
            throw ShapeException.missing("CompletionContext", "triggerKind");
        }
        return new CompletionContext(triggerKind, triggerCharacter, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        triggerKind.write(out.name("triggerKind"));
        if (triggerCharacter != null) {
            out.name("triggerCharacter").string(triggerCharacter);
        }
        out.extra(extra).endObject();
    }

    /** Builds a {@link CompletionContext}. */
    public static final class Builder {

        private CompletionTriggerKind triggerKind;
        private @Nullable String triggerCharacter;
        private Map<String, JsonNode> extra;

        private Builder(CompletionContext from) {
            this.triggerKind = from.triggerKind();
            this.triggerCharacter = from.triggerCharacter();
            this.extra = from.extra();
        }

        /** Sets {@link CompletionContext#triggerKind}. */
        public Builder triggerKind(CompletionTriggerKind value) {
            this.triggerKind = value;
            return this;
        }

        /** Sets {@link CompletionContext#triggerCharacter}. */
        public Builder triggerCharacter(@Nullable String value) {
            this.triggerCharacter = value;
            return this;
        }

        /** Sets {@link CompletionContext#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public CompletionContext build() {
            return new CompletionContext(triggerKind, triggerCharacter, extra);
        }
    }
}
