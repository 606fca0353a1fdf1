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
 * {@code WorkDoneProgressReport}.
 *
 * @param cancellable optional: {@code boolean}
 * @param message optional: {@code string}
 * @param percentage optional: {@code uinteger}
 * @param extra members that the specification does not know
 */
public record WorkDoneProgressReport(
        @Nullable Boolean cancellable,
        @Nullable String message,
        @Nullable Integer percentage,
        Map<String, JsonNode> extra)
        implements WorkDoneProgress {

    /** How it is read and written. */
    public static final JsonType<WorkDoneProgressReport> CODEC = JsonType.of(WorkDoneProgressReport::read);

    /** What {@code kind} always is. */
    public static final String KIND = "report";

    static final Shape SHAPE = Shape.of("kind=report cancellable?:b message?:s percentage?:n");

    public WorkDoneProgressReport {
        extra = Copies.map(extra);
    }

    /** One with no members. */
    public static WorkDoneProgressReport of() {
        return new WorkDoneProgressReport(null, null, null, Map.of());
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
    public static WorkDoneProgressReport read(JsonReader in) {
        Boolean cancellable = null;
        String message = null;
        Integer percentage = null;
        String kind = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("WorkDoneProgressReport");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "cancellable" -> cancellable = in.takeNull() ? null : in.bool();
                case "message" -> message = in.takeNull() ? null : in.string();
                case "percentage" -> percentage = in.takeNull() ? null : in.uinteger();
                case "kind" -> kind = in.string();
                default -> extra = in.extra(extra, member);
            }
        }
        if (!KIND.equals(kind)) {
            throw ShapeException.missing("WorkDoneProgressReport", "kind report");
        }
        return new WorkDoneProgressReport(cancellable, message, percentage, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        out.name("kind").string(KIND);
        if (cancellable != null) {
            out.name("cancellable").bool(cancellable);
        }
        if (message != null) {
            out.name("message").string(message);
        }
        if (percentage != null) {
            out.name("percentage").number(percentage);
        }
        out.extra(extra).endObject();
    }

    /** Builds a {@link WorkDoneProgressReport}. */
    public static final class Builder {

        private @Nullable Boolean cancellable;
        private @Nullable String message;
        private @Nullable Integer percentage;
        private Map<String, JsonNode> extra;

        private Builder(WorkDoneProgressReport from) {
            this.cancellable = from.cancellable();
            this.message = from.message();
            this.percentage = from.percentage();
            this.extra = from.extra();
        }

        /** Sets {@link WorkDoneProgressReport#cancellable}. */
        public Builder cancellable(@Nullable Boolean value) {
            this.cancellable = value;
            return this;
        }

        /** Sets {@link WorkDoneProgressReport#message}. */
        public Builder message(@Nullable String value) {
            this.message = value;
            return this;
        }

        /** Sets {@link WorkDoneProgressReport#percentage}. */
        public Builder percentage(@Nullable Integer value) {
            this.percentage = value;
            return this;
        }

        /** Sets {@link WorkDoneProgressReport#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public WorkDoneProgressReport build() {
            return new WorkDoneProgressReport(cancellable, message, percentage, extra);
        }
    }
}
