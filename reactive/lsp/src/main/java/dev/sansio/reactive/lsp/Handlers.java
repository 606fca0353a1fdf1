package dev.sansio.reactive.lsp;

import dev.sansio.lsp.method.NotificationMethod;
import dev.sansio.lsp.method.RequestMethod;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Who answers what: by the name of the method. Immutable. */
final class Handlers {

    /** Nobody answers anything. */
    static final Handlers NONE = new Handlers(Map.of(), Map.of());

    private final Map<String, BiFunction<?, RequestContext, ? extends Mono<?>>> requests;
    private final Map<String, BiFunction<?, ?, Mono<Void>>> notifications;

    private Handlers(
            Map<String, BiFunction<?, RequestContext, ? extends Mono<?>>> requests,
            Map<String, BiFunction<?, ?, Mono<Void>>> notifications) {
        this.requests = requests;
        this.notifications = notifications;
    }

    <P extends @Nullable Object, R extends @Nullable Object> Handlers with(
            RequestMethod<P, R> method, BiFunction<P, RequestContext, ? extends Mono<? extends R>> handler) {
        Map<String, BiFunction<?, RequestContext, ? extends Mono<?>>> more = new HashMap<>(requests);
        more.put(method.name(), handler);
        return new Handlers(Map.copyOf(more), notifications);
    }

    <P extends @Nullable Object, S> Handlers with(NotificationMethod<P> method, BiFunction<P, S, Mono<Void>> handler) {
        Map<String, BiFunction<?, ?, Mono<Void>>> more = new HashMap<>(notifications);
        more.put(method.name(), handler);
        return new Handlers(requests, Map.copyOf(more));
    }

    @SuppressWarnings("unchecked") // with() has seen to it
    <P extends @Nullable Object, R extends @Nullable Object> @Nullable
            BiFunction<P, RequestContext, ? extends Mono<? extends R>> of(RequestMethod<P, R> method) {
        return (BiFunction<P, RequestContext, ? extends Mono<? extends R>>) requests.get(method.name());
    }

    @SuppressWarnings("unchecked") // with() has seen to it
    <P extends @Nullable Object, S> @Nullable BiFunction<P, S, Mono<Void>> of(NotificationMethod<P> method) {
        return (BiFunction<P, S, Mono<Void>>) notifications.get(method.name());
    }
}
