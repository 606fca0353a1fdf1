package dev.sansio.oauth.client;

import dev.sansio.core.Surroundings;
import dev.sansio.http.HttpField;
import dev.sansio.http.HttpNames;
import dev.sansio.http.RequestHead;
import dev.sansio.http.ResponseHead;
import dev.sansio.oauth.oauth2.response.TokenType;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How a token is shown to resources: by itself (RFC 6750 2.1), or with a proof of its key (RFC 9449 7). */
final class Presentation {

    private final @Nullable ProofSigner proofs;
    private final TokenType type;
    private final Surroundings surroundings;
    private final Nonces nonces = new Nonces();

    Presentation(@Nullable ProofSigner proofs, TokenType type, Surroundings surroundings) {
        this.proofs = proofs;
        this.type = type;
        this.surroundings = surroundings;
    }

    /** The head with the token. */
    RequestHead show(Exchange exchange, Token token) {
        var fields = exchange.head.fields().toBuilder();
        String shown = type.name() + " " + token.access().revealText();
        fields.add(new HttpField(HttpNames.AUTHORIZATION, shown, true));
        if (proofs != null) {
            String nonce = nonces.of(Objects.requireNonNull(exchange.origin));
            ProofSigner.Proven proven = Proofs.of(exchange.head, token.access(), nonce);
            fields.add(new HttpField("dpop", proofs.sign(proven, surroundings), true));
        }
        return exchange.head.withFields(fields.build());
    }

    /** What a response means for the token; a nonce in it is for the next proof, whatever it means. */
    Refusal read(Origin origin, ResponseHead head) {
        if (proofs != null) {
            nonces.learn(origin, head.fields());
        }
        return Refusal.of(head, type.name());
    }
}
