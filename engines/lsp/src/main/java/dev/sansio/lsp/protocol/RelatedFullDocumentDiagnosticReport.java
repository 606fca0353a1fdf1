package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.Copies;
import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonWriter;
import dev.sansio.lsp.json.Shape;
import dev.sansio.lsp.json.ShapeException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * {@code RelatedFullDocumentDiagnosticReport}.
 *
 * <p>Since 3.17.0.
 *
 * @param resultId optional: {@code string}
 * @param items {@code Diagnostic[]}
 * @param relatedDocuments optional: {@code map<(FullDocumentDiagnosticReport|UnchangedDocumentDiagnosticReport)>}, since 3.17.0
 * @param extra members that the specification does not know
 */
public record RelatedFullDocumentDiagnosticReport(
        @Nullable String resultId,
        List<Diagnostic> items,
        @Nullable Map<String, RelatedDocumentReport> relatedDocuments,
        Map<String, JsonNode> extra)
        implements DocumentDiagnosticReport {

    /** How it is read and written. */
    public static final JsonType<RelatedFullDocumentDiagnosticReport> CODEC = JsonType.of(RelatedFullDocumentDiagnosticReport::read);

    /** What {@code kind} always is. */
    public static final String KIND = "full";

    static final Shape SHAPE = Shape.of("kind=full resultId?:s items:a relatedDocuments?:o");

    public RelatedFullDocumentDiagnosticReport {
        items = Copies.list(items);
        relatedDocuments = relatedDocuments == null ? null : Copies.map(relatedDocuments);
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static RelatedFullDocumentDiagnosticReport of(List<Diagnostic> items) {
        return new RelatedFullDocumentDiagnosticReport(null, items, null, Map.of());
    }

    /** Builds one of the required members and others. */
    public static Builder builder(List<Diagnostic> items) {
        return of(items).toBuilder();
    }

    /** Builds one that differs from this one. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Reads one. */
    public static RelatedFullDocumentDiagnosticReport read(JsonReader in) {
        String resultId = null;
        List<Diagnostic> items = null;
        Map<String, RelatedDocumentReport> relatedDocuments = null;
        String kind = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("RelatedFullDocumentDiagnosticReport");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "resultId" -> resultId = in.takeNull() ? null : in.string();
                case "items" -> items = in.list(Diagnostic::read);
                case "relatedDocuments" -> relatedDocuments = in.takeNull() ? null : in.map(RelatedDocumentReport::read);
                case "kind" -> kind = in.string();
                default -> extra = in.extra(extra, member);
            }
        }
        if (!KIND.equals(kind)) {
            throw ShapeException.missing("RelatedFullDocumentDiagnosticReport", "kind full");
        }
        if (items == null) {
            throw ShapeException.missing("RelatedFullDocumentDiagnosticReport", "items");
        }
        return new RelatedFullDocumentDiagnosticReport(resultId, items, relatedDocuments, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        out.name("kind").string(KIND);
        if (resultId != null) {
            out.name("resultId").string(resultId);
        }
        out.name("items").list(items, Diagnostic::write);
        if (relatedDocuments != null) {
            out.name("relatedDocuments").map(relatedDocuments, RelatedDocumentReport::write);
        }
        out.extra(extra).endObject();
    }

    /** Builds a {@link RelatedFullDocumentDiagnosticReport}. */
    public static final class Builder {

        private @Nullable String resultId;
        private List<Diagnostic> items;
        private @Nullable Map<String, RelatedDocumentReport> relatedDocuments;
        private Map<String, JsonNode> extra;

        private Builder(RelatedFullDocumentDiagnosticReport from) {
            this.resultId = from.resultId();
            this.items = from.items();
            this.relatedDocuments = from.relatedDocuments();
            this.extra = from.extra();
        }

        /** Sets {@link RelatedFullDocumentDiagnosticReport#resultId}. */
        public Builder resultId(@Nullable String value) {
            this.resultId = value;
            return this;
        }

        /** Sets {@link RelatedFullDocumentDiagnosticReport#items}. */
        public Builder items(List<Diagnostic> value) {
            this.items = value;
            return this;
        }

        /** Sets {@link RelatedFullDocumentDiagnosticReport#relatedDocuments}. */
        public Builder relatedDocuments(@Nullable Map<String, RelatedDocumentReport> value) {
            this.relatedDocuments = value;
            return this;
        }

        /** Sets {@link RelatedFullDocumentDiagnosticReport#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public RelatedFullDocumentDiagnosticReport build() {
            return new RelatedFullDocumentDiagnosticReport(resultId, items, relatedDocuments, extra);
        }
    }
}
