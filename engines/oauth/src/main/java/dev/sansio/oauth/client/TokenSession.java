package dev.sansio.oauth.client;

import dev.sansio.core.Engine;
import dev.sansio.core.Secret;
import dev.sansio.core.Surroundings;
import dev.sansio.oauth.device.DeviceRequest;
import dev.sansio.oauth.oauth2.OAuth2Error;
import dev.sansio.oauth.oauth2.TokenRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

/**
 * The one token of a client, for however many want it: it is loaded, obtained and renewed once for all of them, and kept before it
 * is used.
 *
 * <p>At any time one thing is being done at most: the store is asked, or the provider is. Nothing is done unless somebody wants the
 * token: a session that is idle has no deadline.
 */
final class TokenSession {

    /** Whatever the provider says of when to come back: it does not shut a client out for good. */
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

    /** A resource that takes no token at all does not make a client ask its provider more often than this. */
    private static final long BETWEEN_REJECTIONS = Duration.ofSeconds(10).toNanos();

    private final OAuthClientOptions options;
    private final Surroundings surroundings;
    private final ProviderCalls calls;
    private final TokenStore store;
    private final ArrayDeque<OAuthEvent> events = new ArrayDeque<>(1);

    /** What is being done with the provider, or null. */
    private @Nullable Attempt attempt;

    private boolean started;
    private boolean loaded;
    private @Nullable Held held;
    private @Nullable Token renewable;
    private TokenOutcome.@Nullable Obtained unkept;
    private @Nullable TokenRequest once;
    private boolean redeeming;
    private boolean refreshing;

    private long generations;
    /** The last token was renewed because one was refused, and no resource has taken the new one yet. */
    private boolean doubtful;

    private boolean rejected;
    private boolean rejectedBefore;
    private long rejectedAt;

    /** Somebody waits for a token. */
    private boolean wanted;

    private @Nullable TokenFailure told;
    private @Nullable TokenFailure last;
    private long notBefore;

    TokenSession(OAuthClientOptions options, Surroundings surroundings, ProviderCalls calls) {
        this.options = options;
        this.surroundings = surroundings;
        this.calls = calls;
        this.store = new TokenStore(options.stored(), options.timeouts().store(), surroundings.tokens());
        this.once = options.grant() instanceof Grant.Once single ? single.request() : null;
    }

    /** The initial token, whose end is a time of day, gets its place in the time of the engine. */
    void start(long now) {
        if (!started) {
            started = true;
            Token initial = options.initial();
            loaded = initial != null || !options.stored();
            if (initial != null) {
                adopt(initial, now);
            }
        }
    }

    /** The token, if there is one that can be used now. */
    @Nullable
    Held usable(long now) {
        start(now);
        return held != null && now < held.expiresAt() ? held : null;
    }

    /** Somebody waits for a token: {@link #usable} will tell, or {@link #takeFailure} will. */
    void want(long now) {
        start(now);
        wanted = true;
        if (isIdle()) {
            begin(now);
        }
    }

    /** A token is used: near its end, the next one is obtained already. */
    void used(Held one, long now) {
        if (now >= one.renewAt() && isIdle() && isRenewable() && now >= notBefore) {
            begin(now);
        }
    }

    /**
     * A resource has refused a token. Whether another try with another token makes sense: not if there is no way to one, nor if the
     * token was new just now and has worked nowhere.
     */
    boolean refused(long generation, long now) {
        if (held == null || held.generation() != generation) {
            return held != null || !isIdle() || isRenewable();
        }
        if (doubtful || !isRenewable()) {
            return false;
        }
        held = null;
        rejected = true;
        want(now);
        return true;
    }

    /** The same, of whoever does not know the generation, nor whether a resource takes the token that came in place of another. */
    void refused(Secret access, long now) {
        start(now);
        boolean soon = rejectedBefore && now - rejectedAt < BETWEEN_REJECTIONS;
        if (!soon && held != null && held.token().access().equals(access)) {
            rejectedBefore = true;
            rejectedAt = now;
            doubtful = false;
            refused(held.generation(), now);
        }
    }

