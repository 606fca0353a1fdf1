package dev.sansio.reactor;

import dev.sansio.core.Datagram;
import dev.sansio.core.DatagramEngine;
import dev.sansio.core.Engine;
import dev.sansio.core.Port;
import dev.sansio.core.StreamEngine;
import dev.sansio.core.Surroundings;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;

/** Turns engines into Reactor streams. */
public final class Sansio {

    private Sansio() {}

    /**
     * Bytes in, events out, for {@link Flux#transformDeferred}: with exact demand, and a fresh engine for each subscription.
     * The end of the bytes is the peer's end of input, an error of theirs the loss of the carrier. Bytes that the engine
     * wants to send are an error.
     */
    public static <E> Function<Flux<ByteBuffer>, Flux<E>> decode(Supplier<? extends StreamEngine<?, E>> engines) {
        return decode(engines, SessionOptions.defaults());
    }

    /** As {@link #decode(Supplier)}, with options. */
    public static <E> Function<Flux<ByteBuffer>, Flux<E>> decode(
            Supplier<? extends StreamEngine<?, E>> engines, SessionOptions options) {
        return bytes -> new DecodeFlux<>(bytes, engines, options);
    }

    /**
     * Inbound bytes in, outbound bytes out: a whole peer as a transformer. A fresh engine for each subscription.
     *
     * @param handler gets the events, and gives the commands; its error is the loss of the carrier
     */
    public static <C, E> Function<Flux<ByteBuffer>, Flux<ByteBuffer>> join(
            Supplier<? extends StreamEngine<C, E>> engines,
            Function<Flux<E>, ? extends Publisher<? extends C>> handler,
            SessionOptions options) {
        return inbound -> Flux.deferContextual(context -> {
            Session<ByteBuffer, ByteBuffer, C, E> session = session(engines.get(), options);
            return session.outbound().doOnSubscribe(subscription -> {
                session.sendAll(handler.apply(session.events()))
                        .contextWrite(context)
                        .subscribe(done -> {}, session::lost);
                inbound.subscribe(session.inbound());
            });
        });
    }

    /** A session on ordered bytes. */
    public static <C, E> Session<ByteBuffer, ByteBuffer, C, E> session(
            StreamEngine<C, E> engine, SessionOptions options) {
        StreamEngine<C, E> seen = options.watched(engine);
        return new EngineSession<>(seen, seen, options, false);
    }

    /** A session on datagrams. Upstream demand is unbounded: what finds no room is lost, as datagrams may be. */
    public static <C, E> Session<Datagram, Datagram, C, E> session(
            DatagramEngine<C, E> engine, SessionOptions options) {
        return new EngineSession<>(engine, engine, options, false);
    }

    /** A session on a connected datagram socket: each buffer, in either direction, is exactly one datagram. */
    public static <C, E> Session<ByteBuffer, ByteBuffer, C, E> connected(
            DatagramEngine<C, E> engine, InetSocketAddress remote, SessionOptions options) {
        return new EngineSession<>(engine, new ConnectedPort(engine, remote), options, false);
    }

    /** A session on another protocol's messages. */
    public static <I, O, C, E, T extends Engine<C, E> & Port<I, O>> Session<I, O, C, E> carried(
            T engine, SessionOptions options) {
        return new EngineSession<>(engine, engine, options, false);
    }

    /** The clock of the system, a strong source of randomness that never blocks, and one counter: for the engines of one stack. */
    public static Surroundings surroundings() {
        return Entropy.surroundings();
    }
}
