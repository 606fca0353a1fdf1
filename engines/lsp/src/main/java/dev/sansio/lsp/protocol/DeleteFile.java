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
 * {@code DeleteFile}:
 * in {@link WorkspaceEdit}.
 *
 * @param annotationId optional: {@code ChangeAnnotationIdentifier}, since 3.16.0
 * @param uri {@code DocumentUri}
 * @param options optional: {@code DeleteFileOptions}
 * @param extra members that the specification does not know
 */
public record DeleteFile(
        @Nullable String annotationId,
        String uri,
        @Nullable DeleteFileOptions options,
        Map<String, JsonNode> extra)
        implements DocumentChange {

    /** How it is read and written. */
    public static final JsonType<DeleteFile> CODEC = JsonType.of(DeleteFile::read);

    /** What {@code kind} always is. */
    public static final String KIND = "delete";

    static final Shape SHAPE = Shape.of("kind=delete annotationId?:s uri:s options?:o");

    public DeleteFile {
        Objects.requireNonNull(uri, "uri");
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static DeleteFile of(String uri) {
        return new DeleteFile(null, uri, null, Map.of());
    }

    /** Builds one of the required members and others. */
    public static Builder builder(String uri) {
        return of(uri).toBuilder();
    }

    /** Builds one that differs from this one. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Reads one. */
    public static DeleteFile read(JsonReader in) {
        String annotationId = null;
        String uri = null;
        DeleteFileOptions options = null;
        String kind = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("DeleteFile");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "annotationId" -> annotationId = in.takeNull() ? null : in.string();
                case "uri" -> uri = in.string();
                case "options" -> options = in.takeNull() ? null : DeleteFileOptions.read(in);
                case "kind" -> kind = in.string();
                default -> extra = in.extra(extra, member);
            }
        }
        if (!KIND.equals(kind)) {
            throw ShapeException.missing("DeleteFile", "kind delete");
        }
        if (uri == null) {
            throw ShapeException.missing("DeleteFile", "uri");
        }
        return new DeleteFile(annotationId, uri, options, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        out.name("kind").string(KIND);
        if (annotationId != null) {
            out.name("annotationId").string(annotationId);
        }
        out.name("uri").string(uri);
        if (options != null) {
            options.write(out.name("options"));
        }
        out.extra(extra).endObject();
    }

    /** Builds a {@link DeleteFile}. */
    public static final class Builder {

        private @Nullable String annotationId;
        private String uri;
        private @Nullable DeleteFileOptions options;
        private Map<String, JsonNode> extra;

        private Builder(DeleteFile from) {
            this.annotationId = from.annotationId();
            this.uri = from.uri();
            this.options = from.options();
            this.extra = from.extra();
        }

        /** Sets {@link DeleteFile#annotationId}. */
        public Builder annotationId(@Nullable String value) {
            this.annotationId = value;
            return this;
        }

        /** Sets {@link DeleteFile#uri}. */
        public Builder uri(String value) {
            this.uri = value;
            return this;
        }

        /** Sets {@link DeleteFile#options}. */
        public Builder options(@Nullable DeleteFileOptions value) {
            this.options = value;
            return this;
        }

        /** Sets {@link DeleteFile#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public DeleteFile build() {
            return new DeleteFile(annotationId, uri, options, extra);
        }
    }
}
