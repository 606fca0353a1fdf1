package dev.sansio.oauth.provider.caller;

import dev.sansio.core.Secret;
import dev.sansio.oauth.oauth2.OAuth2Error;
import dev.sansio.oauth.oauth2.OAuth2Exception;
import dev.sansio.oauth.proof.DpopException;
import dev.sansio.oauth.proof.DpopPolicy;
import dev.sansio.oauth.proof.DpopProof;
import dev.sansio.oauth.proof.DpopRequest;
import dev.sansio.oauth.provider.ask.ProviderAnswer;
import dev.sansio.oauth.provider.ask.ProviderAsk;
import dev.sansio.oauth.provider.call.Call;
import dev.sansio.oauth.provider.call.Effect;
import dev.sansio.oauth.provider.call.Reply;
import dev.sansio.oauth.provider.model.Confirmation;
import dev.sansio.oauth.provider.model.ProviderKeys;
import dev.sansio.oauth.provider.model.ProviderOptions;
import dev.sansio.oauth.provider.model.RegisteredClient;
import dev.sansio.oauth.provider.model.TokenHash;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Proofs that a request comes from whoever has a key (RFC 9449): for this method and URI, now, and once. */
public final class Proofs {

    public static final DpopPolicy POLICY = DpopPolicy.DEFAULT;

    private final ProviderOptions options;
    private final Nonces nonces;

    /** Takes proofs for the endpoints of this provider. */
    public Proofs(ProviderOptions options, ProviderKeys keys) {
        this.options = options;
        this.nonces = new Nonces(keys.nonceSecret());
    }

    /** What tokens for a client are to be bound to: a key that is proven, or the certificate; null for nothing. */
    public Effect<@Nullable Confirmation> confirmation(Call call, RegisteredClient client) {
        return proof(call).map(key -> {
            if (key == null && client.proofRequired()) {
                throw invalid("the client has to show a proof");
            }
            Confirmation certificate = client.certificateBound() ? Certificates.confirmation(call.peer()) : null;
            if (client.certificateBound() && certificate == null) {
                throw Call.invalid("the client has to show a certificate");
            }
            if (key != null && certificate != null) {
                throw Call.invalid("a token is bound to a certificate or to the key of a proof, not to both");
            }
            return key == null ? certificate : key;
        });
    }

    /** The key that is proven; null if there is no proof. */
    public Effect<@Nullable Confirmation> proof(Call call) {
        return proof(call, null);
    }

    /** The key that is proven, for a request with an access token. */
    public Effect<@Nullable Confirmation> proof(Call call, @Nullable Secret accessToken) {
        DpopProof proof = checked(call, accessToken);
        if (proof == null) {
            return Effect.of(null);
        }
        TokenHash value = TokenHash.of(Secret.of(proof.replayKey()));
        Instant until = proof.issuedAt().plus(POLICY.oldest()).plus(POLICY.skew());
        return Effect.ask(ProviderAnswer.Used.class, token -> new ProviderAsk.UseOnce(token, "dpop", value, until))
                .map(used -> {
                    if (!used.first()) {
                        throw invalid("it was used before");
                    }
                    return new Confirmation(Confirmation.Method.DPOP, proof.thumbprint());
                });
    }

    private @Nullable DpopProof checked(Call call, @Nullable Secret accessToken) {
        String uri = options.origin() + call.path();
        DpopRequest request = new DpopRequest(call.head().method(), uri, accessToken, null);
        Collection<String> good = options.nonceRequired() ? nonces.good(call.at()) : List.of();
        try {
            Secret text = DpopProof.of(call.head().fields());
            return text == null ? null : DpopProof.check(text, request, good, POLICY, call.at());
        } catch (DpopException refused) {
            throw new OAuth2Exception(refused.toError());
        }
    }

    /** Tells a nonce, where one is needed. */
    public Reply withNonce(Call call, Reply reply) {
        return options.nonceRequired() ? reply.with(DpopProof.NONCE_FIELD, nonces.current(call.at())) : reply;
    }

    private static OAuth2Exception invalid(String why) {
        return Call.refusal(OAuth2Error.INVALID_DPOP_PROOF, "the proof is not taken: " + why);
    }
}
