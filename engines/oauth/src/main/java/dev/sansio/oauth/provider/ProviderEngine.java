package dev.sansio.oauth.provider;

import dev.sansio.core.Answer;
import dev.sansio.core.Ask;
import dev.sansio.core.Asking;
import dev.sansio.core.Layer;
import dev.sansio.core.Phase;
import dev.sansio.core.SessionFailedException;
import dev.sansio.core.Surroundings;
import dev.sansio.http.HttpCommand;
import dev.sansio.http.HttpError;
import dev.sansio.http.HttpEvent;
import dev.sansio.http.HttpNames;
import dev.sansio.http.ResponseHead;
import dev.sansio.http.call.CallLimits;
import dev.sansio.http.call.WholeRequest;
import dev.sansio.http.call.WholeRequests;
import dev.sansio.oauth.oauth2.OAuth2Error;
import dev.sansio.oauth.provider.ask.ProviderAnswer;
import dev.sansio.oauth.provider.ask.ProviderAsk;
import dev.sansio.oauth.provider.ask.ProviderCommand;
import dev.sansio.oauth.provider.ask.ProviderEvent;
import dev.sansio.oauth.provider.call.Call;
import dev.sansio.oauth.provider.call.Effect;
import dev.sansio.oauth.provider.call.Reply;
import dev.sansio.oauth.provider.call.Router;
import dev.sansio.oauth.provider.call.UnansweredException;
import dev.sansio.oauth.provider.model.Peer;
import dev.sansio.oauth.provider.model.ProviderLimits;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A provider of OAuth 2 and OpenID Connect on one connection of HTTP, of any version.
 *
 * <p>Requests come by the port and are answered by it. What has to be looked up, kept or decided is asked; while one request waits for
 * an answer the others go on. Events are for audit: whoever does not want them polls them away.
 */
public final class ProviderEngine implements Layer<HttpCommand, HttpEvent, ProviderCommand, ProviderEvent>, Asking {

    private final Surroundings surroundings;
    private final Peer peer;
    private final ProviderLimits limits;
    private final Router router;
    private final WholeRequests requests;
    private final Set<Long> open = new HashSet<>();
    private final Map<Long, Conversation> conversations = new HashMap<>();
    /** By the token of the question, in the order of their deadlines, as all have the same patience. */
    private final Map<Long, Conversation> waiting = new LinkedHashMap<>();

    private final ArrayDeque<ProviderAsk> asks = new ArrayDeque<>(2);
    private final ArrayDeque<HttpCommand> commands = new ArrayDeque<>(2);
    private final ArrayDeque<ProviderEvent> events = new ArrayDeque<>(2);
    private long dropped;
    private Phase phase = Phase.OPEN;
    private @Nullable SessionFailedException failure;

    /**
     * A provider for one connection.
     *
     * @param provider the same on all connections
     * @param surroundings the time of day, chance, and numbers for questions
     * @param peer who is at the other end
     */
    public ProviderEngine(Provider provider, Surroundings surroundings, Peer peer) {
        this.surroundings = surroundings;
        this.peer = peer;
        this.limits = provider.options().limits();
        this.router = provider.router();
        this.requests = new WholeRequests(new CallLimits(limits.content(), limits.arrival()));
    }

    /** One request on its way to an answer. */
    private static final class Conversation {

        private final Call call;
        private long deadline = NEVER;
        private Effect.@Nullable Asked<?, Reply> asked;
        private @Nullable ProviderAsk ask;

        Conversation(Call call) {
            this.call = call;
        }
    }

    @Override
    public void send(ProviderCommand command, long now) {
        if (!phase.terminal()) {
            commands.add(
                    command instanceof ProviderCommand.Drain
                            ? new HttpCommand.Drain()
                            : new HttpCommand.Close(HttpError.Code.NO_ERROR));
        }
    }

    @Override
    public void receive(HttpEvent event, long now) {
        if (phase.terminal() || (event instanceof HttpEvent.RequestReceived request && !isTaken(request))) {
            return;
        }
        requests.receive(event, now);
        if (event instanceof HttpEvent.ExchangeFailed) {
            forget(event.exchange());
        }
        collect();
        for (WholeRequest whole = requests.request(); whole != null; whole = requests.request()) {
            begin(whole, now);
        }
    }

    /** Takes what is to be transmitted, and notes what was answered without us: requests that are too large or too slow. */
    private void collect() {
        for (HttpCommand command = requests.transmit(); command != null; command = requests.transmit()) {
            commands.add(command);
            if (command instanceof HttpCommand.SendResponse response && open.remove(response.exchange())) {
                tell(new ProviderEvent.Answered(
                        response.exchange(), null, response.head().status(), null));
            }
        }
    }

    /** Whether there is room for a request, and it asks for no tunnel. */
    private boolean isTaken(HttpEvent.RequestReceived request) {
        long exchange = request.exchange();
        int refusal = 0;
        if (request.head().tunnel()) {
            refusal = 501;
        } else if (!limits.exchanges().admits(open.size() + 1L)) {
            refusal = 503;
        }
        if (refusal == 0) {
            open.add(exchange);
            return true;
        }
        ResponseHead head =
                ResponseHead.of(refusal, HttpNames.CONTENT_LENGTH, "0", HttpNames.RETRY_AFTER, retryAfter());
        commands.add(new HttpCommand.SendResponse(exchange, head, true));
        if (!request.end()) {
            commands.add(new HttpCommand.StopReceiving(exchange, HttpError.Code.NO_ERROR));
        }
        tell(new ProviderEvent.Answered(
                exchange, null, refusal, limits.exchanges().name()));
        return false;
    }

