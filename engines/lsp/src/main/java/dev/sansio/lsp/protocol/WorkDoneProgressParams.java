package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.Copies;
import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonWriter;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * {@code WorkDoneProgressParams}.
 *
 * @param workDoneToken optional: {@code ProgressToken}
 * @param extra members that the specification does not know
 */
public record WorkDoneProgressParams(
        @Nullable ProgressToken workDoneToken,
        Map<String, JsonNode> extra)
        implements WithWorkDoneToken {

    /** How it is read and written. */
    public static final JsonType<WorkDoneProgressParams> CODEC = JsonType.of(WorkDoneProgressParams::read);

    public WorkDoneProgressParams {
        extra = Copies.map(extra);
    }

    /** One with no members. */
    public static WorkDoneProgressParams of() {
        return new WorkDoneProgressParams(null, Map.of());
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
    public static WorkDoneProgressParams read(JsonReader in) {
        ProgressToken workDoneToken = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("WorkDoneProgressParams");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "workDoneToken" -> workDoneToken = in.takeNull() ? null : ProgressToken.read(in);
                default -> extra = in.extra(extra, member);
            }
        }
        return new WorkDoneProgressParams(workDoneToken, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        if (workDoneToken != null) {
            workDoneToken.write(out.name("workDoneToken"));
        }
        out.extra(extra).endObject();
    }

    /** Builds a {@link WorkDoneProgressParams}. */
    public static final class Builder {

        private @Nullable ProgressToken workDoneToken;
        private Map<String, JsonNode> extra;

        private Builder(WorkDoneProgressParams from) {
            this.workDoneToken = from.workDoneToken();
            this.extra = from.extra();
        }

        /** Sets {@link WorkDoneProgressParams#workDoneToken}. */
        public Builder workDoneToken(@Nullable ProgressToken value) {
            this.workDoneToken = value;
            return this;
        }

        /** Sets {@link WorkDoneProgressParams#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public WorkDoneProgressParams build() {
            return new WorkDoneProgressParams(workDoneToken, extra);
        }
    }
}
