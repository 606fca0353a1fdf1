package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.Copies;
import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonWriter;
import dev.sansio.lsp.json.Shape;
import dev.sansio.lsp.json.ShapeException;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * {@code InlineValueVariableLookup}.
 *
 * <p>Since 3.17.0.
 *
 * @param range {@code Range}
 * @param variableName optional: {@code string}
 * @param caseSensitiveLookup {@code boolean}
 * @param extra members that the specification does not know
 */
public record InlineValueVariableLookup(
        Range range,
        @Nullable String variableName,
        boolean caseSensitiveLookup,
        Map<String, JsonNode> extra)
        implements InlineValue {

    /** How it is read and written. */
    public static final JsonType<InlineValueVariableLookup> CODEC = JsonType.of(InlineValueVariableLookup::read);

    static final Shape SHAPE = Shape.of("range:o variableName?:s caseSensitiveLookup:b");

    public InlineValueVariableLookup {
        Objects.requireNonNull(range, "range");
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static InlineValueVariableLookup of(Range range, boolean caseSensitiveLookup) {
        return new InlineValueVariableLookup(range, null, caseSensitiveLookup, Map.of());
    }

    /** Builds one of the required members and others. */
    public static Builder builder(Range range, boolean caseSensitiveLookup) {
        return of(range, caseSensitiveLookup).toBuilder();
    }

    /** Builds one that differs from this one. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Reads one. */
    public static InlineValueVariableLookup read(JsonReader in) {
        Range range = null;
        String variableName = null;
        boolean caseSensitiveLookup = false;
        boolean hasCaseSensitiveLookup = false;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("InlineValueVariableLookup");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "range" -> range = Range.read(in);
                case "variableName" -> variableName = in.takeNull() ? null : in.string();
                case "caseSensitiveLookup" -> {
                    caseSensitiveLookup = in.bool();
                    hasCaseSensitiveLookup = true;
                }
                default -> extra = in.extra(extra, member);
            }
        }
        if (range == null) {
            throw ShapeException.missing("InlineValueVariableLookup", "range");
        }
        if (!hasCaseSensitiveLookup) {
            throw ShapeException.missing("InlineValueVariableLookup", "caseSensitiveLookup");
        }
        return new InlineValueVariableLookup(range, variableName, caseSensitiveLookup, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        range.write(out.name("range"));
        if (variableName != null) {
            out.name("variableName").string(variableName);
        }
        out.name("caseSensitiveLookup").bool(caseSensitiveLookup);
        out.extra(extra).endObject();
    }

    /** Builds a {@link InlineValueVariableLookup}. */
    public static final class Builder {

        private Range range;
        private @Nullable String variableName;
        private boolean caseSensitiveLookup;
        private Map<String, JsonNode> extra;

        private Builder(InlineValueVariableLookup from) {
            this.range = from.range();
            this.variableName = from.variableName();
            this.caseSensitiveLookup = from.caseSensitiveLookup();
            this.extra = from.extra();
        }

        /** Sets {@link InlineValueVariableLookup#range}. */
        public Builder range(Range value) {
            this.range = value;
            return this;
        }

        /** Sets {@link InlineValueVariableLookup#variableName}. */
        public Builder variableName(@Nullable String value) {
            this.variableName = value;
            return this;
        }

        /** Sets {@link InlineValueVariableLookup#caseSensitiveLookup}. */
        public Builder caseSensitiveLookup(boolean value) {
            this.caseSensitiveLookup = value;
            return this;
        }

        /** Sets {@link InlineValueVariableLookup#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public InlineValueVariableLookup build() {
            return new InlineValueVariableLookup(range, variableName, caseSensitiveLookup, extra);
        }
    }
}
