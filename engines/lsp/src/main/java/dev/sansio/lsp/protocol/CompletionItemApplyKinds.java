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
 * {@code CompletionItemApplyKinds}:
 * in {@link CompletionList}.
 *
 * <p>Since 3.18.0.
 *
 * @param commitCharacters optional: {@code ApplyKind}, since 3.18.0
 * @param data optional: {@code ApplyKind}, since 3.18.0
 * @param extra members that the specification does not know
 */
public record CompletionItemApplyKinds(
        @Nullable ApplyKind commitCharacters,
        @Nullable ApplyKind data,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<CompletionItemApplyKinds> CODEC = JsonType.of(CompletionItemApplyKinds::read);

    public CompletionItemApplyKinds {
        extra = Copies.map(extra);
    }

    /** One with no members. */
    public static CompletionItemApplyKinds of() {
        return new CompletionItemApplyKinds(null, null, Map.of());
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
    public static CompletionItemApplyKinds read(JsonReader in) {
        ApplyKind commitCharacters = null;
        ApplyKind data = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("CompletionItemApplyKinds");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "commitCharacters" -> commitCharacters = in.takeNull() ? null : ApplyKind.read(in);
                case "data" -> data = in.takeNull() ? null : ApplyKind.read(in);
                default -> extra = in.extra(extra, member);
            }
        }
        return new CompletionItemApplyKinds(commitCharacters, data, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        if (commitCharacters != null) {
            commitCharacters.write(out.name("commitCharacters"));
        }
        if (data != null) {
            data.write(out.name("data"));
        }
        out.extra(extra).endObject();
    }

    /** Builds a {@link CompletionItemApplyKinds}. */
    public static final class Builder {

        private @Nullable ApplyKind commitCharacters;
        private @Nullable ApplyKind data;
        private Map<String, JsonNode> extra;

        private Builder(CompletionItemApplyKinds from) {
            this.commitCharacters = from.commitCharacters();
            this.data = from.data();
            this.extra = from.extra();
        }

        /** Sets {@link CompletionItemApplyKinds#commitCharacters}. */
        public Builder commitCharacters(@Nullable ApplyKind value) {
            this.commitCharacters = value;
            return this;
        }

        /** Sets {@link CompletionItemApplyKinds#data}. */
        public Builder data(@Nullable ApplyKind value) {
            this.data = value;
            return this;
        }

        /** Sets {@link CompletionItemApplyKinds#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public CompletionItemApplyKinds build() {
            return new CompletionItemApplyKinds(commitCharacters, data, extra);
        }
    }
}
