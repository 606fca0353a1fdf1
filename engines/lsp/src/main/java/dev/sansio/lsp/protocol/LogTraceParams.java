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
 * {@code LogTraceParams}:
 * the parameters of {@code $/logTrace}.
 *
 * @param message {@code string}
 * @param verbose optional: {@code string}
 * @param extra members that the specification does not know
 */
public record LogTraceParams(
        String message,
        @Nullable String verbose,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<LogTraceParams> CODEC = JsonType.of(LogTraceParams::read);

    public LogTraceParams {
        Objects.requireNonNull(message, "message");
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static LogTraceParams of(String message) {
        return new LogTraceParams(message, null, Map.of());
    }

    /** Builds one of the required members and others. */
    public static Builder builder(String message) {
        return of(message).toBuilder();
    }

    /** Builds one that differs from this one. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Reads one. */
    public static LogTraceParams read(JsonReader in) {
        String message = null;
        String verbose = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("LogTraceParams");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "message" -> message = in.string();
                case "verbose" -> verbose = in.takeNull() ? null : in.string();
                default -> extra = in.extra(extra, member);
            }
        }
        if (message == null) {
            throw ShapeException.missing("LogTraceParams", "message");
        }
        return new LogTraceParams(message, verbose, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        out.name("message").string(message);
        if (verbose != null) {
            out.name("verbose").string(verbose);
        }
        out.extra(extra).endObject();
    }

    /** Builds a {@link LogTraceParams}. */
    public static final class Builder {

        private String message;
        private @Nullable String verbose;
        private Map<String, JsonNode> extra;

        private Builder(LogTraceParams from) {
            this.message = from.message();
            this.verbose = from.verbose();
            this.extra = from.extra();
        }

        /** Sets {@link LogTraceParams#message}. */
        public Builder message(String value) {
            this.message = value;
            return this;
        }

        /** Sets {@link LogTraceParams#verbose}. */
        public Builder verbose(@Nullable String value) {
            this.verbose = value;
            return this;
        }

        /** Sets {@link LogTraceParams#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public LogTraceParams build() {
            return new LogTraceParams(message, verbose, extra);
        }
    }
}
