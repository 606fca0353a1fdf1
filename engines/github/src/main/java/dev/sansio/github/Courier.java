package dev.sansio.github;

import dev.sansio.core.Ask;
import dev.sansio.core.Engine;
import dev.sansio.core.Secret;
import dev.sansio.core.Surroundings;
import dev.sansio.github.api.Exhaustion;
import dev.sansio.github.api.GitHubError;
import dev.sansio.github.api.Problem;
import dev.sansio.github.auth.AppJwt;
import dev.sansio.github.auth.Credentials;
import dev.sansio.github.cache.CacheAnswer;
import dev.sansio.http.HttpCommand;
import dev.sansio.http.HttpError;
import dev.sansio.http.HttpEvent;
import dev.sansio.http.call.CallOutcome;
import dev.sansio.http.call.Calls;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Brings errands to their end. Each waits until nothing stands in its way: its time, its limit, its turn among mutations,
 * what is remembered about it, and its token; in this order, so that no signature is made for one that has to wait longer.
 */
final class Courier {

    private final GitHubOptions options;
    private final Surroundings surroundings;
    private final Consumer<GitHubEvent> events;
    private final Errands errands;
    private final Calls calls;
    private final Gates gates;
    private final InstallationTokens tokens;
    private final Remembering remembering;
    private final Replies replies;
    private final List<Errand> waiting = new ArrayList<>();
    private final Map<Long, Errand> flying = new HashMap<>();
    /** What was decided about errands, to be told once the one at hand is done with. */
    private final ArrayDeque<Runnable> later = new ArrayDeque<>(2);

    private long wake = Engine.NEVER;
    /** The carrier takes no more requests. */
    private boolean draining;

    Courier(GitHubOptions options, Surroundings surroundings, Consumer<GitHubEvent> events) {
        this.options = options;
        this.surroundings = surroundings;
        this.events = events;
        this.errands = new Errands(options);
        this.calls = new Calls(surroundings.tokens(), options.limits().http());
        this.gates = new Gates(options.limits().betweenMutations());
        this.tokens = new InstallationTokens(this);
        this.remembering = new Remembering(options.limits().cachePatience(), surroundings.tokens());
        this.replies = new Replies(this, options, gates, tokens, remembering);
    }

    Errands errands() {
        return errands;
    }

    Instant wall() {
        return surroundings.wall().instant();
    }

    void tell(GitHubEvent event) {
        events.accept(event);
    }

    /** Takes an errand; it goes with the next {@link #run}. */
    void add(Errand errand) {
        waiting.add(errand);
    }

    /** Takes an errand that goes before those that wait. */
    void urgent(Errand errand, long now) {
        errand.notBefore = Math.max(errand.notBefore, now);
        waiting.add(0, errand);
    }

    // --- on the way out ---

    /** Sends what can be sent, and finds out when to look again. */
    void run(long now) {
        boolean moved = true;
        while (moved) {
            moved = false;
            wake = Engine.NEVER;
            for (int i = 0; i < waiting.size() && free(); ) {
                Errand errand = waiting.get(i);
                int before = waiting.size();
                if (errand.flow.cancelled || starts(errand, now)) {
                    waiting.remove(errand);
                    moved = true;
                } else {
                    moved |= waiting.size() > before;
                    i += 1 + waiting.size() - before;
                }
            }
            for (Runnable next = later.poll(); next != null; next = later.poll()) {
                next.run();
                moved = true;
            }
        }
    }

    private boolean free() {
        return draining || options.limits().atOnce().admits(calls.size() + 1L);
    }

    /** Whether an errand leaves the queue. */
    private boolean starts(Errand errand, long now) {
        if (draining || !options.reaches(errand.target.origin())) {
            String why = draining ? "the carrier takes no more requests" : "the carrier does not reach ";
            HttpError error = HttpError.of(HttpError.Code.REFUSED, draining ? why : why + errand.target.origin());
            later.add(() -> errand.flow.failed(errand, error, unsent(errand), now));
            return true;
        }
        if (errand.notBefore > now) {
            wake = Math.min(wake, errand.notBefore);
            return false;
        }
        Gates.Gate gate = gates.closed(errand.identity, errand.resource, now);
        if (gate != null) {
            return held(errand, gate, now);
        }
        if (errand.mutation && gates.mutation(now) > now) {
            wake = Math.min(wake, gates.mutation(now));
            return false;
        }
        long remembered = remembering.ready(errand, now);
        if (remembered > now) {
            wake = Math.min(wake, remembered);
            return false;
        }
        String authorization = authorization(errand, now);
        if (authorization == null && !(errand.credentials instanceof Credentials.Anonymous)) {
            return false;
        }
        fly(errand, authorization, now);
        return true;
    }

    private boolean held(Errand errand, Gates.Gate gate, long now) {
        Duration delay = Duration.ofNanos(gate.opens() - now);
        if (delay.compareTo(options.limits().patience()) > 0) {
            String what =
                    gate.limit().resource().isEmpty() ? "calls" : gate.limit().resource();
            Problem problem = new Problem(429, "the limit of " + what + " is exhausted", null, null);
            later.add(
                    () -> errand.flow.refused(errand, new GitHubError.RateLimited(problem, gate.limit(), delay), now));
            return true;
        }
        tellHeld(errand, gate.limit(), delay, now);
        wake = Math.min(wake, gate.opens());
        return false;
    }

