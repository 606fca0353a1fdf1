package dev.sansio.reactive.http;

import dev.sansio.http.HttpCommand;
import dev.sansio.http.HttpError;
import dev.sansio.http.HttpEvent;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.reactivestreams.Subscription;
import reactor.core.publisher.BaseSubscriber;
import reactor.core.publisher.Flux;
import reactor.core.publisher.FluxSink;
import reactor.core.publisher.SignalType;

/**
 * Has the requests of an engine that HTTP carries sent by a client, each wherever its head says, and gives it the events. How
 * much waits for the engine is bounded by a window for each exchange.
 */
final class CarriedExchanges extends BaseSubscriber<HttpCommand> {

    private final HttpClient client;
    private final FluxSink<HttpEvent> events;
    private final Map<Long, CarriedExchange> exchanges = new ConcurrentHashMap<>();
    private volatile boolean draining;

    private CarriedExchanges(HttpClient client, FluxSink<HttpEvent> events) {
        this.client = client;
        this.events = events;
    }

    /** The events of the exchanges that commands ask for. Ends with the commands. */
    static Flux<HttpEvent> events(HttpClient client, Flux<HttpCommand> commands) {
        return Flux.create(sink -> {
            CarriedExchanges exchanges = new CarriedExchanges(client, sink);
            sink.onDispose(exchanges);
            commands.subscribe(exchanges);
        });
    }

    @Override
    protected void hookOnSubscribe(Subscription subscription) {
        subscription.request(Long.MAX_VALUE); // the engine bounds what it asks for
    }

    @Override
    protected void hookOnNext(HttpCommand command) {
        if (command instanceof HttpCommand.SendRequest request) {
            begin(request);
        } else if (command instanceof HttpCommand.Drain) {
            draining = true;
            endIfDrained();
        } else if (command instanceof HttpCommand.Close) {
            events.complete();
        } else {
            CarriedExchange exchange = exchanges.get(command.exchange());
            if (exchange != null) {
                exchange.on(command);
            }
        }
    }

    private void begin(HttpCommand.SendRequest request) {
        CarriedExchange exchange = new CarriedExchange(client, request, events::next, this::ended);
        if (draining) {
            events.next(new HttpEvent.ExchangeFailed(
                    request.exchange(),
                    HttpError.of(HttpError.Code.REFUSED, "no more requests are sent"),
                    HttpEvent.By.NOT_PROCESSED));
            return;
        }
        exchanges.put(request.exchange(), exchange);
        exchange.begin();
    }

    private void ended(long exchange) {
        exchanges.remove(exchange);
        endIfDrained();
    }

    private void endIfDrained() {
        if (draining && exchanges.isEmpty()) {
            events.complete();
        }
    }

    @Override
    protected void hookFinally(SignalType how) {
        List.copyOf(exchanges.values()).forEach(CarriedExchange::abort);
        events.complete();
    }
}
