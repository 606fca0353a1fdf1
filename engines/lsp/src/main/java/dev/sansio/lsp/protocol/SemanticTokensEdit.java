package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.Copies;
import dev.sansio.lsp.json.Ints;
import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonValue;
import dev.sansio.lsp.json.JsonWriter;
import dev.sansio.lsp.json.ShapeException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * {@code SemanticTokensEdit}:
 * in {@link SemanticTokensDeltaPartialResult},
 * in {@link SemanticTokensDelta}.
 *
 * <p>Since 3.16.0.
 *
 * @param start {@code uinteger}
 * @param deleteCount {@code uinteger}
 * @param data optional: {@code uinteger[]}
 * @param extra members that the specification does not know
 */
public record SemanticTokensEdit(
        int start,
        int deleteCount,
        @Nullable Ints data,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<SemanticTokensEdit> CODEC = JsonType.of(SemanticTokensEdit::read);

    public SemanticTokensEdit {
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static SemanticTokensEdit of(int start, int deleteCount) {
        return new SemanticTokensEdit(start, deleteCount, null, Map.of());
    }

    /** Builds one of the required members and others. */
    public static Builder builder(int start, int deleteCount) {
        return of(start, deleteCount).toBuilder();
    }

    /** Builds one that differs from this one. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Reads one. */
    public static SemanticTokensEdit read(JsonReader in) {
        int start = 0;
        boolean hasStart = false;
        int deleteCount = 0;
        boolean hasDeleteCount = false;
        Ints data = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("SemanticTokensEdit");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "start" -> {
                    start = in.uinteger();
                    hasStart = true;
                }
                case "deleteCount" -> {
                    deleteCount = in.uinteger();
                    hasDeleteCount = true;
                }
                case "data" -> data = in.takeNull() ? null : in.uintegers();
                default -> extra = in.extra(extra, member);
            }
        }
        if (!hasStart) {
            throw ShapeException.missing("SemanticTokensEdit", "start");
        }
        if (!hasDeleteCount) {
            throw ShapeException.missing("SemanticTokensEdit", "deleteCount");
        }
        return new SemanticTokensEdit(start, deleteCount, data, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        out.name("start").number(start);
        out.name("deleteCount").number(deleteCount);
        if (data != null) {
            out.name("data").integers(data);
        }
        out.extra(extra).endObject();
    }

    /** Builds a {@link SemanticTokensEdit}. */
    public static final class Builder {

        private int start;
        private int deleteCount;
        private @Nullable Ints data;
        private Map<String, JsonNode> extra;

        private Builder(SemanticTokensEdit from) {
            this.start = from.start();
            this.deleteCount = from.deleteCount();
            this.data = from.data();
            this.extra = from.extra();
        }

        /** Sets {@link SemanticTokensEdit#start}. */
        public Builder start(int value) {
            this.start = value;
            return this;
        }

        /** Sets {@link SemanticTokensEdit#deleteCount}. */
        public Builder deleteCount(int value) {
            this.deleteCount = value;
            return this;
        }

        /** Sets {@link SemanticTokensEdit#data}. */
        public Builder data(@Nullable Ints value) {
            this.data = value;
            return this;
        }

        /** Sets {@link SemanticTokensEdit#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public SemanticTokensEdit build() {
            return new SemanticTokensEdit(start, deleteCount, data, extra);
        }
    }
}
