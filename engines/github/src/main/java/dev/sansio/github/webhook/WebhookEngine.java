package dev.sansio.github.webhook;

import dev.sansio.core.Answer;
import dev.sansio.core.Ask;
import dev.sansio.core.Asking;
import dev.sansio.core.CommandRejectedException;
import dev.sansio.core.Layer;
import dev.sansio.core.Phase;
import dev.sansio.core.SessionFailedException;
import dev.sansio.core.Surroundings;
import dev.sansio.http.HttpCommand;
import dev.sansio.http.HttpEvent;
import dev.sansio.http.ResponseHead;
import dev.sansio.http.call.WholeRequest;
import dev.sansio.http.call.WholeRequests;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The receiving side of webhooks, on whatever engine serves HTTP: it answers each request by itself, and tells what was
 * delivered. One engine is for one connection.
 */
public final class WebhookEngine implements Layer<HttpCommand, HttpEvent, WebhookCommand, WebhookEvent>, Asking {

    private static final int UNTOLD = 16;
    private static final byte[] NOTHING = {};

    private final WebhookOptions options;
    private final Surroundings surroundings;
    private final WebhookReader reader;
    private final WholeRequests requests;
    /** Those about which the surroundings were asked, by token, in the order of their deadlines. */
    private final Map<Long, Pending> asked = new LinkedHashMap<>();
    /** Those that the application has to answer, by exchange, in the order of their deadlines. */
    private final Map<Long, Told> told = new LinkedHashMap<>();

    private final ArrayDeque<Ask> asks = new ArrayDeque<>(2);
    private final ArrayDeque<WebhookEvent> events = new ArrayDeque<>(2);
    private Phase phase = Phase.OPEN;
    private boolean draining;
    private @Nullable SessionFailedException failure;

    /**
     * An engine for one connection.
     *
     * @param surroundings of which only the numbers are used
     */
    public WebhookEngine(WebhookOptions options, Surroundings surroundings) {
        this.options = options;
        this.surroundings = surroundings;
        this.reader = new WebhookReader(options.signatures(), options.json());
        this.requests = new WholeRequests(options.limits());
    }

    @Override
    public void receive(HttpEvent event, long now) {
        if (phase.terminal()) {
            return;
        }
        requests.receive(event, now);
        if (event instanceof HttpEvent.ExchangeFailed failed) {
            gone(failed.exchange());
        }
        for (WholeRequest whole = requests.request(); whole != null; whole = requests.request()) {
            request(whole, now);
        }
    }

    private void request(WholeRequest request, long now) {
        String path = request.head().path();
        int query = path.indexOf('?');
        if (!(query < 0 ? path : path.substring(0, query)).equals(options.path())) {
            refuse(request.exchange(), Refusal.NOT_FOUND, "another path");
            return;
        }
        byte[] content = request.octets();
        Delivery delivery;
        try {
            delivery = reader.read(request.head(), content);
        } catch (WebhookRefusedException refused) {
            refuse(request.exchange(), refused.refusal(), String.valueOf(refused.getMessage()));
            return;
        }
        if (options.replays()) {
            long token = surroundings.tokens().getAsLong();
            ReplayAsk ask = new ReplayAsk(token, delivery.id(), digest(content));
            asked.put(token, new Pending(request.exchange(), delivery, ask, deadline(now)));
            asks.add(ask);
        } else {
            deliver(request.exchange(), delivery, null, now);
        }
    }

    private void deliver(long exchange, Delivery delivery, @Nullable ReplayAsk ask, long now) {
        if (options.byApplication()) {
            told.put(exchange, new Told(ask, deadline(now)));
        } else {
            answer(exchange, 202);
        }
        events.add(new WebhookEvent.Delivered(exchange, delivery));
    }

    /** Nobody waits for its answer any more: it is not told if it was not, and else is in the application's hands. */
    private void gone(long exchange) {
        for (Iterator<Pending> each = asked.values().iterator(); each.hasNext(); ) {
            Pending pending = each.next();
            if (pending.exchange == exchange) {
                each.remove();
                takeBack(pending.ask);
            }
        }
        told.remove(exchange);
    }

    /** A delivery that came into no hands is not to be known when GitHub sends it again. */
    private void takeBack(@Nullable ReplayAsk ask) {
        if (ask != null && !asks.remove(ask)) {
            asks.add(new ReplayForget(surroundings.tokens().getAsLong(), ask.token(), ask.deliveryId(), ask.digest()));
        }
    }

    private void refuse(long exchange, Refusal refusal, String detail) {
        ResponseHead head = refusal == Refusal.METHOD
                ? ResponseHead.of(refusal.status(), "allow", "POST")
                : ResponseHead.of(refusal.status());
        requests.respond(exchange, head, NOTHING);
        events.add(new WebhookEvent.Refused(exchange, refusal, detail));
    }

    private void answer(long exchange, int status) {
        requests.respond(exchange, ResponseHead.of(status), NOTHING);
    }

