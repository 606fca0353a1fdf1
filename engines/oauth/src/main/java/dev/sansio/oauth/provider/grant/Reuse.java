package dev.sansio.oauth.provider.grant;

import dev.sansio.oauth.provider.ask.ProviderAnswer;
import dev.sansio.oauth.provider.ask.ProviderAsk;
import dev.sansio.oauth.provider.ask.ProviderEvent;
import dev.sansio.oauth.provider.call.Call;
import dev.sansio.oauth.provider.call.Effect;
import dev.sansio.oauth.provider.call.Reply;

/** Something that is good once comes again: client or thief, nobody knows which, so both lose (RFC 9700 4.14.2). */
final class Reuse {

    private Reuse() {}

    static Effect<Reply> revoked(TokenEndpoint.Request request, String grantType, String family) {
        Call call = request.call();
        call.tell(new ProviderEvent.ReuseDetected(
                call.exchange(), grantType, request.client().clientId(), family));
        return Effect.ask(ProviderAnswer.Done.class, token -> new ProviderAsk.RevokeFamily(token, family))
                .map(done -> {
                    throw Call.invalidGrant("it was used before");
                });
    }
}
