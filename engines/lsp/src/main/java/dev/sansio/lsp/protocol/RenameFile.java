package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.Copies;
import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonWriter;
import dev.sansio.lsp.json.Shape;
import dev.sansio.lsp.json.ShapeException;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * {@code RenameFile}:
 * in {@link WorkspaceEdit}.
 *
 * @param annotationId optional: {@code ChangeAnnotationIdentifier}, since 3.16.0
 * @param oldUri {@code DocumentUri}
 * @param newUri {@code DocumentUri}
 * @param options optional: {@code RenameFileOptions}
 * @param extra members that the specification does not know
 */
public record RenameFile(
        @Nullable String annotationId,
        String oldUri,
        String newUri,
        @Nullable RenameFileOptions options,
        Map<String, JsonNode> extra)
        implements DocumentChange {

    /** How it is read and written. */
    public static final JsonType<RenameFile> CODEC = JsonType.of(RenameFile::read);

    /** What {@code kind} always is. */
    public static final String KIND = "rename";

    static final Shape SHAPE = Shape.of("kind=rename annotationId?:s oldUri:s newUri:s options?:o");

    public RenameFile {
        Objects.requireNonNull(oldUri, "oldUri");
        Objects.requireNonNull(newUri, "newUri");
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static RenameFile of(String oldUri, String newUri) {
        return new RenameFile(null, oldUri, newUri, null, Map.of());
    }

    /** Builds one of the required members and others. */
    public static Builder builder(String oldUri, String newUri) {
        return of(oldUri, newUri).toBuilder();
    }

    /** Builds one that differs from this one. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Reads one. */
    public static RenameFile read(JsonReader in) {
        String annotationId = null;
        String oldUri = null;
        String newUri = null;
        RenameFileOptions options = null;
        String kind = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("RenameFile");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "annotationId" -> annotationId = in.takeNull() ? null : in.string();
                case "oldUri" -> oldUri = in.string();
                case "newUri" -> newUri = in.string();
                case "options" -> options = in.takeNull() ? null : RenameFileOptions.read(in);
                case "kind" -> kind = in.string();
                default -> extra = in.extra(extra, member);
            }
        }
        if (!KIND.equals(kind)) {
            throw ShapeException.missing("RenameFile", "kind rename");
        }
        if (oldUri == null) {
            throw ShapeException.missing("RenameFile", "oldUri");
        }
        if (newUri == null) {
            throw ShapeException.missing("RenameFile", "newUri");
        }
        return new RenameFile(annotationId, oldUri, newUri, options, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        out.name("kind").string(KIND);
        if (annotationId != null) {
            out.name("annotationId").string(annotationId);
        }
        out.name("oldUri").string(oldUri);
        out.name("newUri").string(newUri);
        if (options != null) {
            options.write(out.name("options"));
        }
        out.extra(extra).endObject();
    }

    /** Builds a {@link RenameFile}. */
    public static final class Builder {

        private @Nullable String annotationId;
        private String oldUri;
        private String newUri;
        private @Nullable RenameFileOptions options;
        private Map<String, JsonNode> extra;

        private Builder(RenameFile from) {
            this.annotationId = from.annotationId();
            this.oldUri = from.oldUri();
            this.newUri = from.newUri();
            this.options = from.options();
            this.extra = from.extra();
        }

        /** Sets {@link RenameFile#annotationId}. */
        public Builder annotationId(@Nullable String value) {
            this.annotationId = value;
            return this;
        }

        /** Sets {@link RenameFile#oldUri}. */
        public Builder oldUri(String value) {
            this.oldUri = value;
            return this;
        }

        /** Sets {@link RenameFile#newUri}. */
        public Builder newUri(String value) {
            this.newUri = value;
            return this;
        }

        /** Sets {@link RenameFile#options}. */
        public Builder options(@Nullable RenameFileOptions value) {
            this.options = value;
            return this;
        }

        /** Sets {@link RenameFile#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public RenameFile build() {
            return new RenameFile(annotationId, oldUri, newUri, options, extra);
        }
    }
}
