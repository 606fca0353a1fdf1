package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.Copies;
import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonValue;
import dev.sansio.lsp.json.JsonWriter;
import dev.sansio.lsp.json.ShapeException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * {@code ApplyWorkspaceEditResult}:
 * a result of {@code workspace/applyEdit}.
 *
 * <p>Since 3.17.
 *
 * @param applied {@code boolean}
 * @param failureReason optional: {@code string}
 * @param failedChange optional: {@code uinteger}
 * @param extra members that the specification does not know
 */
public record ApplyWorkspaceEditResult(
        boolean applied,
        @Nullable String failureReason,
        @Nullable Integer failedChange,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<ApplyWorkspaceEditResult> CODEC = JsonType.of(ApplyWorkspaceEditResult::read);

    public ApplyWorkspaceEditResult {
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static ApplyWorkspaceEditResult of(boolean applied) {
        return new ApplyWorkspaceEditResult(applied, null, null, Map.of());
    }

    /** Builds one of the required members and others. */
    public static Builder builder(boolean applied) {
        return of(applied).toBuilder();
    }

    /** Builds one that differs from this one. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Reads one. */
    public static ApplyWorkspaceEditResult read(JsonReader in) {
        boolean applied = false;
        boolean hasApplied = false;
        String failureReason = null;
        Integer failedChange = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("ApplyWorkspaceEditResult");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "applied" -> {
                    applied = in.bool();
                    hasApplied = true;
                }
                case "failureReason" -> failureReason = in.takeNull() ? null : in.string();
                case "failedChange" -> failedChange = in.takeNull() ? null : in.uinteger();
                default -> extra = in.extra(extra, member);
            }
        }
        if (!hasApplied) {
            throw ShapeException.missing("ApplyWorkspaceEditResult", "applied");
        }
        return new ApplyWorkspaceEditResult(applied, failureReason, failedChange, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        out.name("applied").bool(applied);
        if (failureReason != null) {
            out.name("failureReason").string(failureReason);
        }
        if (failedChange != null) {
            out.name("failedChange").number(failedChange);
        }
        out.extra(extra).endObject();
    }

    /** Builds a {@link ApplyWorkspaceEditResult}. */
    public static final class Builder {

        private boolean applied;
        private @Nullable String failureReason;
        private @Nullable Integer failedChange;
        private Map<String, JsonNode> extra;

        private Builder(ApplyWorkspaceEditResult from) {
            this.applied = from.applied();
            this.failureReason = from.failureReason();
            this.failedChange = from.failedChange();
            this.extra = from.extra();
        }

        /** Sets {@link ApplyWorkspaceEditResult#applied}. */
        public Builder applied(boolean value) {
            this.applied = value;
            return this;
        }

        /** Sets {@link ApplyWorkspaceEditResult#failureReason}. */
        public Builder failureReason(@Nullable String value) {
            this.failureReason = value;
            return this;
        }

        /** Sets {@link ApplyWorkspaceEditResult#failedChange}. */
        public Builder failedChange(@Nullable Integer value) {
            this.failedChange = value;
            return this;
        }

        /** Sets {@link ApplyWorkspaceEditResult#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public ApplyWorkspaceEditResult build() {
            return new ApplyWorkspaceEditResult(applied, failureReason, failedChange, extra);
        }
    }
}
