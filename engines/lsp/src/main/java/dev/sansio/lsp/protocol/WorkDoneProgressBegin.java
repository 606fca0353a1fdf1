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
 * {@code WorkDoneProgressBegin}.
 *
 * @param title {@code string}
 * @param cancellable optional: {@code boolean}
 * @param message optional: {@code string}
 * @param percentage optional: {@code uinteger}
 * @param extra members that the specification does not know
 */
public record WorkDoneProgressBegin(
        String title,
        @Nullable Boolean cancellable,
        @Nullable String message,
        @Nullable Integer percentage,
        Map<String, JsonNode> extra)
        implements WorkDoneProgress {

    /** How it is read and written. */
    public static final JsonType<WorkDoneProgressBegin> CODEC = JsonType.of(WorkDoneProgressBegin::read);

    /** What {@code kind} always is. */
    public static final String KIND = "begin";

    static final Shape SHAPE = Shape.of("kind=begin title:s cancellable?:b message?:s percentage?:n");

    public WorkDoneProgressBegin {
        Objects.requireNonNull(title, "title");
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static WorkDoneProgressBegin of(String title) {
        return new WorkDoneProgressBegin(title, null, null, null, Map.of());
    }

    /** Builds one of the required members and others. */
    public static Builder builder(String title) {
        return of(title).toBuilder();
    }

    /** Builds one that differs from this one. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Reads one. */
    public static WorkDoneProgressBegin read(JsonReader in) {
        String title = null;
        Boolean cancellable = null;
        String message = null;
        Integer percentage = null;
        String kind = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("WorkDoneProgressBegin");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "title" -> title = in.string();
                case "cancellable" -> cancellable = in.takeNull() ? null : in.bool();
                case "message" -> message = in.takeNull() ? null : in.string();
                case "percentage" -> percentage = in.takeNull() ? null : in.uinteger();
                case "kind" -> kind = in.string();
                default -> extra = in.extra(extra, member);
            }
        }
        if (!KIND.equals(kind)) {
            throw ShapeException.missing("WorkDoneProgressBegin", "kind begin");
        }
        if (title == null) {
            throw ShapeException.missing("WorkDoneProgressBegin", "title");
        }
        return new WorkDoneProgressBegin(title, cancellable, message, percentage, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        out.name("kind").string(KIND);
        out.name("title").string(title);
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

    /** Builds a {@link WorkDoneProgressBegin}. */
    public static final class Builder {

        private String title;
        private @Nullable Boolean cancellable;
        private @Nullable String message;
        private @Nullable Integer percentage;
        private Map<String, JsonNode> extra;

        private Builder(WorkDoneProgressBegin from) {
            this.title = from.title();
            this.cancellable = from.cancellable();
            this.message = from.message();
            this.percentage = from.percentage();
            this.extra = from.extra();
        }

        /** Sets {@link WorkDoneProgressBegin#title}. */
        public Builder title(String value) {
            this.title = value;
            return this;
        }

        /** Sets {@link WorkDoneProgressBegin#cancellable}. */
        public Builder cancellable(@Nullable Boolean value) {
            this.cancellable = value;
            return this;
        }

        /** Sets {@link WorkDoneProgressBegin#message}. */
        public Builder message(@Nullable String value) {
            this.message = value;
            return this;
        }

        /** Sets {@link WorkDoneProgressBegin#percentage}. */
        public Builder percentage(@Nullable Integer value) {
            this.percentage = value;
            return this;
        }

        /** Sets {@link WorkDoneProgressBegin#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public WorkDoneProgressBegin build() {
            return new WorkDoneProgressBegin(title, cancellable, message, percentage, extra);
        }
    }
}
