package dev.sansio.reactive.http;

import dev.sansio.core.Layer;
import dev.sansio.core.Layers;
import dev.sansio.core.StreamEngine;
import dev.sansio.http.HttpCommand;
import dev.sansio.http.HttpEvent;
import dev.sansio.netty.Link;
import dev.sansio.netty.Service;
import java.util.Set;
import java.util.function.Consumer;
import org.reactivestreams.Publisher;

/** A connection from a client whose requests are answered by an engine that HTTP carries. */
final class CarriedService<C, E> implements Service<C, E> {

    private final StreamEngine<C, E> engine;
    private final Consumer<? super E> events;
    private final Consumer<Throwable> faults;
    private final Set<Link<C, E>> siblings;

    /** A connection; its link is among its siblings as long as it lasts. */
    CarriedService(
            ServerSettings settings,
            Layer<HttpCommand, HttpEvent, C, E> layer,
            Consumer<? super E> events,
            Set<Link<C, E>> siblings) {
        this.engine = Layers.on(new ServerStack(settings).engine(), layer);
        this.events = events;
        this.faults = settings.faults();
        this.siblings = siblings;
    }

    @Override
    public StreamEngine<C, E> engine() {
        return engine;
    }

    @Override
    public Publisher<Void> serve(Link<C, E> link) {
        siblings.add(link);
        return link.events()
                .doOnNext(events)
                .doOnError(faults)
                .onErrorComplete()
                .then(link.closed())
                .doFinally(end -> siblings.remove(link));
    }
}