    /** A resource has taken a token. */
    void accepted(long generation) {
        if (held != null && held.generation() == generation) {
            doubtful = false;
        }
    }

    /** The user has agreed anew: what there was is void. */
    void redeem(TokenRequest grant, long now) {
        start(now);
        if (attempt != null) {
            attempt.abort();
            attempt = null;
        }
        store.abandon();
        held = null;
        renewable = null;
        unkept = null;
        once = grant;
        loaded = true;
        last = null;
        want(now);
    }

    /** The failure that all who wait are to be told, once; or null. */
    @Nullable
    TokenFailure takeFailure() {
        TokenFailure failure = told;
        told = null;
        return failure;
    }

    private boolean isIdle() {
        return attempt == null && !store.isBusy();
    }

    private boolean isRenewable() {
        return renewable != null
                || once != null
                || unkept != null
                || options.grant() instanceof Grant.Repeatable
                || options.grant() instanceof Grant.Device;
    }

    private void begin(long now) {
        if (last != null && now < notBefore) {
            if (wanted) {
                wanted = false;
                told = last.retryable() ? last.after(Duration.ofNanos(notBefore - now)) : last;
            }
        } else if (unkept != null) {
            store.save(unkept.token(), now);
        } else if (!loaded) {
            store.load(now);
        } else {
            obtain(now);
        }
    }

    private void obtain(long now) {
        Token before = renewable;
        refreshing = before != null;
        redeeming = !refreshing && once != null;
        if (before != null && before.refresh() != null) {
            TokenRequest request = new TokenRequest.RefreshToken(before.refresh());
            attempt = grant(request, false, now);
        } else if (once != null) {
            attempt = grant(once, true, now);
        } else if (options.grant() instanceof Grant.Repeatable repeatable) {
            attempt = new GrantAttempt(
                    options,
                    surroundings,
                    calls,
                    repeatable.request(),
                    false,
                    options.limits().attempts().value(),
                    now);
        } else if (options.grant() instanceof Grant.Device device) {
            attempt = new DeviceAttempt(
                    options, surroundings, calls, device.endpoint(), new DeviceRequest(device.scope()), now);
        } else {
            failed(TokenFailure.of(TokenFailure.Kind.NO_GRANT, "the user has to agree anew"), now);
        }
    }

    private Attempt grant(TokenRequest request, boolean single, long now) {
        long attempts = options.limits().attempts().value();
        return new GrantAttempt(options, surroundings, calls, any -> request, single, attempts, now);
    }

    // --- what comes back ---

    boolean receive(Reply reply, long now) {
        if (attempt == null || !attempt.receive(reply, now)) {
            return false;
        }
        decide(now);
        return true;
    }

    private void decide(long now) {
        if (attempt instanceof DeviceAttempt device) {
            UserPrompt prompt = device.takePrompt();
            if (prompt != null) {
                events.add(new OAuthEvent.UserCodeIssued(prompt));
            }
        }
        TokenOutcome outcome = attempt == null ? null : attempt.outcome();
        if (outcome == null) {
            return;
        }
        attempt = null;
        if (outcome instanceof TokenOutcome.Obtained obtained) {
            obtained(obtained, now);
        } else {
            refused((TokenOutcome.Failed) outcome, now);
        }
    }

    private void obtained(TokenOutcome.Obtained obtained, long now) {
        Token token = obtained.token();
        if (redeeming) {
            once = null;
        }
        Token before = renewable;
        if (refreshing && before != null) {
            // What an answer does not say stays as it was (RFC 6749 5.1, 6).
            token = token.withRefresh(token.refresh() == null ? before.refresh() : token.refresh());
            token = token.withScope(token.scope() == null ? before.scope() : token.scope());
        }
        TokenOutcome.Obtained whole = new TokenOutcome.Obtained(token, obtained.expiresAt(), obtained.life());
        renewable = token.refresh() == null ? null : token;
        if (store.lacks(token)) {
            unkept = whole;
            store.save(token, now);
        } else {
            use(whole);
        }
    }

