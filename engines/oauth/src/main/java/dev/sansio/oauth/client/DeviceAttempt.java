package dev.sansio.oauth.client;

import dev.sansio.core.Engine;
import dev.sansio.core.Surroundings;
import dev.sansio.oauth.Scope;
import dev.sansio.oauth.form.Parameters;
import dev.sansio.oauth.json.DocumentException;
import dev.sansio.oauth.oauth2.OAuth2Error;
import dev.sansio.oauth.oauth2.TokenRequest;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A device that waits for its user (RFC 8628 3): it gets a code, shows it, and asks every now and then whether the user has decided.
 * Each wish of the provider to be asked less often holds for good; so does each time that it did not answer (RFC 8628 3.5).
 */
final class DeviceAttempt implements Attempt {

    private static final Duration SLOWER = Duration.ofSeconds(5);
    private static final Duration SLOWEST = Duration.ofMinutes(10);
    private static final long NO_CALL = -1;

    private final OAuthClientOptions options;
    private final Surroundings surroundings;
    private final ProviderCalls calls;

    private long call;
    /** Null until the device has its code. */
    private @Nullable TokenRequest poll;

    private Duration interval = SLOWER;
    private long expiresAt = Engine.NEVER;
    private long askAt = Engine.NEVER;
    private @Nullable UserCode shown;
    private @Nullable TokenOutcome outcome;

    DeviceAttempt(
            OAuthClientOptions options, Surroundings surroundings, ProviderCalls calls, Grant.Device grant, long now) {
        this.options = options;
        this.surroundings = surroundings;
        this.calls = calls;
        Scope scope = grant.scope();
        this.call = calls.form(
                grant.endpoint(), Parameters.EMPTY.andIf("scope", scope == null ? null : scope.toString()), now);
    }

    @Override
    public boolean receive(Reply reply, long now) {
        if (reply.call() != call) {
            return false;
        }
        call = NO_CALL;
        if (poll == null) {
            begun(reply, now);
        } else {
            polled(TokenOutcome.of(reply, options.policy(), surroundings, now), now);
        }
        return true;
    }

    private void begun(Reply reply, long now) {
        TokenFailure failure = reply.failure();
        if (failure != null || !reply.head().successful()) {
            TokenOutcome said = TokenOutcome.of(reply, options.policy(), surroundings, now);
            outcome = said instanceof TokenOutcome.Failed ? said : malformed("the provider gives no code");
            return;
        }
        try {
            DeviceCodes codes = DeviceCodes.read(reply.head(), reply.content());
            poll = new TokenRequest.DeviceCode(codes.device());
            shown = codes.user();
            interval = codes.interval();
            expiresAt = Waits.after(now, codes.user().lifetime());
            askAt = Waits.after(now, interval);
        } catch (DocumentException wrong) {
            outcome = malformed(String.valueOf(wrong.getMessage()));
        }
    }

    private static TokenOutcome malformed(String detail) {
        return new TokenOutcome.Failed(TokenFailure.of(TokenFailure.Kind.MALFORMED, detail), true);
    }

    private void polled(TokenOutcome came, long now) {
        if (!(came instanceof TokenOutcome.Failed failed)) {
            outcome = came;
            return;
        }
        OAuth2Error error = failed.failure().error();
        String code = error == null ? "" : error.code();
        if (code.equals(OAuth2Error.SLOW_DOWN)) {
            interval = interval.plus(SLOWER);
        } else if (failed.failure().retryable()) {
            interval = interval.multipliedBy(2);
        } else if (!code.equals(OAuth2Error.AUTHORIZATION_PENDING)) {
            outcome = came;
            return;
        }
        interval = interval.compareTo(SLOWEST) > 0 ? SLOWEST : interval;
        askAt = Waits.after(now, interval);
        if (askAt >= expiresAt) {
            askAt = Engine.NEVER; // it would be asked too late
        }
    }

    /** What the user is to be shown, once; or null. */
    @Nullable
    UserCode takeUserCode() {
        UserCode code = shown;
        shown = null;
        return code;
    }

    @Override
    public @Nullable TokenOutcome outcome() {
        return outcome;
    }

    @Override
    public long deadline() {
        return outcome != null ? Engine.NEVER : Math.min(askAt, expiresAt);
    }

    @Override
    public void advance(long now) {
        if (outcome != null) {
            return;
        }
        if (expiresAt <= now) {
            abort();
            outcome = new TokenOutcome.Failed(
                    TokenFailure.of(TokenFailure.Kind.EXPIRED, "the user did not decide in time"), true);
        } else if (askAt <= now && poll != null) {
            askAt = Engine.NEVER;
            Parameters form = Parameters.of("grant_type", poll.grantType()).and(poll.toParameters());
            call = calls.tokens(options.tokenEndpoint(), form, now);
        }
    }

    @Override
    public void abort() {
        calls.abort(call);
        call = NO_CALL;
        askAt = Engine.NEVER;
    }
}
