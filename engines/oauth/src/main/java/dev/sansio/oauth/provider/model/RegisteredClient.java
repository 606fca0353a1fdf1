package dev.sansio.oauth.provider.model;

import dev.sansio.core.Secret;
import dev.sansio.oauth.RedirectUri;
import dev.sansio.oauth.Scope;
import dev.sansio.oauth.form.AbsoluteUri;
import dev.sansio.oauth.json.Document;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A client that the provider knows (RFC 6749 2, RFC 7591 2).
 *
 * @param name shown to users; null for none
 * @param method how it authenticates, and no other way
 * @param secretHash of its secret, for methods that send it; null without
 * @param sharedSecret for a MAC; null without
 * @param keys its JWK set, for signatures and registered certificates; null without
 * @param certificateSubject of {@code tls_client_auth}, in the form of RFC 2253; null without
 * @param grants the grant types that it may use
 * @param redirectUris exact, but for the port of a loopback address
 * @param logoutUris where it may send users after a logout
 * @param scope all that it may ask for; null for nothing
 * @param pushedOnly whether its requests for authorization have to be pushed (RFC 9126 6)
 * @param proofRequired whether all its tokens are bound to a key of DPoP (RFC 9449 5.2)
 * @param certificateBound whether all its tokens are bound to its certificate (RFC 8705 3.4)
 * @param registrationToken hash of what changes its registration (RFC 7592 3); null where that cannot be
 * @param metadata what else it was registered with
 */
public record RegisteredClient(
        String clientId,
        @Nullable String name,
        ClientMethod method,
        @Nullable TokenHash secretHash,
        @Nullable Secret sharedSecret,
        @Nullable Document keys,
        @Nullable String certificateSubject,
        Set<String> grants,
        List<RedirectUri> redirectUris,
        List<String> logoutUris,
        @Nullable Scope scope,
        boolean pushedOnly,
        boolean proofRequired,
        boolean certificateBound,
        @Nullable TokenHash registrationToken,
        Document metadata) {

    /**
     * A checked client; collections are copied.
     *
     * @throws IllegalArgumentException if it sends users after a logout to what is no absolute URI without fragment
     */
    public RegisteredClient {
        if (!logoutUris.stream().allMatch(AbsoluteUri::is)) {
            throw new IllegalArgumentException("users are sent to absolute URIs without fragment");
        }
        grants = Set.copyOf(grants);
        redirectUris = List.copyOf(redirectUris);
        logoutUris = List.copyOf(logoutUris);
    }

    /** A client that authenticates in no way and may use no grant, to be built upon. */
    public static ClientBuilder named(String clientId) {
        return new ClientBuilder(clientId);
    }

    /** A builder that begins with all of this. */
    public ClientBuilder toBuilder() {
        return new ClientBuilder(this);
    }

    /** Whether it has no way to keep a secret (RFC 6749 2.1). */
    public boolean isPublic() {
        return method == ClientMethod.NONE;
    }

    /** Whether it may use a grant. */
    public boolean may(String grantType) {
        return grants.contains(grantType);
    }

    /** Whether the URI of a request is registered. */
    public boolean hasRedirectUri(RedirectUri asked) {
        return redirectUris.stream().anyMatch(asked::matches);
    }

    /** Without what was registered beyond the names here, and without secrets. */
    @Override
    public String toString() {
        return "RegisteredClient[" + clientId + ", " + method + ", " + grants + "]";
    }
}
