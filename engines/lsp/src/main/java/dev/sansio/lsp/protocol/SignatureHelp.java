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
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * {@code SignatureHelp}:
 * a result of {@code textDocument/signatureHelp},
 * in {@link SignatureHelpContext}.
 *
 * @param signatures {@code SignatureInformation[]}
 * @param activeSignature optional: {@code uinteger}
 * @param activeParameter optional: {@code (uinteger|null)}
 * @param extra members that the specification does not know
 */
public record SignatureHelp(
        List<SignatureInformation> signatures,
        @Nullable Integer activeSignature,
        @Nullable OrNull<Integer> activeParameter,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<SignatureHelp> CODEC = JsonType.of(SignatureHelp::read);

    public SignatureHelp {
        signatures = Copies.list(signatures);
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static SignatureHelp of(List<SignatureInformation> signatures) {
        return new SignatureHelp(signatures, null, null, Map.of());
    }

    /** Builds one of the required members and others. */
    public static Builder builder(List<SignatureInformation> signatures) {
        return of(signatures).toBuilder();
    }

    /** Builds one that differs from this one. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Reads one. */
    public static SignatureHelp read(JsonReader in) {
        List<SignatureInformation> signatures = null;
        Integer activeSignature = null;
        OrNull<Integer> activeParameter = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("SignatureHelp");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "signatures" -> signatures = in.list(SignatureInformation::read);
                case "activeSignature" -> activeSignature = in.takeNull() ? null : in.uinteger();
                case "activeParameter" -> activeParameter = in.takeNull() ? OrNull.ofNull() : OrNull.of(in.uinteger());
                default -> extra = in.extra(extra, member);
            }
        }
        if (signatures == null) {
            throw ShapeException.missing("SignatureHelp", "signatures");
        }
        return new SignatureHelp(signatures, activeSignature, activeParameter, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        out.name("signatures").list(signatures, SignatureInformation::write);
        if (activeSignature != null) {
            out.name("activeSignature").number(activeSignature);
        }
        if (activeParameter != null) {
            activeParameter.write(out.name("activeParameter"), (each, to) -> to.number(each));
        }
        out.extra(extra).endObject();
    }

    /** Builds a {@link SignatureHelp}. */
    public static final class Builder {

        private List<SignatureInformation> signatures;
        private @Nullable Integer activeSignature;
        private @Nullable OrNull<Integer> activeParameter;
        private Map<String, JsonNode> extra;

        private Builder(SignatureHelp from) {
            this.signatures = from.signatures();
            this.activeSignature = from.activeSignature();
            this.activeParameter = from.activeParameter();
            this.extra = from.extra();
        }

        /** Sets {@link SignatureHelp#signatures}. */
        public Builder signatures(List<SignatureInformation> value) {
            this.signatures = value;
            return this;
        }

        /** Sets {@link SignatureHelp#activeSignature}. */
        public Builder activeSignature(@Nullable Integer value) {
            this.activeSignature = value;
            return this;
        }

        /** Sets {@link SignatureHelp#activeParameter}. */
        public Builder activeParameter(@Nullable OrNull<Integer> value) {
            this.activeParameter = value;
            return this;
        }

        /** Sets {@link SignatureHelp#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public SignatureHelp build() {
            return new SignatureHelp(signatures, activeSignature, activeParameter, extra);
        }
    }
}