    private void use(TokenOutcome.Obtained obtained) {
        hold(obtained);
        unkept = null;
        doubtful = rejected;
        rejected = false;
        wanted = false;
        last = null;
        events.add(new OAuthEvent.Authorized());
    }

    private void hold(TokenOutcome.Obtained obtained) {
        held = Held.of(generations++, obtained, options.timeouts().margin(), surroundings.random());
    }

    private void refused(TokenOutcome.Failed outcome, long now) {
        TokenFailure failure = outcome.failure();
        if (redeeming && (outcome.processed() || !failure.retryable())) {
            once = null;
        }
        if (refreshing && !failure.retryable()) {
            renewable = null;
            held = null;
            OAuth2Error error = failure.error();
            if (error != null && error.code().equals(OAuth2Error.INVALID_GRANT)) {
                store.forget();
            }
        }
        failed(failure, now);
    }

    private void failed(TokenFailure failure, long now) {
        if (wanted || !failure.retryable()) {
            events.add(new OAuthEvent.AuthorizationFailed(failure));
        }
        told = wanted ? failure : told;
        wanted = false;
        rejected = false;
        last = failure;
        Duration wanted = failure.retryAfter().compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : failure.retryAfter();
        Duration pause = options.timeouts().firstRetry();
        notBefore = Waits.after(now, wanted.compareTo(pause) > 0 ? wanted : pause);
    }

    // --- the store ---

    @Nullable
    OAuthAsk ask() {
        return store.ask();
    }

    void answer(OAuthAnswer answer, long now) {
        if (!store.awaits(answer)) {
            return;
        }
        if (answer instanceof OAuthAnswer.Loaded found && store.isFitting()) {
            loaded = true;
            if (found.value() != null) {
                store.has(found.value());
                adopt(found.value(), now);
            }
            goOn(now);
        } else if (answer instanceof OAuthAnswer.Saved && unkept != null) {
            store.has(unkept.token());
            use(unkept);
        } else {
            notStored("the store failed", now);
        }
    }

    private void goOn(long now) {
        if (usable(now) != null) {
            wanted = false;
        } else if (wanted) {
            begin(now);
        }
    }

    private void notStored(String detail, long now) {
        if (unkept == null && isRenewable()) {
            loaded = true; // nothing was loaded, but there is another way to a token
            goOn(now);
        } else {
            failed(TokenFailure.of(TokenFailure.Kind.NOT_STORED, detail), now);
        }
    }

    /** Takes a token from before. Its time of day is converted here, once. */
    private void adopt(Token token, long now) {
        Instant expires = token.expires();
        renewable = token.refresh() == null ? null : token;
        long expiresAt = Engine.NEVER;
        if (expires != null) {
            Duration left = Duration.between(surroundings.wall().instant(), expires);
            expiresAt = Waits.after(now, left);
        }
        long life = expiresAt == Engine.NEVER ? Engine.NEVER : expiresAt - now;
        hold(new TokenOutcome.Obtained(token, expiresAt, life));
    }

    // --- outlets and time ---

    @Nullable
    OAuthEvent event() {
        return events.poll();
    }

    boolean hasEvent() {
        return !events.isEmpty();
    }

    long deadline() {
        long next = attempt == null ? Engine.NEVER : attempt.deadline();
        return Math.min(next, store.deadline());
    }

    void advance(long now) {
        if (attempt != null) {
            attempt.advance(now);
            decide(now);
        }
        if (store.isOverdue(now)) {
            notStored("the store does not answer", now);
        }
    }

    /** Takes events and commands away: nothing is carried any more. */
    void lost() {
        attempt = null;
        store.abandon();
        wanted = false;
        told = null;
    }
}
