package dev.sansio.matrix.client;

import dev.sansio.core.Secret;
import dev.sansio.http.HttpCommand;
import dev.sansio.http.HttpEvent;
import dev.sansio.http.HttpFields;
import dev.sansio.http.HttpNames;
import dev.sansio.http.RequestHead;
import dev.sansio.http.call.CallLimits;
import dev.sansio.http.call.CallOutcome;
import dev.sansio.http.call.Calls;
import dev.sansio.json.Json;
import dev.sansio.json.MalformedJsonException;
import dev.sansio.matrix.api.Call;
import dev.sansio.matrix.api.CallWriting;
import dev.sansio.matrix.api.Operation;
import dev.sansio.matrix.client.MatrixError.Kind;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Small calls: their tokens, their redirects, and what comes of them. */
final class Requests {

    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 307, 308);

    private final Out out;
    private final Calls calls;
    private final Refusals refusals;
    private final Tokens tokens;
    private final Map<Long, Attempt> open = new HashMap<>();
    /** Those that wait for another token. */
    private final Deque<Attempt> waiting = new ArrayDeque<>();
    /** Who else waits for another token. */
    private final List<Tokens.Listener> also = new ArrayList<>(1);

    Requests(Out out, Refusals refusals) {
        this.out = out;
        this.refusals = refusals;
        long content = out.options.limits().json().octets().value();
        CallLimits limits = CallLimits.of(content, out.options.timeouts().call());
        this.calls = new Calls(out::number, limits);
        this.tokens = new Tokens(out, this::perform, new Tokens.Listener() {
            @Override
            public void renewed(long now) {
                take().forEach(attempt -> begin(attempt, now));
                also.forEach(listener -> listener.renewed(now));
            }

            @Override
            public void notRenewed(MatrixError error, long now) {
                take().forEach(attempt -> fail(attempt, error, now));
                also.forEach(listener -> listener.notRenewed(error, now));
            }
        });
    }

    private Deque<Attempt> take() {
        Deque<Attempt> all = new ArrayDeque<>(waiting);
        waiting.clear();
        return all;
    }

    void alsoTell(Tokens.Listener listener) {
        also.add(listener);
    }

    Tokens tokens() {
        return tokens;
    }

    /** Performs a call; the waiter is told. */
    Attempt perform(Call<?> call, Attempt.Waiter waiter, long now) {
        String path = out.options.homeserver().prefix() + call.written().target();
        Attempt attempt = new Attempt(call, path, waiter);
        begin(attempt, now);
        return attempt;
    }

    /** Nobody waits any more. */
    void cancel(Attempt attempt) {
        attempt.cancelled = true;
        waiting.remove(attempt);
        open.entrySet().stream()
                .filter(entry -> entry.getValue() == attempt)
                .map(Map.Entry::getKey)
                .findFirst()
                .ifPresent(exchange -> {
                    open.remove(exchange);
                    calls.abort(exchange);
                });
    }

    private void begin(Attempt attempt, long now) {
        Operation<?> operation = attempt.call.operation();
        if (!operation.wantsToken() || !out.options.sendsToken()) {
            start(attempt, null, now);
        } else if (tokens.renewing() || tokens.stale(now)) {
            await(attempt, now);
        } else {
            Session session = tokens.session();
            if (session == null && operation.is(Operation.Trait.AUTHENTICATED)) {
                fail(attempt, MatrixError.of(Kind.LOGGED_OUT, "there is no session", null), now);
            } else {
                start(attempt, session == null ? null : session.accessToken(), now);
            }
        }
    }

    private void await(Attempt attempt, long now) {
        if (!out.options.limits().waiting().admits(waiting.size() + 1L)) {
            String name = out.options.limits().waiting().name();
            fail(attempt, MatrixError.of(Kind.LIMIT, name + " is reached", Duration.ZERO), now);
            return;
        }
        waiting.add(attempt);
        tokens.renew(now);
    }

    private void start(Attempt attempt, @Nullable Secret token, long now) {
        CallWriting written = attempt.call.written();
        byte[] content = written.octets();
        HttpFields.Builder fields = written.fields().toBuilder().add(HttpNames.ACCEPT, "application/json");
        if (content.length > 0) {
            fields.add(HttpNames.CONTENT_TYPE, "application/json");
        }
        String method = attempt.call.operation().method();
        long length = content.length > 0 || !method.equals("GET") ? content.length : -1;
        RequestHead head = Heads.of(out.options.homeserver(), method, attempt.path, fields.build(), length, token);
        attempt.token = token;
        open.put(calls.start(head, content, now), attempt);
    }

    /** Takes an event if it is of one of these calls. */
    boolean receive(HttpEvent event, long now) {
        boolean taken = calls.receive(event);
        outcomes(now);
        return taken;
    }

    private void outcomes(long now) {
        for (CallOutcome outcome = calls.outcome(); outcome != null; outcome = calls.outcome()) {
            Attempt attempt = open.remove(outcome.call());
            if (attempt == null) {
                continue;
            }
            if (outcome instanceof CallOutcome.Answered answered) {
                answered(attempt, answered, now);
            } else if (outcome instanceof CallOutcome.Unanswered unanswered) {
                fail(attempt, Refusals.unanswered(unanswered.error(), unanswered.by()), now);
            }
        }
    }

    private void answered(Attempt attempt, CallOutcome.Answered answer, long now) {
        int status = answer.head().status();
        if (answer.head().successful()) {
            succeed(attempt, answer.content(), now);
        } else if (REDIRECTS.contains(status) && answer.head().fields().first(HttpNames.LOCATION) != null) {
            redirected(attempt, String.valueOf(answer.head().fields().first(HttpNames.LOCATION)), now);
        } else {
            MatrixError error = refusals.of(answer.head(), answer.content());
            if (error.kind() != Kind.LOGGED_OUT || !renewed(attempt, error, now)) {
                fail(attempt, error, now);
            }
        }
    }

    /** Whether the call is made again, with another token. Each call has one chance. */
    private boolean renewed(Attempt attempt, MatrixError error, long now) {
        Secret used = attempt.token;
        if (used == null || error.is(ErrorCode.USER_LOCKED)) {
            return false;
        }
        Session current = tokens.session();
        boolean changed = current != null && !current.accessToken().equals(used);
        if (!attempt.renewed && (changed || tokens.renewing() || tokens.renewable())) {
            attempt.renewed = true;
            if (changed) {
                begin(attempt, now);
            } else {
                await(attempt, now);
            }
            return true;
        }
        if (!changed) {
            tokens.end(error.softLogout(), error.code());
        }
        return false;
    }

    /** A redirect is followed to the same homeserver alone, whose token it is; and only where nothing is changed by it. */
    private void redirected(Attempt attempt, String location, long now) {
        Operation<?> operation = attempt.call.operation();
        if (operation.is(Operation.Trait.REDIRECTS)) {
            done(attempt, location, now);
            return;
        }
        String path = Heads.within(out.options.homeserver(), location);
        boolean follow = path != null
                && operation.method().equals("GET")
                && out.options.limits().redirects().admits(attempt.redirects + 1L);
        if (follow && path != null && isTarget(path)) {
            attempt.redirects++;
            attempt.path = path;
            begin(attempt, now);
        } else {
            fail(
                    attempt,
                    MatrixError.of(Kind.REDIRECTED, "a redirect that is not followed", null)
                            .at(location),
                    now);
        }
    }

    static boolean isTarget(String path) {
        return path.chars().allMatch(c -> c > ' ' && c < 0x7F && c != '#' && c != '\\');
    }

    private void succeed(Attempt attempt, ByteBuffer content, long now) {
        Object result;
        try {
            JsonNode json = content.hasRemaining()
                    ? Json.read(content, out.options.limits().json())
                    : JsonNodeFactory.instance.objectNode();
            result = attempt.call.operation().result().read("the response", json);
        } catch (MalformedJsonException e) {
            fail(attempt, MatrixError.of(Kind.MALFORMED, String.valueOf(e.getMessage()), null), now);
            return;
        }
        done(attempt, result, now);
    }

    private static void done(Attempt attempt, Object result, long now) {
        if (!attempt.cancelled) {
            attempt.waiter.succeeded(result, now);
        }
    }

    private static void fail(Attempt attempt, MatrixError error, long now) {
        if (!attempt.cancelled) {
            attempt.waiter.failed(error, now);
        }
    }

    /** A stream that is not one of these calls met a token that is of no use. */
    void tokenRefused(@Nullable Secret used, MatrixError error, boolean renewed, long now) {
        Session current = tokens.session();
        if (used == null || current == null || !current.accessToken().equals(used) || error.is(ErrorCode.USER_LOCKED)) {
            return;
        }
        if (tokens.renewable() && !renewed) {
            tokens.renew(now);
        } else {
            tokens.end(error.softLogout(), error.code());
        }
    }

    @Nullable
    HttpCommand transmit() {
        return calls.transmit();
    }

    void lost(long now) {
        calls.lost();
        outcomes(now);
        take().forEach(attempt ->
                fail(attempt, MatrixError.of(Kind.UNREACHABLE, "the carrier is gone", Duration.ZERO), now));
    }

    long deadline() {
        return Math.min(calls.deadline(), tokens.deadline());
    }

    void advance(long now) {
        calls.advance(now);
        outcomes(now);
        tokens.advance(now);
    }
}
