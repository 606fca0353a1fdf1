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
 * {@code RelatedUnchangedDocumentDiagnosticReport}.
 *
 * <p>Since 3.17.0.
 *
 * @param resultId {@code string}
 * @param relatedDocuments optional: {@code map<(FullDocumentDiagnosticReport|UnchangedDocumentDiagnosticReport)>}, since 3.17.0
 * @param extra members that the specification does not know
 */
public record RelatedUnchangedDocumentDiagnosticReport(
        String resultId,
        @Nullable Map<String, RelatedDocumentReport> relatedDocuments,
        Map<String, JsonNode> extra)
        implements DocumentDiagnosticReport {

    /** How it is read and written. */
    public static final JsonType<RelatedUnchangedDocumentDiagnosticReport> CODEC = JsonType.of(RelatedUnchangedDocumentDiagnosticReport::read);

    /** What {@code kind} always is. */
    public static final String KIND = "unchanged";

    static final Shape SHAPE = Shape.of("kind=unchanged resultId:s relatedDocuments?:o");

    public RelatedUnchangedDocumentDiagnosticReport {
        Objects.requireNonNull(resultId, "resultId");
        relatedDocuments = relatedDocuments == null ? null : Copies.map(relatedDocuments);
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static RelatedUnchangedDocumentDiagnosticReport of(String resultId) {
        return new RelatedUnchangedDocumentDiagnosticReport(resultId, null, Map.of());
    }

    /** Builds one of the required members and others. */
    public static Builder builder(String resultId) {
        return of(resultId).toBuilder();
    }

    /** Builds one that differs from this one. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Reads one. */
    public static RelatedUnchangedDocumentDiagnosticReport read(JsonReader in) {
        String resultId = null;
        Map<String, RelatedDocumentReport> relatedDocuments = null;
        String kind = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("RelatedUnchangedDocumentDiagnosticReport");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "resultId" -> resultId = in.string();
                case "relatedDocuments" -> relatedDocuments = in.takeNull() ? null : in.map(RelatedDocumentReport::read);
                case "kind" -> kind = in.string();
                default -> extra = in.extra(extra, member);
            }
        }
        if (!KIND.equals(kind)) {
            throw ShapeException.missing("RelatedUnchangedDocumentDiagnosticReport", "kind unchanged");
        }
        if (resultId == null) {
            throw ShapeException.missing("RelatedUnchangedDocumentDiagnosticReport", "resultId");
        }
        return new RelatedUnchangedDocumentDiagnosticReport(resultId, relatedDocuments, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        out.name("kind").string(KIND);
        out.name("resultId").string(resultId);
        if (relatedDocuments != null) {
            out.name("relatedDocuments").map(relatedDocuments, RelatedDocumentReport::write);
        }
        out.extra(extra).endObject();
    }

    /** Builds a {@link RelatedUnchangedDocumentDiagnosticReport}. */
    public static final class Builder {

        private String resultId;
        private @Nullable Map<String, RelatedDocumentReport> relatedDocuments;
        private Map<String, JsonNode> extra;

        private Builder(RelatedUnchangedDocumentDiagnosticReport from) {
            this.resultId = from.resultId();
            this.relatedDocuments = from.relatedDocuments();
            this.extra = from.extra();
        }

        /** Sets {@link RelatedUnchangedDocumentDiagnosticReport#resultId}. */
        public Builder resultId(String value) {
            this.resultId = value;
            return this;
        }

        /** Sets {@link RelatedUnchangedDocumentDiagnosticReport#relatedDocuments}. */
        public Builder relatedDocuments(@Nullable Map<String, RelatedDocumentReport> value) {
            this.relatedDocuments = value;
            return this;
        }

        /** Sets {@link RelatedUnchangedDocumentDiagnosticReport#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public RelatedUnchangedDocumentDiagnosticReport build() {
            return new RelatedUnchangedDocumentDiagnosticReport(resultId, relatedDocuments, extra);
        }
    }
}
