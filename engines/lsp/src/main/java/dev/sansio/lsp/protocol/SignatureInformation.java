package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.Copies;
import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonValue;
import dev.sansio.lsp.json.JsonWriter;
import dev.sansio.lsp.json.OrNull;
import dev.sansio.lsp.json.ShapeException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * {@code SignatureInformation}:
 * in {@link SignatureHelp}.
 *
 * @param label {@code string}
 * @param documentation optional: {@code (string|MarkupContent)}
 * @param parameters optional: {@code ParameterInformation[]}
 * @param activeParameter optional: {@code (uinteger|null)}, since 3.16.0
 * @param extra members that the specification does not know
 */
public record SignatureInformation(
        String label,
        @Nullable StringOrMarkupContent documentation,
        @Nullable List<ParameterInformation> parameters,
        @Nullable OrNull<Integer> activeParameter,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<SignatureInformation> CODEC = JsonType.of(SignatureInformation::read);

    public SignatureInformation {
        Objects.requireNonNull(label, "label");
        parameters = parameters == null ? null : Copies.list(parameters);
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static SignatureInformation of(String label) {
        return new SignatureInformation(label, null, null, null, Map.of());
    }

    /** Builds one of the required members and others. */
    public static Builder builder(String label) {
        return of(label).toBuilder();
    }

    /** Builds one that differs from this one. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Reads one. */
    public static SignatureInformation read(JsonReader in) {
        String label = null;
        StringOrMarkupContent documentation = null;
        List<ParameterInformation> parameters = null;
        OrNull<Integer> activeParameter = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("SignatureInformation");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "label" -> label = in.string();
                case "documentation" -> documentation = in.takeNull() ? null : StringOrMarkupContent.read(in);
                case "parameters" -> parameters = in.takeNull() ? null : in.list(ParameterInformation::read);
                case "activeParameter" -> activeParameter = in.takeNull() ? OrNull.ofNull() : OrNull.of(in.uinteger());
                default -> extra = in.extra(extra, member);
            }
        }
        if (label == null) {
            throw ShapeException.missing("SignatureInformation", "label");
        }
        return new SignatureInformation(label, documentation, parameters, activeParameter, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        out.name("label").string(label);
        if (documentation != null) {
            documentation.write(out.name("documentation"));
        }
        if (parameters != null) {
            out.name("parameters").list(parameters, ParameterInformation::write);
        }
        if (activeParameter != null) {
            activeParameter.write(out.name("activeParameter"), (each, to) -> to.number(each));
        }
        out.extra(extra).endObject();
    }

    /** Builds a {@link SignatureInformation}. */
    public static final class Builder {

        private String label;
        private @Nullable StringOrMarkupContent documentation;
        private @Nullable List<ParameterInformation> parameters;
        private @Nullable OrNull<Integer> activeParameter;
        private Map<String, JsonNode> extra;

        private Builder(SignatureInformation from) {
            this.label = from.label();
            this.documentation = from.documentation();
            this.parameters = from.parameters();
            this.activeParameter = from.activeParameter();
            this.extra = from.extra();
        }

        /** Sets {@link SignatureInformation#label}. */
        public Builder label(String value) {
            this.label = value;
            return this;
        }

        /** Sets {@link SignatureInformation#documentation}. */
        public Builder documentation(@Nullable StringOrMarkupContent value) {
            this.documentation = value;
            return this;
        }

        /** Sets {@link SignatureInformation#parameters}. */
        public Builder parameters(@Nullable List<ParameterInformation> value) {
            this.parameters = value;
            return this;
        }

        /** Sets {@link SignatureInformation#activeParameter}. */
        public Builder activeParameter(@Nullable OrNull<Integer> value) {
            this.activeParameter = value;
            return this;
        }

        /** Sets {@link SignatureInformation#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public SignatureInformation build() {
            return new SignatureInformation(label, documentation, parameters, activeParameter, extra);
        }
    }
}
