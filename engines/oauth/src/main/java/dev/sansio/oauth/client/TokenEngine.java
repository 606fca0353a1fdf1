package dev.sansio.oauth.client;

import dev.sansio.core.Answer;
import dev.sansio.core.Asking;
import dev.sansio.core.CommandRejectedException;
import dev.sansio.core.Layer;
import dev.sansio.core.Phase;
import dev.sansio.core.SessionFailedException;
import dev.sansio.core.Surroundings;
import dev.sansio.http.HttpCommand;
import dev.sansio.http.HttpEvent;
import dev.sansio.oauth.oauth2.TokenRequest;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A client of a provider, for applications that want the tokens themselves: its own token, kept and renewed once for all who require
 * it, and whatever else a provider can be asked.
 *
 * <p>Any number of calls may be open at once, up to {@link OAuthClientLimits#waiting}; a carrier that takes one request at a time wants
 * a {@link dev.sansio.http.call.InTurn} between. Each call has exactly one last event.
 */
public final class TokenEngine implements Layer<HttpCommand, HttpEvent, TokenCommand, TokenEvent>, Asking {

    private final OAuthClientOptions options;
    private final ProviderEndpoints endpoints;
    private final Surroundings surroundings;
    private final ProviderCalls calls;
    private final TokenSession session;
    /** Calls that wait for the client's token, in order. */
    private final Set<Long> requiring = new LinkedHashSet<>();
    /** Questions by the number of the reply, and that number by the one of the call. */
    private final Map<Long, Question> questions = new LinkedHashMap<>(2);

    private final Map<Long, Long> replies = new HashMap<>(2);

    private final Map<Long, Attempt> attempts = new LinkedHashMap<>(2);
    private final ArrayDeque<TokenEvent> events = new ArrayDeque<>(2);
    private long highest = -1;
    private Phase phase = Phase.OPEN;
    private @Nullable SessionFailedException failure;

    /**
     * A client.
     *
     * @param surroundings whose tokens number the requests
     */
    public TokenEngine(OAuthClientOptions options, ProviderEndpoints endpoints, Surroundings surroundings) {
        this.options = options;
        this.endpoints = endpoints;
        this.surroundings = surroundings;
        this.calls = new ProviderCalls(options, surroundings);
        this.session = new TokenSession(options, surroundings, calls);
    }

    // --- commands ---

    @Override
    public void send(TokenCommand command, long now) {
        if (phase.terminal()) {
            return; // a race with the end, not a fault
        }
        if (command instanceof TokenCommand.Cancel cancel) {
            cancel(cancel.call());
        } else if (command instanceof TokenCommand.Reject reject) {
            session.refused(reject.access(), now);
        } else if (command instanceof TokenCommand.Redeem redeem) {
            session.redeem(redeem.grant(), now);
        } else {
            begin(command, now);
        }
        settle(now);
    }

    private void begin(TokenCommand command, long now) {
        long call = command.call();
        if (call < 0 || isOpen(call)) {
            throw new CommandRejectedException("the number " + call + " is in use, or negative");
        }
        Question question = Question.of(command, endpoints);
        Endpoint device = endpoints.device();
        if (command instanceof TokenCommand.StartDevice && device == null) {
            throw new CommandRejectedException("the provider has no endpoint for devices");
        }
        highest = Math.max(highest, call);
        if (!options.limits().waiting().admits(requiring.size() + questions.size() + attempts.size() + 1L)) {
            String detail = options.limits().waiting().name() + " is "
                    + options.limits().waiting().value() + ", and more came";
            events.add(new TokenEvent.Failed(call, TokenFailure.of(TokenFailure.Kind.LIMIT, detail)));
        } else if (question != null) {
            long reply = question.ask(calls, now);
            questions.put(reply, question);
            replies.put(call, reply);
        } else if (command instanceof TokenCommand.Obtain obtain) {
            attempts.put(call, grant(obtain.grant(), now));
        } else if (command instanceof TokenCommand.StartDevice start && device != null) {
            attempts.put(call, new DeviceAttempt(options, surroundings, calls, device, start.request(), now));
        } else {
            requiring.add(call);
        }
    }

    private Attempt grant(TokenRequest grant, long now) {
        boolean once = grant instanceof TokenRequest.AuthorizationCode || grant instanceof TokenRequest.DeviceCode;
        long most = options.limits().attempts().value();
        return new GrantAttempt(options, surroundings, calls, any -> grant, once, most, now);
    }

    private boolean isOpen(long call) {
        return requiring.contains(call) || attempts.containsKey(call) || replies.containsKey(call);
    }

    private void cancel(long call) {
        if (call < 0 || call > highest) {
            throw new CommandRejectedException("no call has had the number " + call);
        }
        requiring.remove(call);
        Attempt attempt = attempts.remove(call);
        if (attempt != null) {
            attempt.abort();
        }
        Long reply = replies.remove(call);
        if (reply != null) {
            questions.remove(reply);
            calls.abort(reply);
        }
        events.removeIf(event -> event.call() == call);
    }

    // --- what comes back ---

    @Override
    public void receive(HttpEvent event, long now) {
        if (!phase.terminal() && calls.receive(event)) {
            settle(now);
        }
    }

    /** Tells whoever waits what is to be told, as far as that is possible now. */
    private void settle(long now) {
        for (Reply reply = calls.reply(now); reply != null; reply = calls.reply(now)) {
            take(reply, now);
        }
        decide();
        session(now);
    }

    private void take(Reply reply, long now) {
        Question question = questions.remove(reply.call());
        if (question != null) {
            replies.remove(question.call());
            events.add(question.read(reply, surroundings));
        } else if (!session.receive(reply, now)) {
            for (Attempt attempt : attempts.values()) {
                if (attempt.receive(reply, now)) {
                    return;
                }
            }
        }
    }

    private void decide() {
        Iterator<Map.Entry<Long, Attempt>> each = attempts.entrySet().iterator();
        while (each.hasNext()) {
            Map.Entry<Long, Attempt> next = each.next();
            if (next.getValue() instanceof DeviceAttempt device) {
                UserPrompt prompt = device.takePrompt();
                if (prompt != null) {
                    events.add(new TokenEvent.UserCodeIssued(next.getKey(), prompt));
                }
            }
            TokenOutcome outcome = next.getValue().outcome();
            if (outcome != null) {
                each.remove();
                events.add(
                        outcome instanceof TokenOutcome.Obtained obtained
                                ? new TokenEvent.Obtained(next.getKey(), obtained.token())
                                : new TokenEvent.Failed(next.getKey(), ((TokenOutcome.Failed) outcome).failure()));
            }
        }
    }

    private void session(long now) {
        Held held = session.usable(now);
        if (held == null && !requiring.isEmpty()) {
            session.want(now);
        } else if (held != null) {
            Held one = held;
            requiring.forEach(call -> events.add(new TokenEvent.Obtained(call, one.token())));
            if (!requiring.isEmpty()) {
                requiring.clear();
                session.used(one, now);
            }
        }
        TokenFailure why = session.takeFailure();
        if (why != null) {
            requiring.forEach(call -> events.add(new TokenEvent.Failed(call, why)));
            requiring.clear();
        }
        for (OAuthEvent event = session.event(); event != null; event = session.event()) {
            if (event instanceof OAuthEvent.UserCodeIssued issued) {
                events.add(new TokenEvent.UserCodeIssued(TokenEvent.SESSION, issued.prompt()));
            }
        }
    }

    @Override
    public @Nullable TokenEvent poll() {
        TokenEvent event = events.poll();
        if (event == null && failure != null) {
            throw failure;
        }
        return event;
    }

    @Override
    public @Nullable HttpCommand transmit() {
        return calls.transmit();
    }

    // --- the surroundings, and time ---

    @Override
    public @Nullable OAuthAsk ask() {
        return session.ask();
    }

    @Override
    public void answer(Answer answer, long now) {
        if (answer instanceof OAuthAnswer ours && !phase.terminal()) {
            session.answer(ours, now);
            settle(now);
        }
    }

    @Override
    public long deadline() {
        if (phase.terminal()) {
            return NEVER;
        }
        long next = Math.min(calls.deadline(), session.deadline());
        for (Attempt attempt : attempts.values()) {
            next = Math.min(next, attempt.deadline());
        }
        return next;
    }

    @Override
    public void advance(long now) {
        session.start(now);
        if (deadline() <= now) {
            calls.advance(now);
            session.advance(now);
            attempts.values().forEach(attempt -> attempt.advance(now));
            settle(now);
        }
    }

    @Override
    public boolean hungry() {
        return events.isEmpty() && !phase.terminal();
    }

    @Override
    public boolean finished() {
        return phase.terminal();
    }

    /** Every call that is open fails; whether it was processed, nobody knows. */
    @Override
    public void lost(Throwable cause, long now) {
        if (phase.terminal()) {
            return;
        }
        TokenFailure gone = TokenFailure.of(TokenFailure.Kind.UNREACHABLE, "the carrier is gone");
        questions.values().forEach(each -> events.add(new TokenEvent.Failed(each.call(), gone)));
        attempts.keySet().forEach(call -> events.add(new TokenEvent.Failed(call, gone)));
        requiring.forEach(call -> events.add(new TokenEvent.Failed(call, gone)));
        questions.clear();
        replies.clear();
        attempts.clear();
        requiring.clear();
        calls.lost();
        session.lost();
        if (cause instanceof SessionFailedException failed) {
            failure = failed;
            phase = Phase.FAILED;
        } else {
            phase = Phase.CLOSED; // the connection below has ended as it should
        }
    }

    @Override
    public Phase phase() {
        return phase;
    }
}
