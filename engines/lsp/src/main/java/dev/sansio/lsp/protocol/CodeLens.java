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
 * {@code CodeLens}:
 * a part of the result of {@code textDocument/codeLens},
 * a result of {@code codeLens/resolve},
 * a result of {@code textDocument/codeLens},
 * and in other places.
 *
 * @param range {@code Range}
 * @param command optional: {@code Command}
 * @param data optional: {@code LSPAny}
 * @param extra members that the specification does not know
 */
public record CodeLens(
        Range range,
        @Nullable Command command,
        @Nullable JsonNode data,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<CodeLens> CODEC = JsonType.of(CodeLens::read);

    public CodeLens {
        Objects.requireNonNull(range, "range");
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static CodeLens of(Range range) {
        return new CodeLens(range, null, null, Map.of());
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
    public static CodeLens read(JsonReader in) {
        Range range = null;
        Command command = null;
        JsonNode data = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("CodeLens");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "range" -> range = Range.read(in);
                case "command" -> command = in.takeNull() ? null : Command.read(in);
                case "data" -> data = in.tree();
                default -> extra = in.extra(extra, member);
            }
        }
        if (range == null) {
            throw ShapeException.missing("CodeLens", "range");
        }
        return new CodeLens(range, command, data, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        range.write(out.name("range"));
        if (command != null) {
            command.write(out.name("command"));
        }
        if (data != null) {
            out.name("data").tree(data);
        }
        out.extra(extra).endObject();
    }

    /** Builds a {@link CodeLens}. */
    public static final class Builder {

        private Range range;
        private @Nullable Command command;
        private @Nullable JsonNode data;
        private Map<String, JsonNode> extra;

        private Builder(CodeLens from) {
            this.range = from.range();
            this.command = from.command();
            this.data = from.data();
            this.extra = from.extra();
        }

        /** Sets {@link CodeLens#range}. */
        public Builder range(Range value) {
            this.range = value;
            return this;
        }

        /** Sets {@link CodeLens#command}. */
        public Builder command(@Nullable Command value) {
            this.command = value;
            return this;
        }

        /** Sets {@link CodeLens#data}. */
        public Builder data(@Nullable JsonNode value) {
            this.data = value;
            return this;
        }

        /** Sets {@link CodeLens#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public CodeLens build() {
            return new CodeLens(range, command, data, extra);
        }
    }
}
