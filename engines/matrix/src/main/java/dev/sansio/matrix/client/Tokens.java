package dev.sansio.matrix.client;

import dev.sansio.core.Engine;
import dev.sansio.core.Secret;
import dev.sansio.matrix.api.Refresh;
import dev.sansio.matrix.client.MatrixError.Kind;
import dev.sansio.matrix.json.Others;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The session and its token. It is renewed once for all calls that need it, and the new token is not used before it is kept: the
 * old one stays good until then (client-server API, "Refreshing access tokens").
 */
final class Tokens {

    /** Begins to renew; the waiter gets a {@link Refresh.Result}. */
    interface Renewal {

        void start(Refresh call, Attempt.Waiter waiter, long now);
    }

    /** Is told when calls that wait may go on, or not. */
    interface Listener {

        void renewed(long now);

        void notRenewed(MatrixError error, long now);
    }

    private static final Duration MARGIN = Duration.ofSeconds(30);

    private final Out out;
    private final Renewal renewal;
    private final Listener listener;
    private @Nullable Session session;
    private @Nullable Session unsaved;
    private boolean renewing;
    /** The ask that keeps the new session. */
    private long saving = -1;

    private long savedUntil = Engine.NEVER;
    /** From when on the token is renewed before it is used. */
    private long staleAt = Engine.NEVER;

    Tokens(Out out, Renewal renewal, Listener listener) {
        this.out = out;
        this.renewal = renewal;
        this.listener = listener;
    }

    @Nullable
    Session session() {
        return session;
    }

    boolean renewing() {
        return renewing;
    }

    boolean renewable() {
        return session != null && session.refreshToken() != null;
    }

    boolean stale(long now) {
        return renewable() && now >= staleAt;
    }

    /** Uses a session. The time of day is looked at now, and never again. */
    void use(Session given, long now) {
        session = given;
        staleAt = Engine.NEVER;
        Instant expires = given.expires();
        if (expires != null) {
            Duration life = Duration.between(out.surroundings.wall().instant(), expires);
            Duration early = life.dividedBy(4).compareTo(MARGIN) < 0 ? life.dividedBy(4) : MARGIN;
            Duration left = life.minus(early);
            staleAt = left.isNegative() ? now : Out.after(now, left);
        }
    }

    void renew(long now) {
        Session current = session;
        Secret refresh = current == null ? null : current.refreshToken();
        if (renewing || refresh == null || current == null) {
            return;
        }
        renewing = true;
        Session renewed = current;
        renewal.start(
                new Refresh(refresh, Others.NONE),
                new Attempt.Waiter() {
                    @Override
                    public void succeeded(Object result, long now) {
                        keep(renewed, (Refresh.Result) result, now);
                    }

                    @Override
                    public void failed(MatrixError error, long now) {
                        refused(error, now);
                    }
                },
                now);
    }

    private void keep(Session before, Refresh.Result result, long now) {
        try {
            Heads.bearer(result.accessToken());
        } catch (IllegalArgumentException e) {
            refused(MatrixError.of(Kind.MALFORMED, "the token cannot stand in a field", null), now);
            return;
        }
        Secret next = result.refreshToken();
        Long millis = result.expiresInMs();
        unsaved = new Session(
                before.userId(),
                before.deviceId(),
                result.accessToken(),
                next == null ? before.refreshToken() : next,
                millis == null ? null : out.surroundings.wall().instant().plusMillis(Math.max(0, millis)));
        saving = out.number();
        savedUntil = Out.after(now, out.options.timeouts().store());
        out.asks.add(new MatrixAsk.SaveSession(saving, unsaved));
    }

    /** A transient failure leaves the session as it is: the next call tries again. */
    private void refused(MatrixError error, long now) {
        renewing = false;
        if (error.retryable()) {
            listener.notRenewed(MatrixError.of(Kind.NO_TOKEN, error.message(), error.retryAfter()), now);
        } else {
            end(error.softLogout(), error.code());
            listener.notRenewed(
                    new MatrixError(
                            Kind.LOGGED_OUT,
                            error.status(),
                            error.code(),
                            error.message(),
                            null,
                            error.softLogout(),
                            null,
                            null,
                            error.others()),
                    now);
        }
    }

    /** The session is over. */
    void end(boolean soft, String code) {
        if (session != null) {
            session = null;
            out.events.add(new MatrixEvent.LoggedOut(soft, code));
        }
    }

    void answer(MatrixAnswer answer, long now) {
        if (answer.token() != saving) {
            return;
        }
        saving = -1;
        savedUntil = Engine.NEVER;
        renewing = false;
        Session kept = unsaved;
        unsaved = null;
        if (answer instanceof MatrixAnswer.Saved && kept != null) {
            if (session != null) {
                use(kept, now);
            }
            listener.renewed(now);
        } else {
            listener.notRenewed(MatrixError.of(Kind.STORE, "the new token was not kept", Duration.ZERO), now);
        }
    }

    long deadline() {
        return savedUntil;
    }

    void advance(long now) {
        if (now >= savedUntil) {
            answer(new MatrixAnswer.StoreFailed(saving, "no answer"), now);
        }
    }
}