    /** When patience is over; never, if that is beyond what can be counted. */
    private long deadline(long now) {
        Duration patience = options.patience();
        long nanos = patience.compareTo(Duration.ofNanos(NEVER)) >= 0 ? NEVER : patience.toNanos();
        return nanos >= NEVER - now ? NEVER : now + nanos;
    }

    private static String digest(byte[] content) {
        try {
            return Hex.encode(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every platform has SHA-256", missing);
        }
    }

    @Override
    public @Nullable Ask ask() {
        return asks.poll();
    }

    @Override
    public void answer(Answer answer, long now) {
        Pending pending = answer instanceof ReplayAnswer && !phase.terminal() ? asked.remove(answer.token()) : null;
        if (pending == null) {
            return;
        }
        if (answer instanceof ReplayAnswer.First) {
            deliver(pending.exchange, pending.delivery, pending.ask, now);
        } else if (answer instanceof ReplayAnswer.Seen) {
            answer(pending.exchange, 202);
            events.add(new WebhookEvent.Repeated(pending.exchange, pending.delivery));
        } else {
            takeBack(pending.ask);
            refuse(pending.exchange, Refusal.NO_ANSWER, "nobody knows whether it came before");
        }
    }

    @Override
    public void send(WebhookCommand command, long now) {
        if (command instanceof WebhookCommand.Close) {
            if (!phase.terminal()) {
                phase = Phase.CLOSED;
                draining = true;
                refusePending("the webhook was closed", Long.MAX_VALUE);
            }
            return;
        }
        if (!options.byApplication()) {
            throw new CommandRejectedException("deliveries are accepted as soon as they were read");
        }
        if (command instanceof WebhookCommand.Accept accept) {
            settle(accept.exchange(), 202);
        } else if (command instanceof WebhookCommand.Decline decline) {
            if (decline.status() < 400 || decline.status() > 599) {
                throw new CommandRejectedException("a delivery is declined with 400 to 599: " + decline.status());
            }
            takeBack(settle(decline.exchange(), decline.status()));
        }
    }

    private @Nullable ReplayAsk settle(long exchange, int status) {
        Told settled = told.remove(exchange);
        if (settled == null) {
            return null;
        }
        answer(exchange, status);
        return settled.ask;
    }

    @Override
    public @Nullable WebhookEvent poll() {
        WebhookEvent event = events.poll();
        if (event == null && failure != null) {
            throw failure;
        }
        return event;
    }

    @Override
    public @Nullable HttpCommand transmit() {
        HttpCommand command = requests.transmit();
        if (command == null && draining) {
            draining = false;
            return new HttpCommand.Drain();
        }
        return command;
    }

    @Override
    public boolean hungry() {
        return events.size() + asked.size() < UNTOLD && !phase.terminal();
    }

    @Override
    public boolean finished() {
        return phase.terminal();
    }

    @Override
    public Phase phase() {
        return phase;
    }

    @Override
    public long deadline() {
        if (phase.terminal()) {
            return NEVER;
        }
        long first = asked.isEmpty() ? NEVER : asked.values().iterator().next().deadline;
        long second = told.isEmpty() ? NEVER : told.values().iterator().next().deadline;
        return Math.min(requests.deadline(), Math.min(first, second));
    }

    @Override
    public void advance(long now) {
        if (phase.terminal()) {
            return;
        }
        requests.advance(now);
        refusePending("nobody answered in time", now);
    }

    /** Refuses those whose deadline has come by a time, and takes back that they were seen. */
    private void refusePending(String detail, long until) {
        for (Iterator<Pending> each = asked.values().iterator(); each.hasNext(); ) {
            Pending pending = each.next();
            if (pending.deadline > until) {
                break;
            }
            each.remove();
            takeBack(pending.ask);
            refuse(pending.exchange, Refusal.NO_ANSWER, detail);
        }
        for (Iterator<Map.Entry<Long, Told>> each = told.entrySet().iterator(); each.hasNext(); ) {
            Map.Entry<Long, Told> next = each.next();
            if (next.getValue().deadline > until) {
                break;
            }
            each.remove();
            takeBack(next.getValue().ask);
            refuse(next.getKey(), Refusal.NO_ANSWER, detail);
        }
    }

    @Override
    public void lost(Throwable cause, long now) {
        if (phase.terminal()) {
            return;
        }
        requests.lost();
        asked.values().forEach(pending -> takeBack(pending.ask));
        asked.clear();
        told.clear();
        if (cause instanceof SessionFailedException failed) {
            failure = failed;
            phase = Phase.FAILED;
        } else {
            phase = Phase.CLOSED;
        }
    }

    private record Pending(long exchange, Delivery delivery, ReplayAsk ask, long deadline) {}

    /** Its ask is null if nobody was asked. */
    private record Told(@Nullable ReplayAsk ask, long deadline) {}
}
