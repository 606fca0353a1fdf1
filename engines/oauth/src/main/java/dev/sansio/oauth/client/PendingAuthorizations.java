package dev.sansio.oauth.client;

import dev.sansio.core.Limit;
import dev.sansio.core.Secret;
import dev.sansio.oauth.form.Form;
import dev.sansio.oauth.form.FormLimits;
import dev.sansio.oauth.oauth2.CheckedResponse;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/**
 * The questions of one user agent that are open. Each is answered once: whoever comes again with the same answer, or with one to no
 * question of this user agent, gets nothing.
 *
 * <p>One instance belongs to one session of one user agent. Times are those of {@link dev.sansio.core.Engine}.
 */
public final class PendingAuthorizations {

    /** How many there are at most by default: a user agent rarely has two. */
    private static final Limit OPEN = new Limit("PendingAuthorizations.open", 10);

    private static final Duration LIFETIME = Duration.ofMinutes(15);

    private final Limit limit;
    private final Duration lifetime;
    private final ArrayDeque<Pending> open = new ArrayDeque<>(2);

    /** Ten, for a quarter of an hour each. */
    public PendingAuthorizations() {
        this(OPEN.value(), LIFETIME);
    }

    /** So many, for so long each; a further one drops the oldest. */
    public PendingAuthorizations(long most, Duration lifetime) {
        this.limit = new Limit(OPEN.name(), most);
        this.lifetime = lifetime;
    }

    private record Pending(AuthorizationFlow flow, long until) {}

    /** The user agent is sent away with this question. */
    public void add(AuthorizationFlow flow, long now) {
        open.removeIf(each -> each.until() <= now);
        open.add(new Pending(flow, Waits.after(now, lifetime)));
        while (!limit.admits(open.size())) {
            open.remove();
        }
    }

    /**
     * The question that an answer is to, which is open no more, whatever {@link AuthorizationFlow#finish} makes of it; null if there is
     * none: the user agent was not sent away for this, or too long ago, or the answer has come before.
     *
     * @param redirect the URI or path that the user agent was sent back to, with its query
     * @throws dev.sansio.oauth.oauth2.ResponseRefusedException if it is malformed
     */
    public @Nullable AuthorizationFlow take(String redirect, long now) {
        String said = CheckedResponse.reading(
                () -> Form.queryOf(redirect, FormLimits.DEFAULT).nonEmpty("state"));
        Secret state = said == null ? null : Secret.of(said);
        open.removeIf(each -> each.until() <= now);
        AuthorizationFlow found = null;
        for (Iterator<Pending> each = open.iterator(); each.hasNext(); ) {
            Pending next = each.next();
            if (next.flow().state().equals(state)) {
                found = next.flow();
                each.remove();
            }
        }
        return found;
    }
}
