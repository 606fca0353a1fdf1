package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.Copies;
import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonWriter;
import dev.sansio.lsp.json.ShapeException;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * {@code WorkspaceSymbolParams}:
 * the parameters of {@code workspace/symbol}.
 *
 * @param workDoneToken optional: {@code ProgressToken}
 * @param partialResultToken optional: {@code ProgressToken}
 * @param query {@code string}
 * @param extra members that the specification does not know
 */
public record WorkspaceSymbolParams(
        @Nullable ProgressToken workDoneToken,
        @Nullable ProgressToken partialResultToken,
        String query,
        Map<String, JsonNode> extra)
        implements WithWorkDoneToken, WithPartialResultToken {

    /** How it is read and written. */
    public static final JsonType<WorkspaceSymbolParams> CODEC = JsonType.of(WorkspaceSymbolParams::read);

    public WorkspaceSymbolParams {
        Objects.requireNonNull(query, "query");
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static WorkspaceSymbolParams of(String query) {
        return new WorkspaceSymbolParams(null, null, query, Map.of());
    }

    /** Builds one of the required members and others. */
    public static Builder builder(String query) {
        return of(query).toBuilder();
    }

    /** Builds one that differs from this one. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Reads one. */
    public static WorkspaceSymbolParams read(JsonReader in) {
        ProgressToken workDoneToken = null;
        ProgressToken partialResultToken = null;
        String query = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("WorkspaceSymbolParams");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "workDoneToken" -> workDoneToken = in.takeNull() ? null : ProgressToken.read(in);
                case "partialResultToken" -> partialResultToken = in.takeNull() ? null : ProgressToken.read(in);
                case "query" -> query = in.string();
                default -> extra = in.extra(extra, member);
            }
        }
        if (query == null) {
            throw ShapeException.missing("WorkspaceSymbolParams", "query");
        }
        return new WorkspaceSymbolParams(workDoneToken, partialResultToken, query, extra);
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
        out.name("query").string(query);
        out.extra(extra).endObject();
    }

    /** Builds a {@link WorkspaceSymbolParams}. */
    public static final class Builder {

        private @Nullable ProgressToken workDoneToken;
        private @Nullable ProgressToken partialResultToken;
        private String query;
        private Map<String, JsonNode> extra;

        private Builder(WorkspaceSymbolParams from) {
            this.workDoneToken = from.workDoneToken();
            this.partialResultToken = from.partialResultToken();
            this.query = from.query();
            this.extra = from.extra();
        }

        /** Sets {@link WorkspaceSymbolParams#workDoneToken}. */
        public Builder workDoneToken(@Nullable ProgressToken value) {
            this.workDoneToken = value;
            return this;
        }

        /** Sets {@link WorkspaceSymbolParams#partialResultToken}. */
        public Builder partialResultToken(@Nullable ProgressToken value) {
            this.partialResultToken = value;
            return this;
        }

        /** Sets {@link WorkspaceSymbolParams#query}. */
        public Builder query(String value) {
            this.query = value;
            return this;
        }

        /** Sets {@link WorkspaceSymbolParams#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public WorkspaceSymbolParams build() {
            return new WorkspaceSymbolParams(workDoneToken, partialResultToken, query, extra);
        }
    }
}
