package dev.sansio.oauth.provider.endpoint;

import dev.sansio.oauth.oauth2.OAuth2Error;
import dev.sansio.oauth.provider.ask.ProviderAnswer;
import dev.sansio.oauth.provider.ask.ProviderAsk;

/** Counts what could be guessed by trying: the count is kept outside, for it is the same on all connections. */
final class Attempts {

    private Attempts() {}

    /** Goes on if there may be one more attempt by this peer; else it is refused. */
    static Effect<Boolean> counted(Call call, String kind) {
        return Effect.ask(
                        ProviderAnswer.Admitted.class,
                        token -> new ProviderAsk.CountAttempt(
                                token, kind, call.peer().address(), call.at()))
                .map(answer -> {
                    if (!answer.admitted()) {
                        throw Call.refusal(OAuth2Error.ACCESS_DENIED, "too many attempts");
                    }
                    return true;
                });
    }
}
