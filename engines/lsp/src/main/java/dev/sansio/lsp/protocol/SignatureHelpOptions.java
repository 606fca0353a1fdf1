package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.Copies;
import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonValue;
import dev.sansio.lsp.json.JsonWriter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * {@code SignatureHelpOptions}:
 * in {@link ServerCapabilities}.
 *
 * @param workDoneProgress optional: {@code boolean}
 * @param triggerCharacters optional: {@code string[]}
 * @param retriggerCharacters optional: {@code string[]}, since 3.15.0
 * @param extra members that the specification does not know
 */
public record SignatureHelpOptions(
        @Nullable Boolean workDoneProgress,
        @Nullable List<String> triggerCharacters,
        @Nullable List<String> retriggerCharacters,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<SignatureHelpOptions> CODEC = JsonType.of(SignatureHelpOptions::read);

    public SignatureHelpOptions {
        triggerCharacters = triggerCharacters == null ? null : Copies.list(triggerCharacters);
        retriggerCharacters = retriggerCharacters == null ? null : Copies.list(retriggerCharacters);
        extra = Copies.map(extra);
    }

    /** One with no members. */
    public static SignatureHelpOptions of() {
        return new SignatureHelpOptions(null, null, null, Map.of());
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
    public static SignatureHelpOptions read(JsonReader in) {
        Boolean workDoneProgress = null;
        List<String> triggerCharacters = null;
        List<String> retriggerCharacters = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("SignatureHelpOptions");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "workDoneProgress" -> workDoneProgress = in.takeNull() ? null : in.bool();
                case "triggerCharacters" -> triggerCharacters = in.takeNull() ? null : in.list(JsonReader::string);
                case "retriggerCharacters" -> retriggerCharacters = in.takeNull() ? null : in.list(JsonReader::string);
                default -> extra = in.extra(extra, member);
            }
        }
        return new SignatureHelpOptions(workDoneProgress, triggerCharacters, retriggerCharacters, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        if (workDoneProgress != null) {
            out.name("workDoneProgress").bool(workDoneProgress);
        }
        if (triggerCharacters != null) {
            out.name("triggerCharacters").list(triggerCharacters, (each, to) -> to.string(each));
        }
        if (retriggerCharacters != null) {
            out.name("retriggerCharacters").list(retriggerCharacters, (each, to) -> to.string(each));
        }
        out.extra(extra).endObject();
    }

    /** Builds a {@link SignatureHelpOptions}. */
    public static final class Builder {

        private @Nullable Boolean workDoneProgress;
        private @Nullable List<String> triggerCharacters;
        private @Nullable List<String> retriggerCharacters;
        private Map<String, JsonNode> extra;

        private Builder(SignatureHelpOptions from) {
            this.workDoneProgress = from.workDoneProgress();
            this.triggerCharacters = from.triggerCharacters();
            this.retriggerCharacters = from.retriggerCharacters();
            this.extra = from.extra();
        }

        /** Sets {@link SignatureHelpOptions#workDoneProgress}. */
        public Builder workDoneProgress(@Nullable Boolean value) {
            this.workDoneProgress = value;
            return this;
        }

        /** Sets {@link SignatureHelpOptions#triggerCharacters}. */
        public Builder triggerCharacters(@Nullable List<String> value) {
            this.triggerCharacters = value;
            return this;
        }

        /** Sets {@link SignatureHelpOptions#retriggerCharacters}. */
        public Builder retriggerCharacters(@Nullable List<String> value) {
            this.retriggerCharacters = value;
            return this;
        }

        /** Sets {@link SignatureHelpOptions#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public SignatureHelpOptions build() {
            return new SignatureHelpOptions(workDoneProgress, triggerCharacters, retriggerCharacters, extra);
        }
    }
}
