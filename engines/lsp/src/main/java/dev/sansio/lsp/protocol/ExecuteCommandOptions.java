package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.Copies;
import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonValue;
import dev.sansio.lsp.json.JsonWriter;
import dev.sansio.lsp.json.ShapeException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * {@code ExecuteCommandOptions}:
 * in {@link ServerCapabilities}.
 *
 * @param workDoneProgress optional: {@code boolean}
 * @param commands {@code string[]}
 * @param extra members that the specification does not know
 */
public record ExecuteCommandOptions(
        @Nullable Boolean workDoneProgress,
        List<String> commands,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<ExecuteCommandOptions> CODEC = JsonType.of(ExecuteCommandOptions::read);

    public ExecuteCommandOptions {
        commands = Copies.list(commands);
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static ExecuteCommandOptions of(List<String> commands) {
        return new ExecuteCommandOptions(null, commands, Map.of());
    }

    /** Builds one of the required members and others. */
    public static Builder builder(List<String> commands) {
        return of(commands).toBuilder();
    }

    /** Builds one that differs from this one. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Reads one. */
    public static ExecuteCommandOptions read(JsonReader in) {
        Boolean workDoneProgress = null;
        List<String> commands = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("ExecuteCommandOptions");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "workDoneProgress" -> workDoneProgress = in.takeNull() ? null : in.bool();
                case "commands" -> commands = in.list(JsonReader::string);
                default -> extra = in.extra(extra, member);
            }
        }
        if (commands == null) {
            throw ShapeException.missing("ExecuteCommandOptions", "commands");
        }
        return new ExecuteCommandOptions(workDoneProgress, commands, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        if (workDoneProgress != null) {
            out.name("workDoneProgress").bool(workDoneProgress);
        }
        out.name("commands").list(commands, (each, to) -> to.string(each));
        out.extra(extra).endObject();
    }

    /** Builds a {@link ExecuteCommandOptions}. */
    public static final class Builder {

        private @Nullable Boolean workDoneProgress;
        private List<String> commands;
        private Map<String, JsonNode> extra;

        private Builder(ExecuteCommandOptions from) {
            this.workDoneProgress = from.workDoneProgress();
            this.commands = from.commands();
            this.extra = from.extra();
        }

        /** Sets {@link ExecuteCommandOptions#workDoneProgress}. */
        public Builder workDoneProgress(@Nullable Boolean value) {
            this.workDoneProgress = value;
            return this;
        }

        /** Sets {@link ExecuteCommandOptions#commands}. */
        public Builder commands(List<String> value) {
            this.commands = value;
            return this;
        }

        /** Sets {@link ExecuteCommandOptions#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public ExecuteCommandOptions build() {
            return new ExecuteCommandOptions(workDoneProgress, commands, extra);
        }
    }
}
