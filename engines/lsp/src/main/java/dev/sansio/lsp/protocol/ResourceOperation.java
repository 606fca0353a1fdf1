package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.Copies;
import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonValue;
import dev.sansio.lsp.json.JsonWriter;
import dev.sansio.lsp.json.ShapeException;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * {@code ResourceOperation}.
 *
 * @param kind {@code string}
 * @param annotationId optional: {@code ChangeAnnotationIdentifier}, since 3.16.0
 * @param extra members that the specification does not know
 */
public record ResourceOperation(
        String kind,
        @Nullable String annotationId,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<ResourceOperation> CODEC = JsonType.of(ResourceOperation::read);

    public ResourceOperation {
        Objects.requireNonNull(kind, "kind");
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static ResourceOperation of(String kind) {
        return new ResourceOperation(kind, null, Map.of());
    }

    /** Builds one of the required members and others. */
    public static Builder builder(String kind) {
        return of(kind).toBuilder();
    }

    /** Builds one that differs from this one. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Reads one. */
    public static ResourceOperation read(JsonReader in) {
        String kind = null;
        String annotationId = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("ResourceOperation");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "kind" -> kind = in.string();
                case "annotationId" -> annotationId = in.takeNull() ? null : in.string();
                default -> extra = in.extra(extra, member);
            }
        }
        if (kind == null) {
            throw ShapeException.missing("ResourceOperation", "kind");
        }
        return new ResourceOperation(kind, annotationId, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        out.name("kind").string(kind);
        if (annotationId != null) {
            out.name("annotationId").string(annotationId);
        }
        out.extra(extra).endObject();
    }

    /** Builds a {@link ResourceOperation}. */
    public static final class Builder {

        private String kind;
        private @Nullable String annotationId;
        private Map<String, JsonNode> extra;

        private Builder(ResourceOperation from) {
            this.kind = from.kind();
            this.annotationId = from.annotationId();
            this.extra = from.extra();
        }

        /** Sets {@link ResourceOperation#kind}. */
        public Builder kind(String value) {
            this.kind = value;
            return this;
        }

        /** Sets {@link ResourceOperation#annotationId}. */
        public Builder annotationId(@Nullable String value) {
            this.annotationId = value;
            return this;
        }

        /** Sets {@link ResourceOperation#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public ResourceOperation build() {
            return new ResourceOperation(kind, annotationId, extra);
        }
    }
}
