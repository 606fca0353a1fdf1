package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.Copies;
import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonWriter;
import dev.sansio.lsp.json.ShapeException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * {@code WorkspaceDiagnosticParams}:
 * the parameters of {@code workspace/diagnostic}.
 *
 * <p>Since 3.17.0.
 *
 * @param workDoneToken optional: {@code ProgressToken}
 * @param partialResultToken optional: {@code ProgressToken}
 * @param identifier optional: {@code string}
 * @param previousResultIds {@code PreviousResultId[]}
 * @param extra members that the specification does not know
 */
public record WorkspaceDiagnosticParams(
        @Nullable ProgressToken workDoneToken,
        @Nullable ProgressToken partialResultToken,
        @Nullable String identifier,
        List<PreviousResultId> previousResultIds,
        Map<String, JsonNode> extra)
        implements WithWorkDoneToken, WithPartialResultToken {

    /** How it is read and written. */
    public static final JsonType<WorkspaceDiagnosticParams> CODEC = JsonType.of(WorkspaceDiagnosticParams::read);

    public WorkspaceDiagnosticParams {
        previousResultIds = Copies.list(previousResultIds);
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static WorkspaceDiagnosticParams of(List<PreviousResultId> previousResultIds) {
        return new WorkspaceDiagnosticParams(null, null, null, previousResultIds, Map.of());
    }

    /** Builds one of the required members and others. */
    public static Builder builder(List<PreviousResultId> previousResultIds) {
        return of(previousResultIds).toBuilder();
    }

    /** Builds one that differs from this one. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Reads one. */
    public static WorkspaceDiagnosticParams read(JsonReader in) {
        ProgressToken workDoneToken = null;
        ProgressToken partialResultToken = null;
        String identifier = null;
        List<PreviousResultId> previousResultIds = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("WorkspaceDiagnosticParams");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "workDoneToken" -> workDoneToken = in.takeNull() ? null : ProgressToken.read(in);
                case "partialResultToken" -> partialResultToken = in.takeNull() ? null : ProgressToken.read(in);
                case "identifier" -> identifier = in.takeNull() ? null : in.string();
                case "previousResultIds" -> previousResultIds = in.list(PreviousResultId::read);
                default -> extra = in.extra(extra, member);
            }
        }
        if (previousResultIds == null) {
            throw ShapeException.missing("WorkspaceDiagnosticParams", "previousResultIds");
        }
        return new WorkspaceDiagnosticParams(workDoneToken, partialResultToken, identifier, previousResultIds, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        if (workDoneToken != null) {
            workDoneToken.write(out.name("workDoneToken"));
        }
        if (partialResultToken != null) {
            partialResultToken.write(out.name("partialResultToken"));
        }
        if (identifier != null) {
            out.name("identifier").string(identifier);
        }
        out.name("previousResultIds").list(previousResultIds, PreviousResultId::write);
        out.extra(extra).endObject();
    }

    /** Builds a {@link WorkspaceDiagnosticParams}. */
    public static final class Builder {

        private @Nullable ProgressToken workDoneToken;
        private @Nullable ProgressToken partialResultToken;
        private @Nullable String identifier;
        private List<PreviousResultId> previousResultIds;
        private Map<String, JsonNode> extra;

        private Builder(WorkspaceDiagnosticParams from) {
            this.workDoneToken = from.workDoneToken();
            this.partialResultToken = from.partialResultToken();
            this.identifier = from.identifier();
            this.previousResultIds = from.previousResultIds();
            this.extra = from.extra();
        }

        /** Sets {@link WorkspaceDiagnosticParams#workDoneToken}. */
        public Builder workDoneToken(@Nullable ProgressToken value) {
            this.workDoneToken = value;
            return this;
        }

        /** Sets {@link WorkspaceDiagnosticParams#partialResultToken}. */
        public Builder partialResultToken(@Nullable ProgressToken value) {
            this.partialResultToken = value;
            return this;
        }

        /** Sets {@link WorkspaceDiagnosticParams#identifier}. */
        public Builder identifier(@Nullable String value) {
            this.identifier = value;
            return this;
        }

        /** Sets {@link WorkspaceDiagnosticParams#previousResultIds}. */
        public Builder previousResultIds(List<PreviousResultId> value) {
            this.previousResultIds = value;
            return this;
        }

        /** Sets {@link WorkspaceDiagnosticParams#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public WorkspaceDiagnosticParams build() {
            return new WorkspaceDiagnosticParams(workDoneToken, partialResultToken, identifier, previousResultIds, extra);
        }
    }
}
