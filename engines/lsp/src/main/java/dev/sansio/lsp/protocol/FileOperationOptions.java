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
 * {@code FileOperationOptions}:
 * in {@link WorkspaceOptions}.
 *
 * <p>Since 3.16.0.
 *
 * @param didCreate optional: {@code FileOperationRegistrationOptions}
 * @param willCreate optional: {@code FileOperationRegistrationOptions}
 * @param didRename optional: {@code FileOperationRegistrationOptions}
 * @param willRename optional: {@code FileOperationRegistrationOptions}
 * @param didDelete optional: {@code FileOperationRegistrationOptions}
 * @param willDelete optional: {@code FileOperationRegistrationOptions}
 * @param extra members that the specification does not know
 */
public record FileOperationOptions(
        @Nullable FileOperationRegistrationOptions didCreate,
        @Nullable FileOperationRegistrationOptions willCreate,
        @Nullable FileOperationRegistrationOptions didRename,
        @Nullable FileOperationRegistrationOptions willRename,
        @Nullable FileOperationRegistrationOptions didDelete,
        @Nullable FileOperationRegistrationOptions willDelete,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<FileOperationOptions> CODEC = JsonType.of(FileOperationOptions::read);

    public FileOperationOptions {
        extra = Copies.map(extra);
    }

    /** One with no members. */
    public static FileOperationOptions of() {
        return new FileOperationOptions(null, null, null, null, null, null, Map.of());
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
    public static FileOperationOptions read(JsonReader in) {
        FileOperationRegistrationOptions didCreate = null;
        FileOperationRegistrationOptions willCreate = null;
        FileOperationRegistrationOptions didRename = null;
        FileOperationRegistrationOptions willRename = null;
        FileOperationRegistrationOptions didDelete = null;
        FileOperationRegistrationOptions willDelete = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("FileOperationOptions");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "didCreate" -> didCreate = in.takeNull() ? null : FileOperationRegistrationOptions.read(in);
                case "willCreate" -> willCreate = in.takeNull() ? null : FileOperationRegistrationOptions.read(in);
                case "didRename" -> didRename = in.takeNull() ? null : FileOperationRegistrationOptions.read(in);
                case "willRename" -> willRename = in.takeNull() ? null : FileOperationRegistrationOptions.read(in);
                case "didDelete" -> didDelete = in.takeNull() ? null : FileOperationRegistrationOptions.read(in);
                case "willDelete" -> willDelete = in.takeNull() ? null : FileOperationRegistrationOptions.read(in);
                default -> extra = in.extra(extra, member);
            }
        }
        return new FileOperationOptions(didCreate, willCreate, didRename, willRename, didDelete, willDelete, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        if (didCreate != null) {
            didCreate.write(out.name("didCreate"));
        }
        if (willCreate != null) {
            willCreate.write(out.name("willCreate"));
        }
        if (didRename != null) {
            didRename.write(out.name("didRename"));
        }
        if (willRename != null) {
            willRename.write(out.name("willRename"));
        }
        if (didDelete != null) {
            didDelete.write(out.name("didDelete"));
        }
        if (willDelete != null) {
            willDelete.write(out.name("willDelete"));
        }
        out.extra(extra).endObject();
    }

    /** Builds a {@link FileOperationOptions}. */
    public static final class Builder {

        private @Nullable FileOperationRegistrationOptions didCreate;
        private @Nullable FileOperationRegistrationOptions willCreate;
        private @Nullable FileOperationRegistrationOptions didRename;
        private @Nullable FileOperationRegistrationOptions willRename;
        private @Nullable FileOperationRegistrationOptions didDelete;
        private @Nullable FileOperationRegistrationOptions willDelete;
        private Map<String, JsonNode> extra;

        private Builder(FileOperationOptions from) {
            this.didCreate = from.didCreate();
            this.willCreate = from.willCreate();
            this.didRename = from.didRename();
            this.willRename = from.willRename();
            this.didDelete = from.didDelete();
            this.willDelete = from.willDelete();
            this.extra = from.extra();
        }

        /** Sets {@link FileOperationOptions#didCreate}. */
        public Builder didCreate(@Nullable FileOperationRegistrationOptions value) {
            this.didCreate = value;
            return this;
        }

        /** Sets {@link FileOperationOptions#willCreate}. */
        public Builder willCreate(@Nullable FileOperationRegistrationOptions value) {
            this.willCreate = value;
            return this;
        }

        /** Sets {@link FileOperationOptions#didRename}. */
        public Builder didRename(@Nullable FileOperationRegistrationOptions value) {
            this.didRename = value;
            return this;
        }

        /** Sets {@link FileOperationOptions#willRename}. */
        public Builder willRename(@Nullable FileOperationRegistrationOptions value) {
            this.willRename = value;
            return this;
        }

        /** Sets {@link FileOperationOptions#didDelete}. */
        public Builder didDelete(@Nullable FileOperationRegistrationOptions value) {
            this.didDelete = value;
            return this;
        }

        /** Sets {@link FileOperationOptions#willDelete}. */
        public Builder willDelete(@Nullable FileOperationRegistrationOptions value) {
            this.willDelete = value;
            return this;
        }

        /** Sets {@link FileOperationOptions#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public FileOperationOptions build() {
            return new FileOperationOptions(didCreate, willCreate, didRename, willRename, didDelete, willDelete, extra);
        }
    }
}
