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
 * {@code InlineValueEvaluatableExpression}.
 *
 * <p>Since 3.17.0.
 *
 * @param range {@code Range}
 * @param expression optional: {@code string}
 * @param extra members that the specification does not know
 */
public record InlineValueEvaluatableExpression(
        Range range,
        @Nullable String expression,
        Map<String, JsonNode> extra)
        implements InlineValue {

    /** How it is read and written. */
    public static final JsonType<InlineValueEvaluatableExpression> CODEC = JsonType.of(InlineValueEvaluatableExpression::read);

    static final Shape SHAPE = Shape.of("range:o expression?:s");

    public InlineValueEvaluatableExpression {
        Objects.requireNonNull(range, "range");
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static InlineValueEvaluatableExpression of(Range range) {
        return new InlineValueEvaluatableExpression(range, null, Map.of());
    }

    /** Builds one of the required members and others. */
    public static Builder builder(Range range) {
        return of(range).toBuilder();
    }

    /** Builds one that differs from this one. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Reads one. */
    public static InlineValueEvaluatableExpression read(JsonReader in) {
        Range range = null;
        String expression = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("InlineValueEvaluatableExpression");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "range" -> range = Range.read(in);
                case "expression" -> expression = in.takeNull() ? null : in.string();
                default -> extra = in.extra(extra, member);
            }
        }
        if (range == null) {
            throw ShapeException.missing("InlineValueEvaluatableExpression", "range");
        }
        return new InlineValueEvaluatableExpression(range, expression, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        range.write(out.name("range"));
        if (expression != null) {
            out.name("expression").string(expression);
        }
        out.extra(extra).endObject();
    }

    /** Builds a {@link InlineValueEvaluatableExpression}. */
    public static final class Builder {

        private Range range;
        private @Nullable String expression;
        private Map<String, JsonNode> extra;

        private Builder(InlineValueEvaluatableExpression from) {
            this.range = from.range();
            this.expression = from.expression();
            this.extra = from.extra();
        }

        /** Sets {@link InlineValueEvaluatableExpression#range}. */
        public Builder range(Range value) {
            this.range = value;
            return this;
        }

        /** Sets {@link InlineValueEvaluatableExpression#expression}. */
        public Builder expression(@Nullable String value) {
            this.expression = value;
            return this;
        }

        /** Sets {@link InlineValueEvaluatableExpression#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public InlineValueEvaluatableExpression build() {
            return new InlineValueEvaluatableExpression(range, expression, extra);
        }
    }
}