    private void begin(WholeRequest whole, long now) {
        Call call = new Call(
                whole.exchange(),
                whole.head(),
                whole.octets(),
                peer,
                surroundings.wall().instant(),
                surroundings.random(),
                limits);
        Conversation conversation = new Conversation(call);
        conversations.put(whole.exchange(), conversation);
        goOn(conversation, router.answer(call), now);
    }

    private void goOn(Conversation conversation, Effect<Reply> effect, long now) {
        if (effect instanceof Effect.Asked<?, Reply> asked) {
            long token = surroundings.tokens().getAsLong();
            ProviderAsk ask = asked.question().apply(token);
            conversation.asked = asked;
            conversation.ask = ask;
            conversation.deadline = after(now);
            waiting.put(token, conversation);
            asks.add(ask);
        } else {
            answered(conversation, ((Effect.Done<Reply>) effect).value());
        }
    }

    private long after(long now) {
        long nanos = limits.answer().toNanos();
        return nanos >= NEVER - now ? NEVER : now + nanos;
    }

    private void answered(Conversation conversation, Reply reply) {
        Call call = conversation.call;
        conversations.remove(call.exchange());
        open.remove(call.exchange());
        requests.respond(call.exchange(), reply.head(), reply.content());
        collect();
        call.told().forEach(this::tell);
        tell(new ProviderEvent.Answered(
                call.exchange(), router.endpoint(call), reply.head().status(), reply.error()));
    }

    private void tell(ProviderEvent event) {
        if (limits.events().admits(events.size() + 1L)) {
            events.add(event);
        } else {
            dropped++;
        }
    }

    /** The exchange is gone: nobody waits for what was asked for it. */
    private void forget(long exchange) {
        open.remove(exchange);
        Conversation gone = conversations.remove(exchange);
        ProviderAsk ask = gone == null ? null : gone.ask;
        if (ask != null) {
            waiting.remove(ask.token());
            asks.remove(ask);
        }
    }

    @Override
    public @Nullable Ask ask() {
        return asks.poll();
    }

    @Override
    public void answer(Answer answer, long now) {
        Conversation conversation = waiting.remove(answer.token());
        if (conversation == null || !(answer instanceof ProviderAnswer known)) {
            if (conversation != null) {
                missed(conversation, "an answer of another protocol", 500);
            }
            return;
        }
        Effect.Asked<?, Reply> asked = conversation.asked;
        if (asked != null) {
            try {
                goOn(conversation, asked.resume(known), now);
            } catch (UnansweredException failed) {
                missed(conversation, String.valueOf(failed.getMessage()), 500);
            }
        }
    }

    /** The surroundings have not answered as they should: it is not the client's fault. */
    private void missed(Conversation conversation, String reason, int status) {
        ProviderAsk ask = conversation.ask;
        if (ask != null) {
            asks.remove(ask);
            tell(new ProviderEvent.AnswerMissed(
                    conversation.call.exchange(), ask.getClass().getSimpleName(), reason));
        }
        String code = status == 503 ? OAuth2Error.TEMPORARILY_UNAVAILABLE : OAuth2Error.SERVER_ERROR;
        Reply reply = Reply.error(status, new OAuth2Error(code, null, null));
        answered(conversation, status == 503 ? reply.with(HttpNames.RETRY_AFTER, retryAfter()) : reply);
    }

    private String retryAfter() {
        return Long.toString(limits.retryAfter().toSeconds());
    }

    @Override
    public @Nullable HttpCommand transmit() {
        return commands.poll();
    }

    @Override
    public @Nullable ProviderEvent poll() {
        ProviderEvent event = events.poll();
        if (event == null && dropped > 0) {
            event = new ProviderEvent.EventsDropped(dropped);
            dropped = 0;
        }
        if (event == null && failure != null) {
            throw failure;
        }
        return event;
    }

    @Override
    public long deadline() {
        long answer = waiting.isEmpty() ? NEVER : waiting.values().iterator().next().deadline;
        return Math.min(answer, requests.deadline());
    }

    @Override
    public void advance(long now) {
        requests.advance(now);
        collect();
        while (!waiting.isEmpty()) {
            Map.Entry<Long, Conversation> first = waiting.entrySet().iterator().next();
            if (first.getValue().deadline > now) {
                return;
            }
            waiting.remove(first.getKey());
            missed(first.getValue(), "no answer in time", 503);
        }
    }

    @Override
    public boolean hungry() {
        return !phase.terminal();
    }

    @Override
    public boolean finished() {
        return phase.terminal();
    }

    @Override
    public void lost(Throwable cause, long now) {
        if (phase.terminal()) {
            return;
        }
        requests.lost();
        commands.clear();
        asks.clear();
        waiting.clear();
        conversations.clear();
        open.clear();
        if (cause instanceof SessionFailedException failed) {
            failure = failed;
            phase = Phase.FAILED;
        } else {
            phase = Phase.CLOSED;
        }
    }

    @Override
    public Phase phase() {
        return phase;
    }
}
