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
 * {@code ExecutionSummary}:
 * in {@link NotebookCell}.
 *
 * @param executionOrder {@code uinteger}
 * @param success optional: {@code boolean}
 * @param extra members that the specification does not know
 */
public record ExecutionSummary(
        int executionOrder,
        @Nullable Boolean success,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<ExecutionSummary> CODEC = JsonType.of(ExecutionSummary::read);

    public ExecutionSummary {
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static ExecutionSummary of(int executionOrder) {
        return new ExecutionSummary(executionOrder, null, Map.of());
    }

    /** Builds one of the required members and others. */
    public static Builder builder(int executionOrder) {
        return of(executionOrder).toBuilder();
    }

    /** Builds one that differs from this one. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Reads one. */
    public static ExecutionSummary read(JsonReader in) {
        int executionOrder = 0;
        boolean hasExecutionOrder = false;
        Boolean success = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("ExecutionSummary");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "executionOrder" -> {
                    executionOrder = in.uinteger();
                    hasExecutionOrder = true;
                }
                case "success" -> success = in.takeNull() ? null : in.bool();
                default -> extra = in.extra(extra, member);
            }
        }
        if (!hasExecutionOrder) {
            throw ShapeException.missing("ExecutionSummary", "executionOrder");
        }
        return new ExecutionSummary(executionOrder, success, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        out.name("executionOrder").number(executionOrder);
        if (success != null) {
            out.name("success").bool(success);
        }
        out.extra(extra).endObject();
    }

    /** Builds a {@link ExecutionSummary}. */
    public static final class Builder {

        private int executionOrder;
        private @Nullable Boolean success;
        private Map<String, JsonNode> extra;

        private Builder(ExecutionSummary from) {
            this.executionOrder = from.executionOrder();
            this.success = from.success();
            this.extra = from.extra();
        }

        /** Sets {@link ExecutionSummary#executionOrder}. */
        public Builder executionOrder(int value) {
            this.executionOrder = value;
            return this;
        }

        /** Sets {@link ExecutionSummary#success}. */
        public Builder success(@Nullable Boolean value) {
            this.success = value;
            return this;
        }

        /** Sets {@link ExecutionSummary#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public ExecutionSummary build() {
            return new ExecutionSummary(executionOrder, success, extra);
        }
    }
}
