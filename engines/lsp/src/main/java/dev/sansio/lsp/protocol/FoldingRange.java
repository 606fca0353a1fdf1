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
 * {@code FoldingRange}:
 * a part of the result of {@code textDocument/foldingRange},
 * a result of {@code textDocument/foldingRange}.
 *
 * @param startLine {@code uinteger}
 * @param startCharacter optional: {@code uinteger}
 * @param endLine {@code uinteger}
 * @param endCharacter optional: {@code uinteger}
 * @param kind optional: {@code FoldingRangeKind}
 * @param collapsedText optional: {@code string}, since 3.17.0
 * @param extra members that the specification does not know
 */
public record FoldingRange(
        int startLine,
        @Nullable Integer startCharacter,
        int endLine,
        @Nullable Integer endCharacter,
        @Nullable FoldingRangeKind kind,
        @Nullable String collapsedText,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<FoldingRange> CODEC = JsonType.of(FoldingRange::read);

    public FoldingRange {
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static FoldingRange of(int startLine, int endLine) {
        return new FoldingRange(startLine, null, endLine, null, null, null, Map.of());
    }

    /** Builds one of the required members and others. */
    public static Builder builder(int startLine, int endLine) {
        return of(startLine, endLine).toBuilder();
    }

    /** Builds one that differs from this one. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Reads one. */
    public static FoldingRange read(JsonReader in) {
        int startLine = 0;
        boolean hasStartLine = false;
        Integer startCharacter = null;
        int endLine = 0;
        boolean hasEndLine = false;
        Integer endCharacter = null;
        FoldingRangeKind kind = null;
        String collapsedText = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("FoldingRange");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "startLine" -> {
                    startLine = in.uinteger();
                    hasStartLine = true;
                }
                case "startCharacter" -> startCharacter = in.takeNull() ? null : in.uinteger();
                case "endLine" -> {
                    endLine = in.uinteger();
                    hasEndLine = true;
                }
                case "endCharacter" -> endCharacter = in.takeNull() ? null : in.uinteger();
                case "kind" -> kind = in.takeNull() ? null : FoldingRangeKind.read(in);
                case "collapsedText" -> collapsedText = in.takeNull() ? null : in.string();
                default -> extra = in.extra(extra, member);
            }
        }
        if (!hasStartLine) {
            throw ShapeException.missing("FoldingRange", "startLine");
        }
        if (!hasEndLine) {
            throw ShapeException.missing("FoldingRange", "endLine");
        }
        return new FoldingRange(startLine, startCharacter, endLine, endCharacter, kind, collapsedText, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        out.name("startLine").number(startLine);
        if (startCharacter != null) {
            out.name("startCharacter").number(startCharacter);
        }
        out.name("endLine").number(endLine);
        if (endCharacter != null) {
            out.name("endCharacter").number(endCharacter);
        }
        if (kind != null) {
            kind.write(out.name("kind"));
        }
        if (collapsedText != null) {
            out.name("collapsedText").string(collapsedText);
        }
        out.extra(extra).endObject();
    }

    /** Builds a {@link FoldingRange}. */
    public static final class Builder {

        private int startLine;
        private @Nullable Integer startCharacter;
        private int endLine;
        private @Nullable Integer endCharacter;
        private @Nullable FoldingRangeKind kind;
        private @Nullable String collapsedText;
        private Map<String, JsonNode> extra;

        private Builder(FoldingRange from) {
            this.startLine = from.startLine();
            this.startCharacter = from.startCharacter();
            this.endLine = from.endLine();
            this.endCharacter = from.endCharacter();
            this.kind = from.kind();
            this.collapsedText = from.collapsedText();
            this.extra = from.extra();
        }

        /** Sets {@link FoldingRange#startLine}. */
        public Builder startLine(int value) {
            this.startLine = value;
            return this;
        }

        /** Sets {@link FoldingRange#startCharacter}. */
        public Builder startCharacter(@Nullable Integer value) {
            this.startCharacter = value;
            return this;
        }

        /** Sets {@link FoldingRange#endLine}. */
        public Builder endLine(int value) {
            this.endLine = value;
            return this;
        }

        /** Sets {@link FoldingRange#endCharacter}. */
        public Builder endCharacter(@Nullable Integer value) {
            this.endCharacter = value;
            return this;
        }

        /** Sets {@link FoldingRange#kind}. */
        public Builder kind(@Nullable FoldingRangeKind value) {
            this.kind = value;
            return this;
        }

        /** Sets {@link FoldingRange#collapsedText}. */
        public Builder collapsedText(@Nullable String value) {
            this.collapsedText = value;
            return this;
        }

        /** Sets {@link FoldingRange#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public FoldingRange build() {
            return new FoldingRange(startLine, startCharacter, endLine, endCharacter, kind, collapsedText, extra);
        }
    }
}
