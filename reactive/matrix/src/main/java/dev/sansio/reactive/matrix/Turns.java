package dev.sansio.reactive.matrix;

import dev.sansio.core.Layer;
import dev.sansio.core.Phase;
import dev.sansio.http.HttpCommand;
import dev.sansio.http.HttpEvent;
import dev.sansio.matrix.homeserver.HomeserverCommand;
import dev.sansio.matrix.homeserver.HomeserverEvent;
import org.jspecify.annotations.Nullable;

/** Lets the connections of a homeserver in one after the other: they have loops of their own, and share what it knows. */
final class Turns implements Layer<HttpCommand, HttpEvent, HomeserverCommand, HomeserverEvent> {

    private final Layer<HttpCommand, HttpEvent, HomeserverCommand, HomeserverEvent> engine;
    private final Object turn;

    Turns(Layer<HttpCommand, HttpEvent, HomeserverCommand, HomeserverEvent> engine, Object turn) {
        this.engine = engine;
        this.turn = turn;
    }

    @Override
    public void send(HomeserverCommand command, long now) {
        synchronized (turn) {
            engine.send(command, now);
        }
    }

    @Override
    public void receive(HttpEvent event, long now) {
        synchronized (turn) {
            engine.receive(event, now);
        }
    }

    @Override
    public @Nullable HomeserverEvent poll() {
        synchronized (turn) {
            return engine.poll();
        }
    }

    @Override
    public @Nullable HttpCommand transmit() {
        synchronized (turn) {
            return engine.transmit();
        }
    }

    @Override
    public boolean hungry() {
        return engine.hungry();
    }

    @Override
    public boolean finished() {
        return engine.finished();
    }

    @Override
    public void lost(Throwable cause, long now) {
        synchronized (turn) {
            engine.lost(cause, now);
        }
    }

    @Override
    public long deadline() {
        return engine.deadline();
    }

    @Override
    public void advance(long now) {
        synchronized (turn) {
            engine.advance(now);
        }
    }

    @Override
    public Phase phase() {
        return engine.phase();
    }
}
