package dev.sansio.oauth.proof;

import dev.sansio.core.Secret;
import org.jspecify.annotations.Nullable;

/**
 * The request that a proof is for: what a client makes it of, and a server compares it with.
 *
 * @param method of HTTP, in which case counts
 * @param uri absolute; query and fragment do not count
 * @param accessToken that comes with it; null at the token endpoint
 * @param nonce that the server gave last (RFC 9449 8, 9); null for none. That of the token endpoint is none of the resource
 */
public record DpopRequest(
        String method,
        String uri,
        @Nullable Secret accessToken,
        @Nullable String nonce) {

    /** A request without a token: for tokens. */
    public static DpopRequest of(String method, String uri) {
        return new DpopRequest(method, uri, null, null);
    }

    /** Whether a proof can be made for it: its URI is one of HTTP, whose path and host are as RFC 3986 has them. */
    public boolean isProvable() {
        return TargetUri.is(uri);
    }

    /** The same with a token: for a resource. */
    public DpopRequest with(Secret token) {
        return new DpopRequest(method, uri, token, nonce);
    }

    /** The same with a nonce; null for none. */
    public DpopRequest withNonce(@Nullable String other) {
        return new DpopRequest(method, uri, accessToken, other);
    }
}
