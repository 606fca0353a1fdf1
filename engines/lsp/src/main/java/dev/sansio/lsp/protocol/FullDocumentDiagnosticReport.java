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
 * {@code FullDocumentDiagnosticReport}:
 * in {@link DocumentDiagnosticReportPartialResult},
 * in {@link RelatedFullDocumentDiagnosticReport},
 * in {@link RelatedUnchangedDocumentDiagnosticReport}.
 *
 * <p>Since 3.17.0.
 *
 * @param resultId optional: {@code string}
 * @param items {@code Diagnostic[]}
 * @param extra members that the specification does not know
 */
public record FullDocumentDiagnosticReport(
        @Nullable String resultId,
        List<Diagnostic> items,
        Map<String, JsonNode> extra)
        implements RelatedDocumentReport {

    /** How it is read and written. */
    public static final JsonType<FullDocumentDiagnosticReport> CODEC = JsonType.of(FullDocumentDiagnosticReport::read);

    /** What {@code kind} always is. */
    public static final String KIND = "full";

    static final Shape SHAPE = Shape.of("kind=full resultId?:s items:a");

    public FullDocumentDiagnosticReport {
        items = Copies.list(items);
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static FullDocumentDiagnosticReport of(List<Diagnostic> items) {
        return new FullDocumentDiagnosticReport(null, items, Map.of());
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
    public static FullDocumentDiagnosticReport read(JsonReader in) {
        String resultId = null;
        List<Diagnostic> items = null;
        String kind = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("FullDocumentDiagnosticReport");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "resultId" -> resultId = in.takeNull() ? null : in.string();
                case "items" -> items = in.list(Diagnostic::read);
                case "kind" -> kind = in.string();
                default -> extra = in.extra(extra, member);
            }
        }
        if (!KIND.equals(kind)) {
            throw ShapeException.missing("FullDocumentDiagnosticReport", "kind full");
        }
        if (items == null) {
            throw ShapeException.missing("FullDocumentDiagnosticReport", "items");
        }
        return new FullDocumentDiagnosticReport(resultId, items, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        out.name("kind").string(KIND);
        if (resultId != null) {
            out.name("resultId").string(resultId);
        }
        out.name("items").list(items, Diagnostic::write);
        out.extra(extra).endObject();
    }

    /** Builds a {@link FullDocumentDiagnosticReport}. */
    public static final class Builder {

        private @Nullable String resultId;
        private List<Diagnostic> items;
        private Map<String, JsonNode> extra;

        private Builder(FullDocumentDiagnosticReport from) {
            this.resultId = from.resultId();
            this.items = from.items();
            this.extra = from.extra();
        }

        /** Sets {@link FullDocumentDiagnosticReport#resultId}. */
        public Builder resultId(@Nullable String value) {
            this.resultId = value;
            return this;
        }

        /** Sets {@link FullDocumentDiagnosticReport#items}. */
        public Builder items(List<Diagnostic> value) {
            this.items = value;
            return this;
        }

        /** Sets {@link FullDocumentDiagnosticReport#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public FullDocumentDiagnosticReport build() {
            return new FullDocumentDiagnosticReport(resultId, items, extra);
        }
    }
}
