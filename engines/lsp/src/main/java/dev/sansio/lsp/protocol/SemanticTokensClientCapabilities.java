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
 * {@code SemanticTokensClientCapabilities}:
 * in {@link TextDocumentClientCapabilities}.
 *
 * <p>Since 3.16.0.
 *
 * @param dynamicRegistration optional: {@code boolean}
 * @param requests {@code ClientSemanticTokensRequestOptions}
 * @param tokenTypes {@code string[]}
 * @param tokenModifiers {@code string[]}
 * @param formats {@code TokenFormat[]}
 * @param overlappingTokenSupport optional: {@code boolean}
 * @param multilineTokenSupport optional: {@code boolean}
 * @param serverCancelSupport optional: {@code boolean}, since 3.17.0
 * @param augmentsSyntaxTokens optional: {@code boolean}, since 3.17.0
 * @param extra members that the specification does not know
 */
public record SemanticTokensClientCapabilities(
        @Nullable Boolean dynamicRegistration,
        ClientSemanticTokensRequestOptions requests,
        List<String> tokenTypes,
        List<String> tokenModifiers,
        List<TokenFormat> formats,
        @Nullable Boolean overlappingTokenSupport,
        @Nullable Boolean multilineTokenSupport,
        @Nullable Boolean serverCancelSupport,
        @Nullable Boolean augmentsSyntaxTokens,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<SemanticTokensClientCapabilities> CODEC = JsonType.of(SemanticTokensClientCapabilities::read);

    public SemanticTokensClientCapabilities {
        Objects.requireNonNull(requests, "requests");
        tokenTypes = Copies.list(tokenTypes);
        tokenModifiers = Copies.list(tokenModifiers);
        formats = Copies.list(formats);
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static SemanticTokensClientCapabilities of(ClientSemanticTokensRequestOptions requests, List<String> tokenTypes, List<String> tokenModifiers, List<TokenFormat> formats) {
        return new SemanticTokensClientCapabilities(null, requests, tokenTypes, tokenModifiers, formats, null, null, null, null, Map.of());
    }

    /** Builds one of the required members and others. */
    public static Builder builder(ClientSemanticTokensRequestOptions requests, List<String> tokenTypes, List<String> tokenModifiers, List<TokenFormat> formats) {
        return of(requests, tokenTypes, tokenModifiers, formats).toBuilder();
    }

    /** Builds one that differs from this one. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Reads one. */
    public static SemanticTokensClientCapabilities read(JsonReader in) {
        Boolean dynamicRegistration = null;
        ClientSemanticTokensRequestOptions requests = null;
        List<String> tokenTypes = null;
        List<String> tokenModifiers = null;
        List<TokenFormat> formats = null;
        Boolean overlappingTokenSupport = null;
        Boolean multilineTokenSupport = null;
        Boolean serverCancelSupport = null;
        Boolean augmentsSyntaxTokens = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("SemanticTokensClientCapabilities");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "dynamicRegistration" -> dynamicRegistration = in.takeNull() ? null : in.bool();
                case "requests" -> requests = ClientSemanticTokensRequestOptions.read(in);
                case "tokenTypes" -> tokenTypes = in.list(JsonReader::string);
                case "tokenModifiers" -> tokenModifiers = in.list(JsonReader::string);
                case "formats" -> formats = in.list(TokenFormat::read);
                case "overlappingTokenSupport" -> overlappingTokenSupport = in.takeNull() ? null : in.bool();
                case "multilineTokenSupport" -> multilineTokenSupport = in.takeNull() ? null : in.bool();
                case "serverCancelSupport" -> serverCancelSupport = in.takeNull() ? null : in.bool();
                case "augmentsSyntaxTokens" -> augmentsSyntaxTokens = in.takeNull() ? null : in.bool();
                default -> extra = in.extra(extra, member);
            }
        }
        if (requests == null) {
            throw ShapeException.missing("SemanticTokensClientCapabilities", "requests");
        }
        if (tokenTypes == null) {
            throw ShapeException.missing("SemanticTokensClientCapabilities", "tokenTypes");
        }
        if (tokenModifiers == null) {
            throw ShapeException.missing("SemanticTokensClientCapabilities", "tokenModifiers");
        }
        if (formats == null) {
            throw ShapeException.missing("SemanticTokensClientCapabilities", "formats");
        }
        return new SemanticTokensClientCapabilities(dynamicRegistration, requests, tokenTypes, tokenModifiers, formats, overlappingTokenSupport, multilineTokenSupport, serverCancelSupport, augmentsSyntaxTokens, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        if (dynamicRegistration != null) {
            out.name("dynamicRegistration").bool(dynamicRegistration);
        }
        requests.write(out.name("requests"));
        out.name("tokenTypes").list(tokenTypes, (each, to) -> to.string(each));
        out.name("tokenModifiers").list(tokenModifiers, (each, to) -> to.string(each));
        out.name("formats").list(formats, TokenFormat::write);
        if (overlappingTokenSupport != null) {
            out.name("overlappingTokenSupport").bool(overlappingTokenSupport);
        }
        if (multilineTokenSupport != null) {
            out.name("multilineTokenSupport").bool(multilineTokenSupport);
        }
        if (serverCancelSupport != null) {
            out.name("serverCancelSupport").bool(serverCancelSupport);
        }
        if (augmentsSyntaxTokens != null) {
            out.name("augmentsSyntaxTokens").bool(augmentsSyntaxTokens);
        }
        out.extra(extra).endObject();
    }

    /** Builds a {@link SemanticTokensClientCapabilities}. */
    public static final class Builder {

        private @Nullable Boolean dynamicRegistration;
        private ClientSemanticTokensRequestOptions requests;
        private List<String> tokenTypes;
        private List<String> tokenModifiers;
        private List<TokenFormat> formats;
        private @Nullable Boolean overlappingTokenSupport;
        private @Nullable Boolean multilineTokenSupport;
        private @Nullable Boolean serverCancelSupport;
        private @Nullable Boolean augmentsSyntaxTokens;
        private Map<String, JsonNode> extra;

        private Builder(SemanticTokensClientCapabilities from) {
            this.dynamicRegistration = from.dynamicRegistration();
            this.requests = from.requests();
            this.tokenTypes = from.tokenTypes();
            this.tokenModifiers = from.tokenModifiers();
            this.formats = from.formats();
            this.overlappingTokenSupport = from.overlappingTokenSupport();
            this.multilineTokenSupport = from.multilineTokenSupport();
            this.serverCancelSupport = from.serverCancelSupport();
            this.augmentsSyntaxTokens = from.augmentsSyntaxTokens();
            this.extra = from.extra();
        }

        /** Sets {@link SemanticTokensClientCapabilities#dynamicRegistration}. */
        public Builder dynamicRegistration(@Nullable Boolean value) {
            this.dynamicRegistration = value;
            return this;
        }

        /** Sets {@link SemanticTokensClientCapabilities#requests}. */
        public Builder requests(ClientSemanticTokensRequestOptions value) {
            this.requests = value;
            return this;
        }

        /** Sets {@link SemanticTokensClientCapabilities#tokenTypes}. */
        public Builder tokenTypes(List<String> value) {
            this.tokenTypes = value;
            return this;
        }

        /** Sets {@link SemanticTokensClientCapabilities#tokenModifiers}. */
        public Builder tokenModifiers(List<String> value) {
            this.tokenModifiers = value;
            return this;
        }

        /** Sets {@link SemanticTokensClientCapabilities#formats}. */
        public Builder formats(List<TokenFormat> value) {
            this.formats = value;
            return this;
        }

        /** Sets {@link SemanticTokensClientCapabilities#overlappingTokenSupport}. */
        public Builder overlappingTokenSupport(@Nullable Boolean value) {
            this.overlappingTokenSupport = value;
            return this;
        }

        /** Sets {@link SemanticTokensClientCapabilities#multilineTokenSupport}. */
        public Builder multilineTokenSupport(@Nullable Boolean value) {
            this.multilineTokenSupport = value;
            return this;
        }

        /** Sets {@link SemanticTokensClientCapabilities#serverCancelSupport}. */
        public Builder serverCancelSupport(@Nullable Boolean value) {
            this.serverCancelSupport = value;
            return this;
        }

        /** Sets {@link SemanticTokensClientCapabilities#augmentsSyntaxTokens}. */
        public Builder augmentsSyntaxTokens(@Nullable Boolean value) {
            this.augmentsSyntaxTokens = value;
            return this;
        }

        /** Sets {@link SemanticTokensClientCapabilities#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public SemanticTokensClientCapabilities build() {
            return new SemanticTokensClientCapabilities(dynamicRegistration, requests, tokenTypes, tokenModifiers, formats, overlappingTokenSupport, multilineTokenSupport, serverCancelSupport, augmentsSyntaxTokens, extra);
        }
    }
}
