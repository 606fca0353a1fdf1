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
 * {@code ExecuteCommandRegistrationOptions}:
 * the options of a registration for {@code workspace/executeCommand}.
 *
 * @param workDoneProgress optional: {@code boolean}
 * @param commands {@code string[]}
 * @param extra members that the specification does not know
 */
public record ExecuteCommandRegistrationOptions(
        @Nullable Boolean workDoneProgress,
        List<String> commands,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<ExecuteCommandRegistrationOptions> CODEC = JsonType.of(ExecuteCommandRegistrationOptions::read);

    public ExecuteCommandRegistrationOptions {
        commands = Copies.list(commands);
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static ExecuteCommandRegistrationOptions of(List<String> commands) {
        return new ExecuteCommandRegistrationOptions(null, commands, Map.of());
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
    public static ExecuteCommandRegistrationOptions read(JsonReader in) {
        Boolean workDoneProgress = null;
        List<String> commands = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("ExecuteCommandRegistrationOptions");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "workDoneProgress" -> workDoneProgress = in.takeNull() ? null : in.bool();
                case "commands" -> commands = in.list(JsonReader::string);
                default -> extra = in.extra(extra, member);
            }
        }
        if (commands == null) {
            throw ShapeException.missing("ExecuteCommandRegistrationOptions", "commands");
        }
        return new ExecuteCommandRegistrationOptions(workDoneProgress, commands, extra);
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

    /** Builds a {@link ExecuteCommandRegistrationOptions}. */
    public static final class Builder {

        private @Nullable Boolean workDoneProgress;
        private List<String> commands;
        private Map<String, JsonNode> extra;

        private Builder(ExecuteCommandRegistrationOptions from) {
            this.workDoneProgress = from.workDoneProgress();
            this.commands = from.commands();
            this.extra = from.extra();
        }

        /** Sets {@link ExecuteCommandRegistrationOptions#workDoneProgress}. */
        public Builder workDoneProgress(@Nullable Boolean value) {
            this.workDoneProgress = value;
            return this;
        }

        /** Sets {@link ExecuteCommandRegistrationOptions#commands}. */
        public Builder commands(List<String> value) {
            this.commands = value;
            return this;
        }

        /** Sets {@link ExecuteCommandRegistrationOptions#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public ExecuteCommandRegistrationOptions build() {
            return new ExecuteCommandRegistrationOptions(workDoneProgress, commands, extra);
        }
    }
}
