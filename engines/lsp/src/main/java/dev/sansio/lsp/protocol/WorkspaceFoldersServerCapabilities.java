package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.Copies;
import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonValue;
import dev.sansio.lsp.json.JsonWriter;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * {@code WorkspaceFoldersServerCapabilities}:
 * in {@link WorkspaceOptions}.
 *
 * @param supported optional: {@code boolean}
 * @param changeNotifications optional: {@code (string|boolean)}
 * @param extra members that the specification does not know
 */
public record WorkspaceFoldersServerCapabilities(
        @Nullable Boolean supported,
        @Nullable StringOrBoolean changeNotifications,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<WorkspaceFoldersServerCapabilities> CODEC = JsonType.of(WorkspaceFoldersServerCapabilities::read);

    public WorkspaceFoldersServerCapabilities {
        extra = Copies.map(extra);
    }

    /** One with no members. */
    public static WorkspaceFoldersServerCapabilities of() {
        return new WorkspaceFoldersServerCapabilities(null, null, Map.of());
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
    public static WorkspaceFoldersServerCapabilities read(JsonReader in) {
        Boolean supported = null;
        StringOrBoolean changeNotifications = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("WorkspaceFoldersServerCapabilities");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "supported" -> supported = in.takeNull() ? null : in.bool();
                case "changeNotifications" -> changeNotifications = in.takeNull() ? null : StringOrBoolean.read(in);
                default -> extra = in.extra(extra, member);
            }
        }
        return new WorkspaceFoldersServerCapabilities(supported, changeNotifications, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        if (supported != null) {
            out.name("supported").bool(supported);
        }
        if (changeNotifications != null) {
            changeNotifications.write(out.name("changeNotifications"));
        }
        out.extra(extra).endObject();
    }

    /** Builds a {@link WorkspaceFoldersServerCapabilities}. */
    public static final class Builder {

        private @Nullable Boolean supported;
        private @Nullable StringOrBoolean changeNotifications;
        private Map<String, JsonNode> extra;

        private Builder(WorkspaceFoldersServerCapabilities from) {
            this.supported = from.supported();
            this.changeNotifications = from.changeNotifications();
            this.extra = from.extra();
        }

        /** Sets {@link WorkspaceFoldersServerCapabilities#supported}. */
        public Builder supported(@Nullable Boolean value) {
            this.supported = value;
            return this;
        }

        /** Sets {@link WorkspaceFoldersServerCapabilities#changeNotifications}. */
        public Builder changeNotifications(@Nullable StringOrBoolean value) {
            this.changeNotifications = value;
            return this;
        }

        /** Sets {@link WorkspaceFoldersServerCapabilities#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public WorkspaceFoldersServerCapabilities build() {
            return new WorkspaceFoldersServerCapabilities(supported, changeNotifications, extra);
        }
    }
}
