package dev.sansio.oauth.client;

import dev.sansio.core.Secret;
import dev.sansio.http.RequestHead;
import org.jspecify.annotations.Nullable;

/** What proofs are of: a URI without query and fragment (RFC 9449 4.2). */
final class Proofs {

    private Proofs() {}

    static ProofSigner.Proven of(Endpoint to, String method, @Nullable Secret accessToken, @Nullable String nonce) {
        return proven(method, to.scheme() + "://" + to.authority() + to.path(), accessToken, nonce);
    }

    static ProofSigner.Proven of(RequestHead head, @Nullable Secret accessToken, @Nullable String nonce) {
        return proven(head.method(), head.scheme() + "://" + head.authority() + head.path(), accessToken, nonce);
    }

    private static ProofSigner.Proven proven(
            String method, String uri, @Nullable Secret accessToken, @Nullable String nonce) {
        int query = uri.indexOf('?');
        return new ProofSigner.Proven(method, query < 0 ? uri : uri.substring(0, query), accessToken, nonce);
    }
}
