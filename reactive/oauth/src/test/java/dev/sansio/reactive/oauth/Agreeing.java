package dev.sansio.reactive.oauth;

import dev.sansio.oauth.provider.ask.ProviderAnswer;
import dev.sansio.oauth.provider.ask.ProviderAsk;
import dev.sansio.oauth.provider.model.Login;
import java.time.Instant;

/** A user who is logged in and agrees. */
final class Agreeing {

    private Agreeing() {}

    static ProviderAnswer agree(ProviderAsk ask) {
        return ask instanceof ProviderAsk.Decide decide
                ? new ProviderAnswer.Granted(
                        ask.token(),
                        Login.of("alice", Instant.now()),
                        decide.question().scope())
                : null;
    }
}
