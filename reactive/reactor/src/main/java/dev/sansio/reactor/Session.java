package dev.sansio.reactor;

import org.reactivestreams.Publisher;
import reactor.core.CoreSubscriber;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * One engine, running: units of the carrier in and out, events out, commands in.
 *
 * <p>It starts when {@link #inbound()} is subscribed to the carrier. Events are made only on demand; the exceptions are an
 * engine that is {@code OPENING}, whose negotiation goes on, and the single event by which the end of a session is noticed.
 * A failure is an error of {@link #events()} after all earlier events, with the farewell on {@link #outbound()}.
 *
 * @param <I> units that arrive
 * @param <O> units that leave
 * @param <C> commands
 * @param <E> events
 */
public interface Session<I, O, C, E> {

    /** Where the carrier's units go: subscribe it to the carrier, once. */
    CoreSubscriber<I> inbound();

    /**
     * What the carrier is to send: one subscriber. It completes when nothing more will be sent, so that output may be shut
     * down. Cancelling it means that the carrier is gone.
     */
    Flux<O> outbound();

    /**
     * The events, for one subscriber. Completes when the protocol has ended as it intends, and errors with a
     * {@link dev.sansio.core.SessionFailedException} when it has not. Cancelling it ends the session: input is cancelled, and
     * the output that is owed leaves before {@link #outbound()} completes.
     */
    Flux<E> events();

    /**
     * Gives a command, at each subscription. Completes when the engine has accepted it, and errors with a
     * {@link dev.sansio.core.CommandRejectedException} if it has not, or with the session's failure if it is over. Once the
     * protocol has ended as it intends, but {@link #events()} has not told it yet, a command is ignored: that is a race. Commands
     * keep the order of their subscriptions; one whose subscription is cancelled while it waits is withdrawn.
     */
    Mono<Void> send(C command);

    /**
     * Gives commands as long as fewer bytes than the high watermark wait to be transmitted; requests the next only then.
     * Completes when the last was accepted; the first that is rejected cancels the rest and is the error.
     */
    Mono<Void> sendAll(Publisher<? extends C> commands);

    /** Completes when the session is over and its output has left, with the session's failure if there is one. */
    Mono<Void> closed();

    /** The carrier is gone in both directions, for a reason that its streams do not tell. */
    void lost(Throwable cause);
}
