package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.Copies;
import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonWriter;
import dev.sansio.lsp.json.Shape;
import dev.sansio.lsp.json.ShapeException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * {@code WorkDoneProgressEnd}.
 *
 * @param message optional: {@code string}
 * @param extra members that the specification does not know
 */
public record WorkDoneProgressEnd(
        @Nullable String message,
        Map<String, JsonNode> extra)
        implements WorkDoneProgress {

    /** How it is read and written. */
    public static final JsonType<WorkDoneProgressEnd> CODEC = JsonType.of(WorkDoneProgressEnd::read);

    /** What {@code kind} always is. */
    public static final String KIND = "end";

    static final Shape SHAPE = Shape.of("kind=end message?:s");

    public WorkDoneProgressEnd {
        extra = Copies.map(extra);
    }

    /** One with no members. */
    public static WorkDoneProgressEnd of() {
        return new WorkDoneProgressEnd(null, Map.of());
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
    public static WorkDoneProgressEnd read(JsonReader in) {
        String message = null;
        String kind = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("WorkDoneProgressEnd");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "message" -> message = in.takeNull() ? null : in.string();
                case "kind" -> kind = in.string();
                default -> extra = in.extra(extra, member);
            }
        }
        if (!KIND.equals(kind)) {
            throw ShapeException.missing("WorkDoneProgressEnd", "kind end");
        }
        return new WorkDoneProgressEnd(message, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        out.name("kind").string(KIND);
        if (message != null) {
            out.name("message").string(message);
        }
        out.extra(extra).endObject();
    }

    /** Builds a {@link WorkDoneProgressEnd}. */
    public static final class Builder {

        private @Nullable String message;
        private Map<String, JsonNode> extra;

        private Builder(WorkDoneProgressEnd from) {
            this.message = from.message();
            this.extra = from.extra();
        }

        /** Sets {@link WorkDoneProgressEnd#message}. */
        public Builder message(@Nullable String value) {
            this.message = value;
            return this;
        }

        /** Sets {@link WorkDoneProgressEnd#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public WorkDoneProgressEnd build() {
            return new WorkDoneProgressEnd(message, extra);
        }
    }
}
