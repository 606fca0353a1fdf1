package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.Copies;
import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonWriter;
import dev.sansio.lsp.json.ShapeException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * {@code ExecuteCommandParams}:
 * the parameters of {@code workspace/executeCommand}.
 *
 * @param workDoneToken optional: {@code ProgressToken}
 * @param command {@code string}
 * @param arguments optional: {@code LSPAny[]}
 * @param extra members that the specification does not know
 */
public record ExecuteCommandParams(
        @Nullable ProgressToken workDoneToken,
        String command,
        @Nullable List<JsonNode> arguments,
        Map<String, JsonNode> extra)
        implements WithWorkDoneToken {

    /** How it is read and written. */
    public static final JsonType<ExecuteCommandParams> CODEC = JsonType.of(ExecuteCommandParams::read);

    public ExecuteCommandParams {
        Objects.requireNonNull(command, "command");
        arguments = arguments == null ? null : Copies.list(arguments);
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static ExecuteCommandParams of(String command) {
        return new ExecuteCommandParams(null, command, null, Map.of());
    }

    /** Builds one of the required members and others. */
    public static Builder builder(String command) {
        return of(command).toBuilder();
    }

    /** Builds one that differs from this one. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Reads one. */
    public static ExecuteCommandParams read(JsonReader in) {
        ProgressToken workDoneToken = null;
        String command = null;
        List<JsonNode> arguments = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("ExecuteCommandParams");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "workDoneToken" -> workDoneToken = in.takeNull() ? null : ProgressToken.read(in);
                case "command" -> command = in.string();
                case "arguments" -> arguments = in.takeNull() ? null : in.list(JsonReader::tree);
                default -> extra = in.extra(extra, member);
            }
        }
        if (command == null) {
            throw ShapeException.missing("ExecuteCommandParams", "command");
        }
        return new ExecuteCommandParams(workDoneToken, command, arguments, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        if (workDoneToken != null) {
            workDoneToken.write(out.name("workDoneToken"));
        }
        out.name("command").string(command);
        if (arguments != null) {
            out.name("arguments").list(arguments, (each, to) -> to.tree(each));
        }
        out.extra(extra).endObject();
    }

    /** Builds a {@link ExecuteCommandParams}. */
    public static final class Builder {

        private @Nullable ProgressToken workDoneToken;
        private String command;
        private @Nullable List<JsonNode> arguments;
        private Map<String, JsonNode> extra;

        private Builder(ExecuteCommandParams from) {
            this.workDoneToken = from.workDoneToken();
            this.command = from.command();
            this.arguments = from.arguments();
            this.extra = from.extra();
        }

        /** Sets {@link ExecuteCommandParams#workDoneToken}. */
        public Builder workDoneToken(@Nullable ProgressToken value) {
            this.workDoneToken = value;
            return this;
        }

        /** Sets {@link ExecuteCommandParams#command}. */
        public Builder command(String value) {
            this.command = value;
            return this;
        }

        /** Sets {@link ExecuteCommandParams#arguments}. */
        public Builder arguments(@Nullable List<JsonNode> value) {
            this.arguments = value;
            return this;
        }

        /** Sets {@link ExecuteCommandParams#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public ExecuteCommandParams build() {
            return new ExecuteCommandParams(workDoneToken, command, arguments, extra);
        }
    }
}
