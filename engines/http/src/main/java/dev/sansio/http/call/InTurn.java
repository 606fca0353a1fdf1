package dev.sansio.http.call;

import dev.sansio.core.CommandRejectedException;
import dev.sansio.core.Layer;
import dev.sansio.core.Limit;
import dev.sansio.core.Phase;
import dev.sansio.core.SessionFailedException;
import dev.sansio.http.HttpCommand;
import dev.sansio.http.HttpError;
import dev.sansio.http.HttpEvent;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A client's filter under whatever opens several exchanges, on a carrier that takes only so many at once, such as one
 * connection of HTTP/1.1: further requests, and what belongs to them, wait for their turn.
 *
 * <p>A request that finds no place to wait fails as {@link HttpEvent.By#NOT_PROCESSED}.
 */
public final class InTurn implements Layer<HttpCommand, HttpEvent, HttpCommand, HttpEvent> {

    private final Limit atOnce;
    private final Limit waiting;
    /** What is on its way below: which directions are still open. */
    private final Map<Long, Open> open = new LinkedHashMap<>();
    /** What has not begun, each with all its commands so far. */
    private final Map<Long, ArrayDeque<HttpCommand>> queue = new LinkedHashMap<>();

    private final ArrayDeque<HttpCommand> commands = new ArrayDeque<>(4);
    private final ArrayDeque<HttpEvent> events = new ArrayDeque<>(2);
    private boolean draining;
    private Phase phase = Phase.OPEN;
    private @Nullable SessionFailedException failure;

    /** Lets one exchange at a time pass, and 1,000 wait. */
    public InTurn() {
        this(1, 1000);
    }

    /**
     * Lets so many exchanges pass at once, and so many wait.
     *
     * @throws IllegalArgumentException if none may pass
     */
    public InTurn(long atOnce, long waiting) {
        if (atOnce < 1) {
            throw new IllegalArgumentException("at least one exchange passes: " + atOnce);
        }
        this.atOnce = new Limit("InTurn.atOnce", atOnce);
        this.waiting = new Limit("InTurn.waiting", waiting);
    }

    @Override
    public void send(HttpCommand command, long now) {
        if (phase.terminal()) {
            return; // a race with the end, not a fault
        }
        long exchange = command.exchange();
        if (command instanceof HttpCommand.SendRequest request) {
            request(request);
            return;
        }
        ArrayDeque<HttpCommand> waits = queue.get(exchange);
        if (waits != null && command instanceof HttpCommand.Abort) {
            queue.remove(exchange);
        } else if (waits != null) {
            waits.add(command);
        } else {
            sent(command);
            commands.add(command);
            next();
        }
    }

    private void request(HttpCommand.SendRequest request) {
        long exchange = request.exchange();
        if (open.containsKey(exchange) || queue.containsKey(exchange)) {
            throw new CommandRejectedException("the number " + exchange + " is in use");
        }
        if (draining) {
            notProcessed(exchange, "the carrier takes no more requests");
        } else if (queue.isEmpty() && atOnce.admits(open.size() + 1L)) {
            begin(request);
        } else if (waiting.admits(queue.size() + 1L)) {
            ArrayDeque<HttpCommand> all = new ArrayDeque<>(2);
            all.add(request);
            queue.put(exchange, all);
        } else {
            notProcessed(exchange, waiting.name() + " is " + waiting.value() + ", and more came");
        }
    }

    private void notProcessed(long exchange, String why) {
        failed(exchange, why, HttpEvent.By.NOT_PROCESSED);
    }

    private void failed(long exchange, String why, HttpEvent.By by) {
        events.add(new HttpEvent.ExchangeFailed(exchange, HttpError.of(HttpError.Code.REFUSED, why), by));
    }

    /** What waits was never sent. */
    private void failWaiting(String why) {
        queue.keySet().forEach(exchange -> notProcessed(exchange, why));
        queue.clear();
    }

    private void begin(HttpCommand.SendRequest request) {
        open.put(request.exchange(), new Open(!request.end()));
        commands.add(request);
    }

    private void sent(HttpCommand command) {
        long exchange = command.exchange();
        if (command instanceof HttpCommand.Abort) {
            open.remove(exchange);
        } else if (command instanceof HttpCommand.SendTrailers
                || (command instanceof HttpCommand.SendData data && data.end())) {
            Open one = open.get(exchange);
            if (one != null) {
                one.sending = false;
                one.removeIfOver(exchange);
            }
        }
    }

    /** Begins what waits, as far as there is room. */
    private void next() {
        while (!draining && !queue.isEmpty() && atOnce.admits(open.size() + 1L)) {
            Map.Entry<Long, ArrayDeque<HttpCommand>> first =
                    queue.entrySet().iterator().next();
            queue.remove(first.getKey());
            for (HttpCommand command : first.getValue()) {
                if (command instanceof HttpCommand.SendRequest request) {
                    begin(request);
                } else {
                    sent(command);
                    commands.add(command);
                }
            }
        }
    }

    @Override
    public void receive(HttpEvent event, long now) {
        if (phase.terminal()) {
            return;
        }
        events.add(event);
        if (event instanceof HttpEvent.Draining) {
            draining = true;
            failWaiting("the carrier takes no more requests");
            return;
        }
        Open one = open.get(event.exchange());
        if (one != null) {
            if (event instanceof HttpEvent.ExchangeFailed) {
                open.remove(event.exchange());
            } else if (event instanceof HttpEvent.SendingStopped) {
                one.sending = false;
            } else if (ends(event)) {
                one.receiving = false;
            }
            one.removeIfOver(event.exchange());
            next();
        }
    }

    private static boolean ends(HttpEvent event) {
        return event instanceof HttpEvent.TrailersReceived
                || (event instanceof HttpEvent.ResponseReceived response && response.end())
                || (event instanceof HttpEvent.DataReceived data && data.end());
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
        return commands.poll();
    }

    @Override
    public boolean hungry() {
        return events.isEmpty() && !phase.terminal();
    }

    @Override
    public boolean finished() {
        return phase.terminal() && commands.isEmpty();
    }

    /** Each that is open ends too: the carrier has told of all that it knew, but not of what it took no more. */
    @Override
    public void lost(Throwable cause, long now) {
        if (phase.terminal()) {
            return;
        }
        Set<Long> unsent = new HashSet<>();
        for (HttpCommand command : commands) {
            if (command instanceof HttpCommand.SendRequest request) {
                unsent.add(request.exchange());
            }
        }
        commands.clear();
        for (Long exchange : open.keySet()) {
            boolean never = unsent.contains(exchange);
            failed(exchange, "the carrier is gone", never ? HttpEvent.By.NOT_PROCESSED : HttpEvent.By.CONNECTION);
        }
        open.clear();
        failWaiting("the carrier is gone");
        if (cause instanceof SessionFailedException failed) {
            failure = failed;
            phase = Phase.FAILED;
        } else {
            phase = Phase.CLOSED; // the connection below has ended as it should
        }
    }

    @Override
    public long deadline() {
        return NEVER;
    }

    @Override
    public void advance(long now) {}

    @Override
    public Phase phase() {
        return phase;
    }

    private final class Open {

        private boolean sending;
        private boolean receiving = true;

        Open(boolean sending) {
            this.sending = sending;
        }

        void removeIfOver(long exchange) {
            if (!sending && !receiving) {
                open.remove(exchange);
            }
        }
    }
}
