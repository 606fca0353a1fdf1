package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.Copies;
import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonWriter;
import dev.sansio.lsp.json.Shape;
import dev.sansio.lsp.json.ShapeException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * {@code Command}:
 * in {@link CodeActionKindDocumentation},
 * in {@link CodeAction},
 * in {@link CodeLens},
 * and in other places.
 *
 * @param title {@code string}
 * @param tooltip optional: {@code string}, since 3.18.0
 * @param command {@code string}
 * @param arguments optional: {@code LSPAny[]}
 * @param extra members that the specification does not know
 */
public record Command(
        String title,
        @Nullable String tooltip,
        String command,
        @Nullable List<JsonNode> arguments,
        Map<String, JsonNode> extra)
        implements CommandOrCodeAction {

    /** How it is read and written. */
    public static final JsonType<Command> CODEC = JsonType.of(Command::read);

    static final Shape SHAPE = Shape.of("title:s tooltip?:s command:s arguments?:a");

    public Command {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(command, "command");
        arguments = arguments == null ? null : Copies.list(arguments);
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static Command of(String title, String command) {
        return new Command(title, null, command, null, Map.of());
    }

    /** Builds one of the required members and others. */
    public static Builder builder(String title, String command) {
        return of(title, command).toBuilder();
    }

    /** Builds one that differs from this one. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Reads one. */
    public static Command read(JsonReader in) {
        String title = null;
        String tooltip = null;
        String command = null;
        List<JsonNode> arguments = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("Command");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "title" -> title = in.string();
                case "tooltip" -> tooltip = in.takeNull() ? null : in.string();
                case "command" -> command = in.string();
                case "arguments" -> arguments = in.takeNull() ? null : in.list(JsonReader::tree);
                default -> extra = in.extra(extra, member);
            }
        }
        if (title == null) {
            throw ShapeException.missing("Command", "title");
        }
        if (command == null) {
            throw ShapeException.missing("Command", "command");
        }
        return new Command(title, tooltip, command, arguments, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        out.name("title").string(title);
        if (tooltip != null) {
            out.name("tooltip").string(tooltip);
        }
        out.name("command").string(command);
        if (arguments != null) {
            out.name("arguments").list(arguments, (each, to) -> to.tree(each));
        }
        out.extra(extra).endObject();
    }

    /** Builds a {@link Command}. */
    public static final class Builder {

        private String title;
        private @Nullable String tooltip;
        private String command;
        private @Nullable List<JsonNode> arguments;
        private Map<String, JsonNode> extra;

        private Builder(Command from) {
            this.title = from.title();
            this.tooltip = from.tooltip();
            this.command = from.command();
            this.arguments = from.arguments();
            this.extra = from.extra();
        }

        /** Sets {@link Command#title}. */
        public Builder title(String value) {
            this.title = value;
            return this;
        }

        /** Sets {@link Command#tooltip}. */
        public Builder tooltip(@Nullable String value) {
            this.tooltip = value;
            return this;
        }

        /** Sets {@link Command#command}. */
        public Builder command(String value) {
            this.command = value;
            return this;
        }

        /** Sets {@link Command#arguments}. */
        public Builder arguments(@Nullable List<JsonNode> value) {
            this.arguments = value;
            return this;
        }

        /** Sets {@link Command#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public Command build() {
            return new Command(title, tooltip, command, arguments, extra);
        }
    }
}
