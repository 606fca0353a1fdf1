package dev.sansio.oauth.client;

import dev.sansio.core.Engine;
import dev.sansio.core.Surroundings;
import dev.sansio.oauth.form.Parameters;
import dev.sansio.oauth.oauth2.TokenRequest;
import java.time.Duration;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One grant against one token. As long as the provider is not there, or cannot now, the same is tried again and again with more and
 * more time between; an answer, whatever it is, decides.
 */
final class GrantAttempt implements Attempt {

    private static final long NO_CALL = -1;

    private final OAuthClientOptions options;
    private final Surroundings surroundings;
    private final ProviderCalls calls;
    private final Function<Surroundings, TokenRequest> grant;
    private final boolean once;
    private final long attempts;

    private long call;
    private int failures;
    private long retryAt = Engine.NEVER;
    private @Nullable TokenOutcome outcome;

    /**
     * Begins.
     *
     * @param once whether the grant is of no use any more once the provider may have seen it
     * @param attempts how often at most
     */
    GrantAttempt(
            OAuthClientOptions options,
            Surroundings surroundings,
            ProviderCalls calls,
            Function<Surroundings, TokenRequest> grant,
            boolean once,
            long attempts,
            long now) {
        this.options = options;
        this.surroundings = surroundings;
        this.calls = calls;
        this.grant = grant;
        this.once = once;
        this.attempts = attempts;
        this.call = ask(now);
    }

    private long ask(long now) {
        TokenRequest request = grant.apply(surroundings);
        Parameters form = Parameters.of("grant_type", request.grantType()).and(request.toParameters());
        return calls.tokens(options.tokenEndpoint(), form, now);
    }

    @Override
    public boolean receive(Reply reply, long now) {
        if (reply.call() != call) {
            return false;
        }
        call = NO_CALL;
        TokenOutcome came = TokenOutcome.of(reply, options.policy(), surroundings, now);
        if (!(came instanceof TokenOutcome.Failed failed)
                || !failed.failure().retryable()
                || (once && failed.processed())) {
            outcome = came;
            return true;
        }
        failures++;
        Duration wait = Waits.backOff(failures, options.timeouts(), surroundings.random());
        Duration wanted = failed.failure().retryAfter();
        if (wanted.compareTo(wait) > 0) {
            wait = wanted;
        }
        if (failures >= attempts || wait.compareTo(options.timeouts().longestRetry()) > 0) {
            outcome = new TokenOutcome.Failed(failed.failure().after(wait), failed.processed());
        } else {
            retryAt = Waits.after(now, wait);
        }
        return true;
    }

    @Override
    public @Nullable TokenOutcome outcome() {
        return outcome;
    }

    @Override
    public long deadline() {
        return retryAt;
    }

    @Override
    public void advance(long now) {
        if (retryAt <= now) {
            retryAt = Engine.NEVER;
            call = ask(now);
        }
    }

    @Override
    public void abort() {
        calls.abort(call);
        retryAt = Engine.NEVER;
    }
}
