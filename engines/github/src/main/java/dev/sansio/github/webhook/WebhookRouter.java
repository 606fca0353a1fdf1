package dev.sansio.github.webhook;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Leads deliveries to those who wait for them, in the order in which they were added. One that fails does not keep the others
 * from their delivery.
 *
 * @param <T> what is made of a delivery: nothing, a value, a publisher
 */
public final class WebhookRouter<T> {

    private final List<Route<T>> routes;

    private WebhookRouter(List<Route<T>> routes) {
        this.routes = List.copyOf(routes);
    }

    /** A router without routes. */
    public static <T> WebhookRouter<T> empty() {
        return new WebhookRouter<>(List.of());
    }

    /** With one for all deliveries. */
    public WebhookRouter<T> any(Function<Delivery, T> handler) {
        return when(delivery -> true, handler);
    }

    /** With one for an event, whatever its action. */
    public WebhookRouter<T> on(WebhookName event, Function<Delivery, T> handler) {
        return when(delivery -> delivery.eventName().equals(event.wireName()), handler);
    }

    /** With one for an event with an action. */
    public WebhookRouter<T> on(WebhookType type, Function<Delivery, T> handler) {
        return when(delivery -> delivery.type() == type, handler);
    }

    /** With one for an event whose payload has a member of a certain text at its top. */
    public WebhookRouter<T> on(WebhookName event, String member, String text, Function<Delivery, T> handler) {
        return when(
                delivery -> delivery.eventName().equals(event.wireName())
                        && text.equals(delivery.payload().tree().path(member).asString(null)),
                handler);
    }

    /** With one for the deliveries that fulfil a condition. */
    public WebhookRouter<T> when(Predicate<Delivery> condition, Function<Delivery, T> handler) {
        List<Route<T>> more = new ArrayList<>(routes);
        more.add(new Route<>(condition, handler));
        return new WebhookRouter<>(more);
    }

    /** With the routes of another one behind these. */
    public WebhookRouter<T> and(WebhookRouter<T> other) {
        List<Route<T>> more = new ArrayList<>(routes);
        more.addAll(other.routes);
        return new WebhookRouter<>(more);
    }

    /** Those who would get a delivery, without giving it to them. */
    public List<Function<Delivery, T>> find(Delivery delivery) {
        return routes.stream()
                .filter(route -> route.condition.test(delivery))
                .map(Route::handler)
                .toList();
    }

    /** Gives a delivery to all who wait for it. */
    public Routed<T> route(Delivery delivery) {
        List<T> results = new ArrayList<>();
        List<RuntimeException> failures = new ArrayList<>();
        for (Function<Delivery, T> handler : find(delivery)) {
            try {
                results.add(handler.apply(delivery));
            } catch (RuntimeException failed) {
                failures.add(failed);
            }
        }
        return new Routed<>(results, failures);
    }

    /**
     * What became of a delivery.
     *
     * @param results of those who did not fail, in order
     * @param failures of those who did, in order
     */
    public record Routed<T>(List<T> results, List<RuntimeException> failures) {

        /** Lists of its own. */
        public Routed {
            results = List.copyOf(results);
            failures = List.copyOf(failures);
        }
    }

    private record Route<T>(Predicate<Delivery> condition, Function<Delivery, T> handler) {}
}
