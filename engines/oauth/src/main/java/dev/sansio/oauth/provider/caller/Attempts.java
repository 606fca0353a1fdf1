package dev.sansio.oauth.provider.caller;

import dev.sansio.oauth.oauth2.OAuth2Error;
import dev.sansio.oauth.provider.ask.ProviderAnswer;
import dev.sansio.oauth.provider.ask.ProviderAsk;
import dev.sansio.oauth.provider.call.Call;
import dev.sansio.oauth.provider.call.Effect;
import dev.sansio.oauth.provider.model.RegisteredClient;

/** Counts what could be guessed by trying: the count is kept outside, for it is the same on all connections. */
public final class Attempts {

    private Attempts() {}

    /** Goes on if there may be one more attempt by this peer; else it is refused. */
    public static Effect<Boolean> counted(Call call, String kind) {
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

    /** The same of clients that anybody can say to be, where each call leaves something in the store; others are not counted. */
    public static Effect<Boolean> countedIfPublic(Call call, RegisteredClient client, String kind) {
        return client.isPublic() ? counted(call, kind) : Effect.of(true);
    }
}
