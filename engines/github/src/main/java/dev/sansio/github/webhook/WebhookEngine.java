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
    private final Map<Long, Long> told = new LinkedHashMap<>();

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
            asked.put(token, new Pending(request.exchange(), delivery, deadline(now)));
            asks.add(new ReplayAsk(token, delivery.id(), digest(content)));
        } else {
            deliver(request.exchange(), delivery, now);
        }
    }

    private void deliver(long exchange, Delivery delivery, long now) {
        if (options.byApplication()) {
            told.put(exchange, deadline(now));
        } else {
            answer(exchange, 202);
        }
        events.add(new WebhookEvent.Delivered(exchange, delivery));
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
            deliver(pending.exchange, pending.delivery, now);
        } else if (answer instanceof ReplayAnswer.Seen) {
            answer(pending.exchange, 202);
            events.add(new WebhookEvent.Repeated(pending.exchange, pending.delivery));
        } else {
            refuse(pending.exchange, Refusal.NO_ANSWER, "nobody knows whether it came before");
        }
    }

    @Override
    public void send(WebhookCommand command, long now) {
        if (command instanceof WebhookCommand.Close) {
            if (!phase.terminal()) {
                phase = Phase.CLOSED;
                draining = true;
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
            settle(decline.exchange(), decline.status());
        }
    }

    private void settle(long exchange, int status) {
        if (told.remove(exchange) != null) {
            answer(exchange, status);
        }
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
        return events.size() < UNTOLD && !phase.terminal();
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
        long second = told.isEmpty() ? NEVER : told.values().iterator().next();
        return Math.min(requests.deadline(), Math.min(first, second));
    }

    @Override
    public void advance(long now) {
        if (phase.terminal()) {
            return;
        }
        requests.advance(now);
        for (Iterator<Pending> each = asked.values().iterator(); each.hasNext(); ) {
            Pending pending = each.next();
            if (pending.deadline > now) {
                break;
            }
            each.remove();
            refuse(pending.exchange, Refusal.NO_ANSWER, "nobody said in time whether it came before");
        }
        for (Iterator<Map.Entry<Long, Long>> each = told.entrySet().iterator(); each.hasNext(); ) {
            Map.Entry<Long, Long> next = each.next();
            if (next.getValue() > now) {
                break;
            }
            each.remove();
            refuse(next.getKey(), Refusal.NO_ANSWER, "the application did not answer in time");
        }
    }

    @Override
    public void lost(Throwable cause, long now) {
        if (phase.terminal()) {
            return;
        }
        requests.lost();
        asked.clear();
        told.clear();
        asks.clear();
        if (cause instanceof SessionFailedException failed) {
            failure = failed;
            phase = Phase.FAILED;
        } else {
            phase = Phase.CLOSED;
        }
    }

    private record Pending(long exchange, Delivery delivery, long deadline) {}
}
