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
 * {@code LocationLink}.
 *
 * @param originSelectionRange optional: {@code Range}
 * @param targetUri {@code DocumentUri}
 * @param targetRange {@code Range}
 * @param targetSelectionRange {@code Range}
 * @param extra members that the specification does not know
 */
public record LocationLink(
        @Nullable Range originSelectionRange,
        String targetUri,
        Range targetRange,
        Range targetSelectionRange,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<LocationLink> CODEC = JsonType.of(LocationLink::read);

    public LocationLink {
        Objects.requireNonNull(targetUri, "targetUri");
        Objects.requireNonNull(targetRange, "targetRange");
        Objects.requireNonNull(targetSelectionRange, "targetSelectionRange");
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static LocationLink of(String targetUri, Range targetRange, Range targetSelectionRange) {
        return new LocationLink(null, targetUri, targetRange, targetSelectionRange, Map.of());
    }

    /** Builds one of the required members and others. */
    public static Builder builder(String targetUri, Range targetRange, Range targetSelectionRange) {
        return of(targetUri, targetRange, targetSelectionRange).toBuilder();
    }

    /** Builds one that differs from this one. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Reads one. */
    public static LocationLink read(JsonReader in) {
        Range originSelectionRange = null;
        String targetUri = null;
        Range targetRange = null;
        Range targetSelectionRange = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("LocationLink");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "originSelectionRange" -> originSelectionRange = in.takeNull() ? null : Range.read(in);
                case "targetUri" -> targetUri = in.string();
                case "targetRange" -> targetRange = Range.read(in);
                case "targetSelectionRange" -> targetSelectionRange = Range.read(in);
                default -> extra = in.extra(extra, member);
            }
        }
        if (targetUri == null) {
            throw ShapeException.missing("LocationLink", "targetUri");
        }
        if (targetRange == null) {
            throw ShapeException.missing("LocationLink", "targetRange");
        }
        if (targetSelectionRange == null) {
            throw ShapeException.missing("LocationLink", "targetSelectionRange");
        }
        return new LocationLink(originSelectionRange, targetUri, targetRange, targetSelectionRange, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        if (originSelectionRange != null) {
            originSelectionRange.write(out.name("originSelectionRange"));
        }
        out.name("targetUri").string(targetUri);
        targetRange.write(out.name("targetRange"));
        targetSelectionRange.write(out.name("targetSelectionRange"));
        out.extra(extra).endObject();
    }

    /** Builds a {@link LocationLink}. */
    public static final class Builder {

        private @Nullable Range originSelectionRange;
        private String targetUri;
        private Range targetRange;
        private Range targetSelectionRange;
        private Map<String, JsonNode> extra;

        private Builder(LocationLink from) {
            this.originSelectionRange = from.originSelectionRange();
            this.targetUri = from.targetUri();
            this.targetRange = from.targetRange();
            this.targetSelectionRange = from.targetSelectionRange();
            this.extra = from.extra();
        }

        /** Sets {@link LocationLink#originSelectionRange}. */
        public Builder originSelectionRange(@Nullable Range value) {
            this.originSelectionRange = value;
            return this;
        }

        /** Sets {@link LocationLink#targetUri}. */
        public Builder targetUri(String value) {
            this.targetUri = value;
            return this;
        }

        /** Sets {@link LocationLink#targetRange}. */
        public Builder targetRange(Range value) {
            this.targetRange = value;
            return this;
        }

        /** Sets {@link LocationLink#targetSelectionRange}. */
        public Builder targetSelectionRange(Range value) {
            this.targetSelectionRange = value;
            return this;
        }

        /** Sets {@link LocationLink#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public LocationLink build() {
            return new LocationLink(originSelectionRange, targetUri, targetRange, targetSelectionRange, extra);
        }
    }
}
