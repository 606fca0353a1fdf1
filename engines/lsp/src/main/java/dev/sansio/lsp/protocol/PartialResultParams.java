package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.Copies;
import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonWriter;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * {@code PartialResultParams}.
 *
 * @param partialResultToken optional: {@code ProgressToken}
 * @param extra members that the specification does not know
 */
public record PartialResultParams(
        @Nullable ProgressToken partialResultToken,
        Map<String, JsonNode> extra)
        implements WithPartialResultToken {

    /** How it is read and written. */
    public static final JsonType<PartialResultParams> CODEC = JsonType.of(PartialResultParams::read);

    public PartialResultParams {
        extra = Copies.map(extra);
    }

    /** One with no members. */
    public static PartialResultParams of() {
        return new PartialResultParams(null, Map.of());
    }

    /** Builds one. */
    public static Builder builder() {
        return of().toBuilder();
    }

    /** Builds one that differs from this one. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Reads one. */
    public static PartialResultParams read(JsonReader in) {
        ProgressToken partialResultToken = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("PartialResultParams");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "partialResultToken" -> partialResultToken = in.takeNull() ? null : ProgressToken.read(in);
                default -> extra = in.extra(extra, member);
            }
        }
        return new PartialResultParams(partialResultToken, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        if (partialResultToken != null) {
            partialResultToken.write(out.name("partialResultToken"));
        }
        out.extra(extra).endObject();
    }

    /** Builds a {@link PartialResultParams}. */
    public static final class Builder {

        private @Nullable ProgressToken partialResultToken;
        private Map<String, JsonNode> extra;

        private Builder(PartialResultParams from) {
            this.partialResultToken = from.partialResultToken();
            this.extra = from.extra();
        }

        /** Sets {@link PartialResultParams#partialResultToken}. */
        public Builder partialResultToken(@Nullable ProgressToken value) {
            this.partialResultToken = value;
            return this;
        }

        /** Sets {@link PartialResultParams#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public PartialResultParams build() {
            return new PartialResultParams(partialResultToken, extra);
        }
    }
}
