package dev.sansio.oauth.client;

import dev.sansio.core.Engine;
import dev.sansio.core.Surroundings;
import dev.sansio.oauth.device.DevicePolling;
import dev.sansio.oauth.device.DeviceRequest;
import dev.sansio.oauth.device.DeviceResponse;
import dev.sansio.oauth.form.Parameters;
import dev.sansio.oauth.json.DocumentException;
import dev.sansio.oauth.oauth2.OAuth2Error;
import dev.sansio.oauth.oauth2.TokenRequest;
import dev.sansio.oauth.oauth2.response.ErrorResponse;
import org.jspecify.annotations.Nullable;

/**
 * A device that waits for its owner (RFC 8628 3): it gets a code, shows it, and asks every now and then whether the owner has decided.
 */
final class DeviceAttempt implements Attempt {

    private static final long NO_CALL = -1;

    private static final TokenOutcome TOO_LATE = new TokenOutcome.Failed(
            TokenFailure.of(TokenFailure.Kind.EXPIRED, "the owner did not decide in time"), true);

    private final OAuthClientOptions options;
    private final Surroundings surroundings;
    private final ProviderCalls calls;

    private long call;
    /** Null until the device has its code. */
    private @Nullable TokenRequest question;

    private @Nullable DevicePolling polling;
    private @Nullable UserPrompt prompt;
    private @Nullable TokenOutcome outcome;

    DeviceAttempt(
            OAuthClientOptions options,
            Surroundings surroundings,
            ProviderCalls calls,
            Endpoint endpoint,
            DeviceRequest request,
            long now) {
        this.options = options;
        this.surroundings = surroundings;
        this.calls = calls;
        this.call = calls.form(endpoint, request.toParameters(), now);
    }

    @Override
    public boolean receive(Reply reply, long now) {
        if (reply.call() != call) {
            return false;
        }
        call = NO_CALL;
        if (polling == null) {
            begun(reply, now);
        } else {
            answered(polling, TokenOutcome.of(reply, options.policy(), surroundings, now), now);
        }
        return true;
    }

    private void begun(Reply reply, long now) {
        if (reply.failure() != null || !reply.head().successful()) {
            outcome = TokenOutcome.failed(reply, surroundings);
            return;
        }
        try {
            DeviceResponse response =
                    DeviceResponse.read(reply.head(), reply.content().reveal());
            question = new TokenRequest.DeviceCode(response.deviceCode());
            prompt = UserPrompt.of(response);
            polling = unhurried(DevicePolling.start(response, now), now);
        } catch (DocumentException wrong) {
            outcome = new TokenOutcome.Failed(
                    TokenFailure.of(TokenFailure.Kind.MALFORMED, String.valueOf(wrong.getMessage())), true);
        }
    }

    /** An interval of nothing would be questions without end. */
    private static DevicePolling unhurried(DevicePolling start, long now) {
        long interval = DeviceResponse.INTERVAL.toNanos();
        return start.interval() > 0 ? start : new DevicePolling(interval, now + interval, start.expiry());
    }

    private void answered(DevicePolling before, TokenOutcome came, long now) {
        if (!(came instanceof TokenOutcome.Failed failed)) {
            outcome = came;
            return;
        }
        OAuth2Error error = failed.failure().error();
        if (error == null && !failed.failure().retryable()) {
            outcome = came;
            return;
        }
        DevicePolling.Outcome next =
                error == null ? before.unanswered(now) : before.answered(ErrorResponse.of(error), now);
        if (next instanceof DevicePolling.Waiting waiting) {
            polling = waiting.polling();
        } else {
            outcome = failed.failure().retryable() || isPending(error) ? TOO_LATE : came;
        }
    }

    /** The answer that says to wait came when there was no time left. */
    private static boolean isPending(@Nullable OAuth2Error error) {
        return error != null
                && (error.code().equals(OAuth2Error.AUTHORIZATION_PENDING)
                        || error.code().equals(OAuth2Error.SLOW_DOWN));
    }

    /** What the owner is to be shown, once; or null. */
    @Nullable
    UserPrompt takePrompt() {
        UserPrompt shown = prompt;
        prompt = null;
        return shown;
    }

    @Override
    public @Nullable TokenOutcome outcome() {
        return outcome;
    }

    @Override
    public long deadline() {
        if (polling == null || outcome != null) {
            return Engine.NEVER;
        }
        return call == NO_CALL ? polling.deadline() : polling.expiry();
    }

    @Override
    public void advance(long now) {
        if (polling == null || question == null || outcome != null) {
            return;
        }
        if (now >= polling.expiry()) {
            abort();
            outcome = TOO_LATE;
        } else if (call == NO_CALL && polling.isDue(now)) {
            Parameters form = Parameters.of("grant_type", question.grantType()).and(question.toParameters());
            call = calls.tokens(options.tokenEndpoint(), form, now);
        }
    }

    @Override
    public void abort() {
        calls.abort(call);
        call = NO_CALL;
    }
}
