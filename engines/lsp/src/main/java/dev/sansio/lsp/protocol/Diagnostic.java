package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.Copies;
import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonValue;
import dev.sansio.lsp.json.JsonWriter;
import dev.sansio.lsp.json.ShapeException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * {@code Diagnostic}:
 * in {@link CodeActionContext},
 * in {@link CodeAction},
 * in {@link FullDocumentDiagnosticReport},
 * and in other places.
 *
 * @param range {@code Range}
 * @param severity optional: {@code DiagnosticSeverity}
 * @param code optional: {@code (integer|string)}
 * @param codeDescription optional: {@code CodeDescription}, since 3.16.0
 * @param source optional: {@code string}
 * @param message {@code (string|MarkupContent)}, since 3.18.0
 * @param tags optional: {@code DiagnosticTag[]}, since 3.15.0
 * @param relatedInformation optional: {@code DiagnosticRelatedInformation[]}
 * @param data optional: {@code LSPAny}, since 3.16.0
 * @param extra members that the specification does not know
 */
public record Diagnostic(
        Range range,
        @Nullable DiagnosticSeverity severity,
        @Nullable IntegerOrString code,
        @Nullable CodeDescription codeDescription,
        @Nullable String source,
        StringOrMarkupContent message,
        @Nullable List<DiagnosticTag> tags,
        @Nullable List<DiagnosticRelatedInformation> relatedInformation,
        @Nullable JsonNode data,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<Diagnostic> CODEC = JsonType.of(Diagnostic::read);

    public Diagnostic {
        Objects.requireNonNull(range, "range");
        Objects.requireNonNull(message, "message");
        tags = tags == null ? null : Copies.list(tags);
        relatedInformation = relatedInformation == null ? null : Copies.list(relatedInformation);
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static Diagnostic of(Range range, StringOrMarkupContent message) {
        return new Diagnostic(range, null, null, null, null, message, null, null, null, Map.of());
    }

    /** Builds one of the required members and others. */
    public static Builder builder(Range range, StringOrMarkupContent message) {
        return of(range, message).toBuilder();
    }

    /** Builds one that differs from this one. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Reads one. */
    public static Diagnostic read(JsonReader in) {
        Range range = null;
        DiagnosticSeverity severity = null;
        IntegerOrString code = null;
        CodeDescription codeDescription = null;
        String source = null;
        StringOrMarkupContent message = null;
        List<DiagnosticTag> tags = null;
        List<DiagnosticRelatedInformation> relatedInformation = null;
        JsonNode data = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("Diagnostic");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "range" -> range = Range.read(in);
                case "severity" -> severity = in.takeNull() ? null : DiagnosticSeverity.read(in);
                case "code" -> code = in.takeNull() ? null : IntegerOrString.read(in);
                case "codeDescription" -> codeDescription = in.takeNull() ? null : CodeDescription.read(in);
                case "source" -> source = in.takeNull() ? null : in.string();
                case "message" -> message = StringOrMarkupContent.read(in);
                case "tags" -> tags = in.takeNull() ? null : in.list(DiagnosticTag::read);
                case "relatedInformation" -> relatedInformation = in.takeNull() ? null : in.list(DiagnosticRelatedInformation::read);
                case "data" -> data = in.tree();
                default -> extra = in.extra(extra, member);
            }
        }
        if (range == null) {
            throw ShapeException.missing("Diagnostic", "range");
        }
        if (message == null) {
            throw ShapeException.missing("Diagnostic", "message");
        }
        return new Diagnostic(range, severity, code, codeDescription, source, message, tags, relatedInformation, data, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        range.write(out.name("range"));
        if (severity != null) {
            severity.write(out.name("severity"));
        }
        if (code != null) {
            code.write(out.name("code"));
        }
        if (codeDescription != null) {
            codeDescription.write(out.name("codeDescription"));
        }
        if (source != null) {
            out.name("source").string(source);
        }
        message.write(out.name("message"));
        if (tags != null) {
            out.name("tags").list(tags, DiagnosticTag::write);
        }
        if (relatedInformation != null) {
            out.name("relatedInformation").list(relatedInformation, DiagnosticRelatedInformation::write);
        }
        if (data != null) {
            out.name("data").tree(data);
        }
        out.extra(extra).endObject();
    }

    /** Builds a {@link Diagnostic}. */
    public static final class Builder {

        private Range range;
        private @Nullable DiagnosticSeverity severity;
        private @Nullable IntegerOrString code;
        private @Nullable CodeDescription codeDescription;
        private @Nullable String source;
        private StringOrMarkupContent message;
        private @Nullable List<DiagnosticTag> tags;
        private @Nullable List<DiagnosticRelatedInformation> relatedInformation;
        private @Nullable JsonNode data;
        private Map<String, JsonNode> extra;

        private Builder(Diagnostic from) {
            this.range = from.range();
            this.severity = from.severity();
            this.code = from.code();
            this.codeDescription = from.codeDescription();
            this.source = from.source();
            this.message = from.message();
            this.tags = from.tags();
            this.relatedInformation = from.relatedInformation();
            this.data = from.data();
            this.extra = from.extra();
        }

        /** Sets {@link Diagnostic#range}. */
        public Builder range(Range value) {
            this.range = value;
            return this;
        }

        /** Sets {@link Diagnostic#severity}. */
        public Builder severity(@Nullable DiagnosticSeverity value) {
            this.severity = value;
            return this;
        }

        /** Sets {@link Diagnostic#code}. */
        public Builder code(@Nullable IntegerOrString value) {
            this.code = value;
            return this;
        }

        /** Sets {@link Diagnostic#codeDescription}. */
        public Builder codeDescription(@Nullable CodeDescription value) {
            this.codeDescription = value;
            return this;
        }

        /** Sets {@link Diagnostic#source}. */
        public Builder source(@Nullable String value) {
            this.source = value;
            return this;
        }

        /** Sets {@link Diagnostic#message}. */
        public Builder message(StringOrMarkupContent value) {
            this.message = value;
            return this;
        }

        /** Sets {@link Diagnostic#tags}. */
        public Builder tags(@Nullable List<DiagnosticTag> value) {
            this.tags = value;
            return this;
        }

        /** Sets {@link Diagnostic#relatedInformation}. */
        public Builder relatedInformation(@Nullable List<DiagnosticRelatedInformation> value) {
            this.relatedInformation = value;
            return this;
        }

        /** Sets {@link Diagnostic#data}. */
        public Builder data(@Nullable JsonNode value) {
            this.data = value;
            return this;
        }

        /** Sets {@link Diagnostic#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public Diagnostic build() {
            return new Diagnostic(range, severity, code, codeDescription, source, message, tags, relatedInformation, data, extra);
        }
    }
}
