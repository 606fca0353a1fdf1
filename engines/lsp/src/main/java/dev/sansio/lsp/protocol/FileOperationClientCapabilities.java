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
 * {@code FileOperationClientCapabilities}:
 * in {@link WorkspaceClientCapabilities}.
 *
 * <p>Since 3.16.0.
 *
 * @param dynamicRegistration optional: {@code boolean}
 * @param didCreate optional: {@code boolean}
 * @param willCreate optional: {@code boolean}
 * @param didRename optional: {@code boolean}
 * @param willRename optional: {@code boolean}
 * @param didDelete optional: {@code boolean}
 * @param willDelete optional: {@code boolean}
 * @param extra members that the specification does not know
 */
public record FileOperationClientCapabilities(
        @Nullable Boolean dynamicRegistration,
        @Nullable Boolean didCreate,
        @Nullable Boolean willCreate,
        @Nullable Boolean didRename,
        @Nullable Boolean willRename,
        @Nullable Boolean didDelete,
        @Nullable Boolean willDelete,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<FileOperationClientCapabilities> CODEC = JsonType.of(FileOperationClientCapabilities::read);

    public FileOperationClientCapabilities {
        extra = Copies.map(extra);
    }

    /** One with no members. */
    public static FileOperationClientCapabilities of() {
        return new FileOperationClientCapabilities(null, null, null, null, null, null, null, Map.of());
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
    public static FileOperationClientCapabilities read(JsonReader in) {
        Boolean dynamicRegistration = null;
        Boolean didCreate = null;
        Boolean willCreate = null;
        Boolean didRename = null;
        Boolean willRename = null;
        Boolean didDelete = null;
        Boolean willDelete = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("FileOperationClientCapabilities");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "dynamicRegistration" -> dynamicRegistration = in.takeNull() ? null : in.bool();
                case "didCreate" -> didCreate = in.takeNull() ? null : in.bool();
                case "willCreate" -> willCreate = in.takeNull() ? null : in.bool();
                case "didRename" -> didRename = in.takeNull() ? null : in.bool();
                case "willRename" -> willRename = in.takeNull() ? null : in.bool();
                case "didDelete" -> didDelete = in.takeNull() ? null : in.bool();
                case "willDelete" -> willDelete = in.takeNull() ? null : in.bool();
                default -> extra = in.extra(extra, member);
            }
        }
        return new FileOperationClientCapabilities(dynamicRegistration, didCreate, willCreate, didRename, willRename, didDelete, willDelete, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        if (dynamicRegistration != null) {
            out.name("dynamicRegistration").bool(dynamicRegistration);
        }
        if (didCreate != null) {
            out.name("didCreate").bool(didCreate);
        }
        if (willCreate != null) {
            out.name("willCreate").bool(willCreate);
        }
        if (didRename != null) {
            out.name("didRename").bool(didRename);
        }
        if (willRename != null) {
            out.name("willRename").bool(willRename);
        }
        if (didDelete != null) {
            out.name("didDelete").bool(didDelete);
        }
        if (willDelete != null) {
            out.name("willDelete").bool(willDelete);
        }
        out.extra(extra).endObject();
    }

    /** Builds a {@link FileOperationClientCapabilities}. */
    public static final class Builder {

        private @Nullable Boolean dynamicRegistration;
        private @Nullable Boolean didCreate;
        private @Nullable Boolean willCreate;
        private @Nullable Boolean didRename;
        private @Nullable Boolean willRename;
        private @Nullable Boolean didDelete;
        private @Nullable Boolean willDelete;
        private Map<String, JsonNode> extra;

        private Builder(FileOperationClientCapabilities from) {
            this.dynamicRegistration = from.dynamicRegistration();
            this.didCreate = from.didCreate();
            this.willCreate = from.willCreate();
            this.didRename = from.didRename();
            this.willRename = from.willRename();
            this.didDelete = from.didDelete();
            this.willDelete = from.willDelete();
            this.extra = from.extra();
        }

        /** Sets {@link FileOperationClientCapabilities#dynamicRegistration}. */
        public Builder dynamicRegistration(@Nullable Boolean value) {
            this.dynamicRegistration = value;
            return this;
        }

        /** Sets {@link FileOperationClientCapabilities#didCreate}. */
        public Builder didCreate(@Nullable Boolean value) {
            this.didCreate = value;
            return this;
        }

        /** Sets {@link FileOperationClientCapabilities#willCreate}. */
        public Builder willCreate(@Nullable Boolean value) {
            this.willCreate = value;
            return this;
        }

        /** Sets {@link FileOperationClientCapabilities#didRename}. */
        public Builder didRename(@Nullable Boolean value) {
            this.didRename = value;
            return this;
        }

        /** Sets {@link FileOperationClientCapabilities#willRename}. */
        public Builder willRename(@Nullable Boolean value) {
            this.willRename = value;
            return this;
        }

        /** Sets {@link FileOperationClientCapabilities#didDelete}. */
        public Builder didDelete(@Nullable Boolean value) {
            this.didDelete = value;
            return this;
        }

        /** Sets {@link FileOperationClientCapabilities#willDelete}. */
        public Builder willDelete(@Nullable Boolean value) {
            this.willDelete = value;
            return this;
        }

        /** Sets {@link FileOperationClientCapabilities#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public FileOperationClientCapabilities build() {
            return new FileOperationClientCapabilities(dynamicRegistration, didCreate, willCreate, didRename, willRename, didDelete, willDelete, extra);
        }
    }
}
