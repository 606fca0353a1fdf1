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
 * {@code InlineCompletionContext}:
 * in {@link InlineCompletionParams}.
 *
 * <p>Since 3.18.0.
 *
 * @param triggerKind {@code InlineCompletionTriggerKind}
 * @param selectedCompletionInfo optional: {@code SelectedCompletionInfo}
 * @param extra members that the specification does not know
 */
public record InlineCompletionContext(
        InlineCompletionTriggerKind triggerKind,
        @Nullable SelectedCompletionInfo selectedCompletionInfo,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<InlineCompletionContext> CODEC = JsonType.of(InlineCompletionContext::read);

    public InlineCompletionContext {
        Objects.requireNonNull(triggerKind, "triggerKind");
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static InlineCompletionContext of(InlineCompletionTriggerKind triggerKind) {
        return new InlineCompletionContext(triggerKind, null, Map.of());
    }

    /** Builds one of the required members and others. */
    public static Builder builder(InlineCompletionTriggerKind triggerKind) {
        return of(triggerKind).toBuilder();
    }

    /** Builds one that differs from this one. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Reads one. */
    public static InlineCompletionContext read(JsonReader in) {
        InlineCompletionTriggerKind triggerKind = null;
        SelectedCompletionInfo selectedCompletionInfo = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("InlineCompletionContext");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "triggerKind" -> triggerKind = InlineCompletionTriggerKind.read(in);
                case "selectedCompletionInfo" -> selectedCompletionInfo = in.takeNull() ? null : SelectedCompletionInfo.read(in);
                default -> extra = in.extra(extra, member);
            }
        }
        if (triggerKind == null) {
            throw ShapeException.missing("InlineCompletionContext", "triggerKind");
        }
        return new InlineCompletionContext(triggerKind, selectedCompletionInfo, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        triggerKind.write(out.name("triggerKind"));
        if (selectedCompletionInfo != null) {
            selectedCompletionInfo.write(out.name("selectedCompletionInfo"));
        }
        out.extra(extra).endObject();
    }

    /** Builds a {@link InlineCompletionContext}. */
    public static final class Builder {

        private InlineCompletionTriggerKind triggerKind;
        private @Nullable SelectedCompletionInfo selectedCompletionInfo;
        private Map<String, JsonNode> extra;

        private Builder(InlineCompletionContext from) {
            this.triggerKind = from.triggerKind();
            this.selectedCompletionInfo = from.selectedCompletionInfo();
            this.extra = from.extra();
        }

        /** Sets {@link InlineCompletionContext#triggerKind}. */
        public Builder triggerKind(InlineCompletionTriggerKind value) {
            this.triggerKind = value;
            return this;
        }

        /** Sets {@link InlineCompletionContext#selectedCompletionInfo}. */
        public Builder selectedCompletionInfo(@Nullable SelectedCompletionInfo value) {
            this.selectedCompletionInfo = value;
            return this;
        }

        /** Sets {@link InlineCompletionContext#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public InlineCompletionContext build() {
            return new InlineCompletionContext(triggerKind, selectedCompletionInfo, extra);
        }
    }
}
