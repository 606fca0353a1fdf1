package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.Copies;
import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonWriter;
import dev.sansio.lsp.json.Shape;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * {@code CallHierarchyOptions}:
 * in {@link ServerCapabilities}.
 *
 * <p>Since 3.16.0.
 *
 * @param workDoneProgress optional: {@code boolean}
 * @param extra members that the specification does not know
 */
public record CallHierarchyOptions(
        @Nullable Boolean workDoneProgress,
        Map<String, JsonNode> extra)
        implements CallHierarchyProvider {

    /** How it is read and written. */
    public static final JsonType<CallHierarchyOptions> CODEC = JsonType.of(CallHierarchyOptions::read);

    static final Shape SHAPE = Shape.of("workDoneProgress?:b");

    public CallHierarchyOptions {
        extra = Copies.map(extra);
    }

    /** One with no members. */
    public static CallHierarchyOptions of() {
        return new CallHierarchyOptions(null, Map.of());
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
    public static CallHierarchyOptions read(JsonReader in) {
        Boolean workDoneProgress = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("CallHierarchyOptions");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "workDoneProgress" -> workDoneProgress = in.takeNull() ? null : in.bool();
                default -> extra = in.extra(extra, member);
            }
        }
        return new CallHierarchyOptions(workDoneProgress, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        if (workDoneProgress != null) {
            out.name("workDoneProgress").bool(workDoneProgress);
        }
        out.extra(extra).endObject();
    }

    /** Builds a {@link CallHierarchyOptions}. */
    public static final class Builder {

        private @Nullable Boolean workDoneProgress;
        private Map<String, JsonNode> extra;

        private Builder(CallHierarchyOptions from) {
            this.workDoneProgress = from.workDoneProgress();
            this.extra = from.extra();
        }

        /** Sets {@link CallHierarchyOptions#workDoneProgress}. */
        public Builder workDoneProgress(@Nullable Boolean value) {
            this.workDoneProgress = value;
            return this;
        }

        /** Sets {@link CallHierarchyOptions#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public CallHierarchyOptions build() {
            return new CallHierarchyOptions(workDoneProgress, extra);
        }
    }
}
