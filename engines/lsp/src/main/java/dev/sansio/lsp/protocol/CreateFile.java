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
 * {@code CreateFile}:
 * in {@link WorkspaceEdit}.
 *
 * @param annotationId optional: {@code ChangeAnnotationIdentifier}, since 3.16.0
 * @param uri {@code DocumentUri}
 * @param options optional: {@code CreateFileOptions}
 * @param extra members that the specification does not know
 */
public record CreateFile(
        @Nullable String annotationId,
        String uri,
        @Nullable CreateFileOptions options,
        Map<String, JsonNode> extra)
        implements DocumentChange {

    /** How it is read and written. */
    public static final JsonType<CreateFile> CODEC = JsonType.of(CreateFile::read);

    /** What {@code kind} always is. */
    public static final String KIND = "create";

    static final Shape SHAPE = Shape.of("kind=create annotationId?:s uri:s options?:o");

    public CreateFile {
        Objects.requireNonNull(uri, "uri");
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static CreateFile of(String uri) {
        return new CreateFile(null, uri, null, Map.of());
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
    public static CreateFile read(JsonReader in) {
        String annotationId = null;
        String uri = null;
        CreateFileOptions options = null;
        String kind = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("CreateFile");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "annotationId" -> annotationId = in.takeNull() ? null : in.string();
                case "uri" -> uri = in.string();
                case "options" -> options = in.takeNull() ? null : CreateFileOptions.read(in);
                case "kind" -> kind = in.string();
                default -> extra = in.extra(extra, member);
            }
        }
        if (!KIND.equals(kind)) {
            throw ShapeException.missing("CreateFile", "kind create");
        }
        if (uri == null) {
            throw ShapeException.missing("CreateFile", "uri");
        }
        return new CreateFile(annotationId, uri, options, extra);
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

    /** Builds a {@link CreateFile}. */
    public static final class Builder {

        private @Nullable String annotationId;
        private String uri;
        private @Nullable CreateFileOptions options;
        private Map<String, JsonNode> extra;

        private Builder(CreateFile from) {
            this.annotationId = from.annotationId();
            this.uri = from.uri();
            this.options = from.options();
            this.extra = from.extra();
        }

        /** Sets {@link CreateFile#annotationId}. */
        public Builder annotationId(@Nullable String value) {
            this.annotationId = value;
            return this;
        }

        /** Sets {@link CreateFile#uri}. */
        public Builder uri(String value) {
            this.uri = value;
            return this;
        }

        /** Sets {@link CreateFile#options}. */
        public Builder options(@Nullable CreateFileOptions value) {
            this.options = value;
            return this;
        }

        /** Sets {@link CreateFile#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public CreateFile build() {
            return new CreateFile(annotationId, uri, options, extra);
        }
    }
}
