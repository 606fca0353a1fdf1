package dev.sansio.oauth.client;

import dev.sansio.core.Engine;
import dev.sansio.core.Secret;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** What is asked of the store, one thing at a time. */
final class TokenStore {

    private final boolean present;
    private final Duration patience;
    private final LongSupplier tokens;
    private final ArrayDeque<OAuthAsk> asks = new ArrayDeque<>(1);
    private @Nullable OAuthAsk awaited;
    private boolean fits;
    private long deadline = Engine.NEVER;
    private @Nullable Secret kept;

    TokenStore(boolean present, Duration patience, LongSupplier tokens) {
        this.present = present;
        this.patience = patience;
        this.tokens = tokens;
    }

    void load(long now) {
        await(new OAuthAsk.LoadToken(tokens.getAsLong()), now);
    }

    void save(Token value, long now) {
        await(new OAuthAsk.SaveToken(tokens.getAsLong(), value), now);
    }

    /** Nobody waits for the answer. */
    void forget() {
        if (present) {
            kept = null;
            asks.add(new OAuthAsk.ForgetToken(tokens.getAsLong()));
        }
    }

    private void await(OAuthAsk ask, long now) {
        asks.add(ask);
        awaited = ask;
        deadline = Waits.after(now, patience);
    }

    /** Whether the store is to be told of a token: of a refresh token that it has not. */
    boolean lacks(Token token) {
        return present && token.refresh() != null && !token.refresh().equals(kept);
    }

    /** The store has this token. */
    void has(Token token) {
        kept = token.refresh();
    }

    /** Whether an answer is the one that is awaited, which from then on none is. */
    boolean awaits(OAuthAnswer answer) {
        boolean mine = awaited != null && answer.token() == awaited.token();
        if (mine) {
            fits = awaited instanceof OAuthAsk.LoadToken == answer instanceof OAuthAnswer.Loaded;
            settled();
        }
        return mine;
    }

    /** Whether the answer that was awaited last was one to what was asked. */
    boolean isFitting() {
        return fits;
    }

    boolean isBusy() {
        return awaited != null;
    }

    /** Whether the store did not answer in time; asked once, for then nothing is awaited any more. */
    boolean isOverdue(long now) {
        boolean late = deadline <= now;
        if (late) {
            settled();
        }
        return late;
    }

    /** Whatever is answered is ignored. */
    void abandon() {
        asks.clear();
        settled();
    }

    private void settled() {
        awaited = null;
        deadline = Engine.NEVER;
    }

    long deadline() {
        return deadline;
    }

    @Nullable
    OAuthAsk ask() {
        return asks.poll();
    }
}