    void tellHeld(Errand errand, Exhaustion limit, Duration delay, long now) {
        long until = Gates.later(now, delay);
        if (until > errand.heldUntil && errand.flow.call != Flow.NOBODY) {
            events.accept(new GitHubEvent.Held(errand.flow.call, limit, delay));
        }
        errand.heldUntil = Math.max(until, errand.heldUntil);
    }

    /** What stands in {@code Authorization}; null for nothing, or if it has to be waited for. */
    private @Nullable String authorization(Errand errand, long now) {
        if (errand.credentials instanceof Credentials.Token token) {
            return "Bearer " + token.token().revealText();
        }
        if (errand.credentials instanceof Credentials.App app) {
            return "Bearer " + AppJwt.sign(app.key(), wall()).revealText();
        }
        if (errand.credentials instanceof Credentials.Client client) {
            String pair = client.id() + ":" + client.secret().revealText();
            return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.US_ASCII));
        }
        if (errand.credentials instanceof Credentials.Installation installation) {
            Secret token = tokens.token(installation, now);
            errand.tokenUsed = token;
            return token == null ? null : "Bearer " + token.revealText();
        }
        return null;
    }

    private void fly(Errand errand, @Nullable String authorization, long now) {
        if (errand.mutation) {
            gates.begun(now);
        }
        errand.flying = true;
        errand.flown = true;
        flying.put(calls.start(errand.head(authorization), errand.content, now), errand);
    }

    // --- on the way back ---

    void receive(HttpEvent event, long now) {
        if (event instanceof HttpEvent.Draining) {
            draining = true;
            run(now);
        } else if (calls.receive(event)) {
            outcomes(now);
        }
    }

    private void outcomes(long now) {
        for (CallOutcome outcome = calls.outcome(); outcome != null; outcome = calls.outcome()) {
            Errand errand = flying.remove(outcome.call());
            if (errand != null) {
                landed(errand, outcome, now);
            }
        }
        run(now);
    }

    private void landed(Errand errand, CallOutcome outcome, long now) {
        errand.flying = false;
        if (errand.mutation) {
            gates.ended();
        }
        if (outcome instanceof CallOutcome.Answered answered) {
            replies.answered(errand, answered.head(), answered.content(), now);
        } else if (outcome instanceof CallOutcome.Unanswered unanswered && !errand.flow.cancelled) {
            errand.flow.failed(errand, unanswered.error(), unanswered.by(), now);
        }
    }

    /** What is known of one that waited: after a redirect or a repeat something may have been done already. */
    private static HttpEvent.By unsent(Errand errand) {
        return errand.flown ? HttpEvent.By.CONNECTION : HttpEvent.By.NOT_PROCESSED;
    }

    /** A token did not come, with an answer that says why: nor do those that wait for it. */
    void refuseWaiting(String identity, GitHubError error, long now) {
        for (Errand errand : takeWaiting(identity)) {
            errand.flow.refused(errand, error, now);
        }
    }

    /** A token did not come: those that wait for it are not sent. */
    void failWaiting(String identity, HttpError error, long now) {
        for (Errand errand : takeWaiting(identity)) {
            errand.flow.failed(errand, error, unsent(errand), now);
        }
    }

    private List<Errand> takeWaiting(String identity) {
        List<Errand> taken = waiting.stream()
                .filter(errand -> errand.identity.equals(identity) && !errand.flow.cancelled)
                .toList();
        waiting.removeAll(taken);
        return taken;
    }

    // --- the rest of the contract ---

    @Nullable
    HttpCommand transmit() {
        return calls.transmit();
    }

    @Nullable
    Ask ask() {
        return remembering.ask();
    }

    void answer(CacheAnswer answer, long now) {
        if (remembering.answered(answer, waiting)) {
            run(now);
        }
    }

    long deadline() {
        return Math.min(wake, calls.deadline());
    }

    void advance(long now) {
        calls.advance(now);
        outcomes(now);
    }

    /** The carrier is gone: what was on its way has failed, what waited is not sent. */
    void lost(long now) {
        calls.lost();
        List<Errand> left = List.copyOf(waiting);
        waiting.clear();
        tokens.clear();
        remembering.clear();
        wake = Engine.NEVER;
        for (CallOutcome outcome = calls.outcome(); outcome != null; outcome = calls.outcome()) {
            Errand errand = flying.remove(outcome.call());
            if (errand != null) {
                landed(errand, outcome, now);
            }
        }
        HttpError error = HttpError.of(HttpError.Code.REFUSED, "the carrier is gone");
        for (Errand errand : left) {
            if (!errand.flow.cancelled) {
                errand.flow.failed(errand, error, unsent(errand), now);
            }
        }
        waiting.clear();
        later.clear();
    }
}
