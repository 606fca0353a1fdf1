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
 * {@code ParameterInformation}:
 * in {@link SignatureInformation}.
 *
 * @param label {@code (string|[uinteger,uinteger])}
 * @param documentation optional: {@code (string|MarkupContent)}
 * @param extra members that the specification does not know
 */
public record ParameterInformation(
        StringOrOffsets label,
        @Nullable StringOrMarkupContent documentation,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<ParameterInformation> CODEC = JsonType.of(ParameterInformation::read);

    public ParameterInformation {
        Objects.requireNonNull(label, "label");
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static ParameterInformation of(StringOrOffsets label) {
        return new ParameterInformation(label, null, Map.of());
    }

    /** Builds one of the required members and others. */
    public static Builder builder(StringOrOffsets label) {
        return of(label).toBuilder();
    }

    /** Builds one that differs from this one. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Reads one. */
    public static ParameterInformation read(JsonReader in) {
        StringOrOffsets label = null;
        StringOrMarkupContent documentation = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("ParameterInformation");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "label" -> label = StringOrOffsets.read(in);
                case "documentation" -> documentation = in.takeNull() ? null : StringOrMarkupContent.read(in);
                default -> extra = in.extra(extra, member);
            }
        }
        if (label == null) {
            throw ShapeException.missing("ParameterInformation", "label");
        }
        return new ParameterInformation(label, documentation, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        label.write(out.name("label"));
        if (documentation != null) {
            documentation.write(out.name("documentation"));
        }
        out.extra(extra).endObject();
    }

    /** Builds a {@link ParameterInformation}. */
    public static final class Builder {

        private StringOrOffsets label;
        private @Nullable StringOrMarkupContent documentation;
        private Map<String, JsonNode> extra;

        private Builder(ParameterInformation from) {
            this.label = from.label();
            this.documentation = from.documentation();
            this.extra = from.extra();
        }

        /** Sets {@link ParameterInformation#label}. */
        public Builder label(StringOrOffsets value) {
            this.label = value;
            return this;
        }

        /** Sets {@link ParameterInformation#documentation}. */
        public Builder documentation(@Nullable StringOrMarkupContent value) {
            this.documentation = value;
            return this;
        }

        /** Sets {@link ParameterInformation#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public ParameterInformation build() {
            return new ParameterInformation(label, documentation, extra);
        }
    }
}
