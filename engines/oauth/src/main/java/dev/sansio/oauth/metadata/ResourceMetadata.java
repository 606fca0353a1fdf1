package dev.sansio.oauth.metadata;

import dev.sansio.http.ResponseHead;
import dev.sansio.oauth.json.Document;
import dev.sansio.oauth.json.DocumentException;
import dev.sansio.oauth.json.JsonContent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Metadata of a protected resource (RFC 9728 2). What has no method here is among the members.
 *
 * @param members all of them
 */
public record ResourceMetadata(Document members) {

    private static final String RESOURCE = "resource";
    private static final String SERVERS = "authorization_servers";
    private static final String JWKS_URI = "jwks_uri";

    /**
     * Checked metadata.
     *
     * @throws DocumentException if the resource is missing or has no TLS, or an issuer or {@code jwks_uri} is no URI with TLS
     */
    public ResourceMetadata {
        if (!SecureUri.is(members.requiredText(RESOURCE))) {
            throw DocumentException.unsuitable(RESOURCE, "a URI with TLS");
        }
        if (!members.texts(SERVERS).stream().allMatch(SecureUri::is)) {
            throw DocumentException.unsuitable(SERVERS, "URIs with TLS");
        }
        SecureUri.read(members, JWKS_URI);
        members.texts("scopes_supported");
        members.texts("bearer_methods_supported");
        members.flag("dpop_bound_access_tokens_required");
    }

    /**
     * Reads a document.
     *
     * @param resource that was asked for: the document is of this one, character by character (RFC 9728 3.3)
     * @throws DocumentException if it is none, or of another resource
     */
    public static ResourceMetadata read(ResponseHead head, byte[] content, String resource) {
        if (head.status() != 200) {
            throw DocumentException.status(head.status());
        }
        return read(JsonContent.read(head.fields(), content), resource);
    }

    /**
     * Takes a document.
     *
     * @throws DocumentException if it is malformed, or of another resource
     */
    public static ResourceMetadata read(Document in, String resource) {
        if (!in.requiredText(RESOURCE).equals(resource)) {
            throw DocumentException.unexpected(RESOURCE);
        }
        return new ResourceMetadata(in);
    }

    /** The resource, an identifier by itself: what {@code resource} of a request is (RFC 8707). */
    public String resource() {
        return members.requiredText(RESOURCE);
    }

    /** The issuers whose tokens it takes; empty if it does not say. */
    public List<String> authorizationServers() {
        return members.texts(SERVERS);
    }

    /** Scopes that it knows; empty if it does not say. */
    public List<String> scopes() {
        return members.texts("scopes_supported");
    }

    /** How it takes bearer tokens; empty if it does not say. */
    public List<String> bearerMethods() {
        return members.texts("bearer_methods_supported");
    }

    /** Where its keys are; null without. */
    public @Nullable String jwksUri() {
        return members.text(JWKS_URI);
    }

    /** Whether it takes only tokens that are bound to the key of a proof (RFC 9449). */
    public boolean dpopRequired() {
        return members.flag("dpop_bound_access_tokens_required", false);
    }
}
