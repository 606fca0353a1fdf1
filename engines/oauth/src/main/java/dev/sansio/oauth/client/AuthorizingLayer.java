package dev.sansio.oauth.client;

import dev.sansio.core.Answer;
import dev.sansio.core.Asking;
import dev.sansio.core.CommandRejectedException;
import dev.sansio.core.Layer;
import dev.sansio.core.Phase;
import dev.sansio.core.SessionFailedException;
import dev.sansio.core.Surroundings;
import dev.sansio.http.HttpCommand;
import dev.sansio.http.HttpError;
import dev.sansio.http.HttpEvent;
import dev.sansio.http.RequestHead;
import dev.sansio.http.ResponseHead;
import java.util.ArrayDeque;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A client's filter under whatever HTTP carries: it shows a token with each request, and whatever is above never sees one.
 *
 * <p>Requests to the origins that the token is for wait until it is there; it is obtained, renewed and kept once for all of them. A
 * request that is refused for its token is sent once more with another. If there is no token, each request that waits for one ends
 * with one {@link HttpEvent.ExchangeFailed}, {@link HttpEvent.By#NOT_PROCESSED}: with {@link HttpError.Code#REFUSED} if it is worth to
 * try again, else with {@link HttpError.Code#INTERNAL}; and {@link OAuthEvent.AuthorizationFailed} says why. All else passes as it is,
 * credit included: requests to other origins, and those that bring an {@code Authorization} of their own.
 *
 * <p>Whom the provider is asked by is the carrier below too. One that takes one request at a time wants a {@link
 * dev.sansio.http.call.InTurn} between.
 */
public final class AuthorizingLayer implements Layer<HttpCommand, HttpEvent, HttpCommand, HttpEvent>, Asking {

    private final Set<Origin> origins;
    private final OAuthClientLimits limits;
    private final Surroundings surroundings;
    private final ProviderCalls calls;
    private final TokenSession session;
    private final Presentation presentation;
    private final Exchanges exchanges = new Exchanges();
    private final WaitingRequests waiting;
    private final ArrayDeque<HttpCommand> commands = new ArrayDeque<>(4);
    private final ArrayDeque<HttpEvent> events = new ArrayDeque<>(2);
    private Phase phase = Phase.OPEN;
    private @Nullable SessionFailedException failure;

    /**
     * A filter.
     *
     * @param origins that the token is for, and sent to
     * @param surroundings whose tokens number the requests to the provider
     * @throws IllegalArgumentException if a token would be sent in clear text (RFC 6750 5.3)
     */
    public AuthorizingLayer(OAuthClientOptions options, Set<Origin> origins, Surroundings surroundings) {
        if (!origins.stream().allMatch(Origin::isProtected)) {
            throw new IllegalArgumentException("a token is sent with TLS only (RFC 6750 5.3)");
        }
        this.origins = Set.copyOf(origins);
        this.limits = options.limits();
        this.waiting = new WaitingRequests(limits);
        this.surroundings = surroundings;
        this.calls = new ProviderCalls(options, surroundings);
        this.session = new TokenSession(options, surroundings, calls);
        this.presentation = new Presentation(options.proofs(), surroundings);
    }

    // --- commands ---

    @Override
    public void send(HttpCommand command, long now) {
        if (phase.terminal()) {
            return; // a race with the end, not a fault
        }
        if (command instanceof HttpCommand.SendRequest request) {
            request(request, now);
        } else if (command instanceof OAuthCommand.Redeem redeem) {
            session.redeem(redeem.grant(), now);
            settle(now);
        } else if (command instanceof HttpCommand.Extension || command.exchange() < 0) {
            commands.add(command);
        } else {
            Exchange exchange = exchanges.find(command.exchange());
            if (exchange == null) {
                exchanges.ended(command, commands::add);
            } else {
                send(exchange, command);
            }
        }
    }

    private void request(HttpCommand.SendRequest request, long now) {
        exchanges.requireFree(request.exchange(), calls.has(request.exchange()));
        RequestFields.check(request);
        Origin origin = Origin.of(request.head());
        boolean ours = origin != null
                && origins.contains(origin)
                && !request.head().fields().contains("authorization");
        if (ours) {
            presentation.check(request.head());
        }
        if (ours && !waiting.admitsAnother()) {
            exchanges.know(request.exchange());
            fail(request.exchange(), HttpError.Code.REFUSED, waiting.tooMany());
            return;
        }
        Exchange exchange = new Exchange(request, ours ? origin : null);
        exchanges.add(exchange);
        if (ours) {
            waiting.add(exchange);
            settle(now);
        } else {
            exchanges.sent(exchange, exchange.number);
            commands.add(request);
        }
    }

    private void send(Exchange exchange, HttpCommand command) {
        if (command instanceof HttpCommand.SendData data) {
            exchange.count(data.data(), data.end());
            content(exchange, data.data().remaining(), () -> exchange.content.add(data));
        } else if (command instanceof HttpCommand.SendTrailers trailers) {
            RequestFields.checkTrailers(trailers.fields());
            exchange.countTrailers();
            content(exchange, 0, () -> exchange.content.add(trailers));
        } else if (command instanceof HttpCommand.Consumed consumed) {
            exchanges.consumed(exchange, consumed.credit());
        } else if (command instanceof HttpCommand.StopReceiving stop) {
            stopped(exchange, stop);
        } else if (command instanceof HttpCommand.Abort) {
            aborted(exchange);
        } else {
            throw new CommandRejectedException("not a command of a client");
        }
        if (exchange.isSent()) {
            commands.add(Renumbered.command(command, exchange.below));
            exchanges.removeIfOver(exchange);
        } else if (command instanceof HttpCommand.Abort) {
            exchanges.remove(exchange);
        }
    }

    private void content(Exchange exchange, int octets, Runnable add) {
        if (exchange.isSent()) {
            boolean kept = exchange.origin != null
                    && !exchange.content.isDropped()
                    && !exchange.tunnel
                    && limits.replay().admits(exchange.content.octets() + octets);
            if (kept) {
                add.run();
            } else {
                exchange.content.drop();
            }
        } else if (waiting.count(octets)) {
            add.run();
        } else {
            waiting.remove(exchange);
            exchanges.remove(exchange);
            fail(exchange.number, HttpError.Code.TOO_LARGE, waiting.tooMuch());
        }
    }

    /** Of a response that is on its way there is no further event. */
    private static void stopped(Exchange exchange, HttpCommand.StopReceiving stop) {
        exchange.stop = stop;
        if (exchange.isSent()) {
            exchange.responseEnded = true;
            exchange.owed = 0;
        }
    }

    private void aborted(Exchange exchange) {
        if (!exchange.isSent()) {
            waiting.remove(exchange);
        }
        exchange.requestEnded = true;
        exchange.responseEnded = true;
        exchange.owed = 0;
        events.removeIf(event -> event.exchange() == exchange.number);
    }

    // --- requests that wait ---

    /** Lets go, or fails, whoever waits, as far as that is possible now. */
    private void settle(long now) {
        for (OAuthEvent event = session.event(); event != null; event = session.event()) {
            events.add(event);
        }
        for (TokenFailure why = session.takeFailure(); why != null; why = session.takeFailure()) {
            failAll(why);
        }
        while (!waiting.isEmpty()) {
            Held held = session.usable(now);
            if (held == null) {
                session.want(now);
                TokenFailure why = session.takeFailure();
                if (why == null) {
                    return;
                }
                failAll(why);
            } else {
                release(Objects.requireNonNull(waiting.poll()), held);
                session.used(held, now);
            }
        }
        if (session.hasEvent()) {
            settle(now);
        }
    }

    private void failAll(TokenFailure why) {
        HttpError.Code code = why.retryable() ? HttpError.Code.REFUSED : HttpError.Code.INTERNAL;
        for (Exchange each = waiting.poll(); each != null; each = waiting.poll()) {
            exchanges.remove(each);
            fail(each.number, code, why.summary());
        }
    }

    private void fail(long exchange, HttpError.Code code, String detail) {
        events.add(new HttpEvent.ExchangeFailed(exchange, HttpError.of(code, detail), HttpEvent.By.NOT_PROCESSED));
    }

    private void release(Exchange exchange, Held held) {
        boolean again = exchange.renewedToken || exchange.renewedNonce;
        long below = again ? surroundings.tokens().getAsLong() : exchange.number;
        RequestHead head = presentation.show(exchange.head, Objects.requireNonNull(exchange.origin), held.token());
        exchange.generation = held.generation();
        exchanges.sent(exchange, below);
        commands.add(new HttpCommand.SendRequest(below, head, exchange.withoutContent));
        exchange.content.send(below, commands::add);
        if (!limits.replay().admits(exchange.content.octets())) {
            exchange.content.drop();
        }
        HttpCommand.StopReceiving stop = exchange.stop;
        if (stop != null) {
            commands.add(new HttpCommand.StopReceiving(below, stop.code()));
            stopped(exchange, stop);
            exchanges.removeIfOver(exchange);
        }
    }

    // --- events ---

    @Override
    public void receive(HttpEvent event, long now) {
        if (phase.terminal()) {
            return;
        }
        if (calls.receive(event)) {
            replies(now);
            return;
        }
        Exchange exchange = exchanges.below(event.exchange());
        if (exchange == null) {
            events.add(event); // of the connection, or of an exchange that the peer has opened
        } else if (exchange.refused) {
            swallow(exchange, event, now);
        } else {
            pass(exchange, event, now);
        }
    }

    private void replies(long now) {
        for (Reply reply = calls.reply(now); reply != null; reply = calls.reply(now)) {
            session.receive(reply, now);
        }
        settle(now);
    }

    private void pass(Exchange exchange, HttpEvent event, long now) {
        if (event instanceof HttpEvent.ResponseReceived response && isRefused(exchange, response.head(), now)) {
            exchange.refused = true;
            swallow(exchange, event, now);
            return;
        }
        exchanges.seen(exchange, event);
        events.add(Renumbered.event(event, exchange.number));
        exchanges.removeIfOver(exchange);
    }

    /** Whether a response means that the request is to be sent again, so that nobody else sees it. */
    private boolean isRefused(Exchange exchange, ResponseHead head, long now) {
        Origin origin = exchange.origin;
        if (origin == null) {
            return false;
        }
        Refusal refusal = presentation.read(origin, head);
        boolean again = switch (refusal) {
            case NONE -> {
                session.accepted(exchange.generation);
                yield false;
            }
            case NONCE -> !exchange.renewedNonce && exchange.isReplayable();
            case TOKEN ->
                !exchange.renewedToken && session.refused(exchange.generation, now) && exchange.isReplayable();
        };
        if (again) {
            exchange.renewedNonce |= refusal == Refusal.NONCE;
            exchange.renewedToken |= refusal == Refusal.TOKEN;
        } else {
            exchange.content.drop();
            settle(now);
        }
        return again;
    }

    /** The rest of a response that nobody sees; then the request waits once more. */
    private void swallow(Exchange exchange, HttpEvent event, long now) {
        if (event instanceof HttpEvent.DataReceived data && data.credit() > 0) {
            commands.add(new HttpCommand.Consumed(exchange.below, data.credit()));
        }
        if (Renumbered.ends(event)) {
            exchanges.unsent(exchange);
            waiting.add(exchange);
            settle(now);
        }
    }

    @Override
    public @Nullable HttpEvent poll() {
        HttpEvent event = events.poll();
        if (event == null && failure != null) {
            throw failure;
        }
        return event;
    }

    @Override
    public @Nullable HttpCommand transmit() {
        // Requests first: whoever renews a token early does not make those wait that have one.
        HttpCommand command = commands.poll();
        return command != null ? command : calls.transmit();
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
        return phase.terminal() ? NEVER : Math.min(calls.deadline(), session.deadline());
    }

    @Override
    public void advance(long now) {
        session.start(now);
        if (deadline() <= now) {
            calls.advance(now);
            session.advance(now);
            replies(now);
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

    @Override
    public void lost(Throwable cause, long now) {
        if (phase.terminal()) {
            return;
        }
        calls.lost();
        session.lost();
        commands.clear();
        for (Exchange each = waiting.poll(); each != null; each = waiting.poll()) {
            fail(each.number, HttpError.Code.REFUSED, "the carrier is gone");
        }
        exchanges.lost(events::add);
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
