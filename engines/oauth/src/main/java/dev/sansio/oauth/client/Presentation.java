package dev.sansio.oauth.client;

import dev.sansio.core.CommandRejectedException;
import dev.sansio.core.Surroundings;
import dev.sansio.http.HttpField;
import dev.sansio.http.HttpFields;
import dev.sansio.http.RequestHead;
import dev.sansio.http.ResponseHead;
import dev.sansio.oauth.oauth2.response.TokenType;
import dev.sansio.oauth.proof.DpopProof;
import dev.sansio.oauth.proof.DpopRequest;
import dev.sansio.oauth.resource.ShownToken;
import org.jspecify.annotations.Nullable;

/** How a token is shown to resources: by itself (RFC 6750 2.1), or with a proof of its key (RFC 9449 7). */
final class Presentation {

    private final @Nullable ProofSigner proofs;
    private final TokenType type;
    private final Surroundings surroundings;
    private final Nonces nonces = new Nonces();

    Presentation(@Nullable ProofSigner proofs, Surroundings surroundings) {
        this.proofs = proofs;
        this.type = proofs == null ? TokenType.BEARER : TokenType.DPOP;
        this.surroundings = surroundings;
    }

    /** The head with the token. */
    RequestHead show(RequestHead head, Origin origin, Token token) {
        HttpFields.Builder fields = head.fields().toBuilder();
        fields.add(new ShownToken(type, token.access()).toField());
        if (proofs != null) {
            DpopRequest request = request(head).with(token.access()).withNonce(nonces.of(origin));
            fields.add(new HttpField(
                    DpopProof.FIELD, proofs.sign(request, surroundings).revealText(), true));
        }
        return head.withFields(fields.build());
    }

    /** Rejects a request that no proof can be made for. */
    void check(RequestHead head) {
        if (proofs != null && !request(head).isProvable()) {
            throw new CommandRejectedException("the request has no URI that a proof could name (RFC 9449 4.2)");
        }
    }

    private static DpopRequest request(RequestHead head) {
        return DpopRequest.of(head.method(), head.scheme() + "://" + head.authority() + head.path());
    }

    /** What a response means for the token; a nonce in it is for the next proof, whatever it means. */
    Refusal read(Origin origin, ResponseHead head) {
        if (proofs != null) {
            nonces.learn(origin, head.fields());
        }
        return Refusal.of(head, type);
    }
}
