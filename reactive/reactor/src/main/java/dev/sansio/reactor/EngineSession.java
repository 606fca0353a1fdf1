package dev.sansio.reactor;

import dev.sansio.core.Asking;
import dev.sansio.core.CommandRejectedException;
import dev.sansio.core.DatagramPort;
import dev.sansio.core.Engine;
import dev.sansio.core.Phase;
import dev.sansio.core.Port;
import dev.sansio.core.SessionFailedException;
import dev.sansio.core.StreamPort;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import reactor.core.CoreSubscriber;
import reactor.core.Exceptions;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.MonoSink;
import reactor.core.publisher.Operators;
import reactor.core.publisher.Sinks;
import reactor.core.scheduler.Scheduler;
import reactor.util.concurrent.Queues;
import reactor.util.context.Context;

/**
 * The driver's half of the contract as one drain loop.
 *
 * <p>Every entry point records its fact and sees that the {@link Loop} runs; everything else happens within its turns.
 */
final class EngineSession<I, O, C, E> implements Session<I, O, C, E> {

    private final Engine<C, E> engine;
    private final Supplier<@Nullable E> poll;
    private final Port<I, O> port;
    private final @Nullable StreamPort stream;
    /** Units that may be lost: whatever comes is requested. */
    private final boolean datagrams;

    private final @Nullable Asking asking;
    private final Output<O> output;
    private final SessionOptions options;
    /** An engine that only reads: what it wants to send is an error. */
    private final boolean receiveOnly;

    private final Loop loop = new Loop(this::step, this::crash, this::elsewhere);
    private final Alarm alarm;
    private final Inlet<I> inlet;
    private final Outlet<O> outbound = new Outlet<>(loop);
    private final Outlet<E> events = new Outlet<>(loop);
    private final Queue<Fact<C>> facts =
            Queues.<Fact<C>>unboundedMultiproducer().get();
    private final Sinks.Empty<Void> closed = Sinks.empty();
    private final Orders<C> orders = new Orders<>(this::execute, this::ended, events::context);
    private final @Nullable Questions<C> questions;

    private volatile boolean lost;

    // Touched in the loop only.
    private final ArrayDeque<E> parked = new ArrayDeque<>(2);
    private boolean started;
    /** The last poll was null, and no fact has come since. */
    private boolean dry;
    /** Something happened that may have ended the session: look, demand or not. */
    private boolean peek;
    /** Nobody wants events any more: only the output that is owed leaves. */
    private boolean abandoned;
    /** The engine's code has thrown what it must not: it is never called again. */
    private boolean dead;

    private @Nullable Throwable failure;
    private boolean over;

    EngineSession(Engine<C, E> engine, Port<I, O> port, SessionOptions options, boolean receiveOnly) {
        this.engine = engine;
        this.poll = engine::poll;
        this.port = port;
        this.stream = port instanceof StreamPort bytes ? bytes : null;
        this.asking = engine instanceof Asking asks ? asks : null;
        this.options = options;
        this.questions = asking == null ? null : new Questions<>(asking, options.asks(), events::context, this::note);
        this.receiveOnly = receiveOnly;
        this.output = new Output<>(port, outbound);
        this.alarm = new Alarm(options.timers(), this::drain);
        this.datagrams = port instanceof DatagramPort || port instanceof ConnectedPort;
        this.inlet =
                new Inlet<>(datagrams, datagrams ? Inlet.DATAGRAMS : options.lookahead() + 1, loop, events::context);
    }

    // --- entry points: note the fact, and see that the loop runs ---

    @Override
    public CoreSubscriber<I> inbound() {
        return inlet;
    }

    @Override
    public Flux<O> outbound() {
        return outbound;
    }

    @Override
    public Flux<E> events() {
        return events;
    }

    @Override
    public Mono<Void> send(C command) {
        return Mono.create(sink -> {
            AtomicBoolean withdrawn = new AtomicBoolean();
            sink.onCancel(() -> withdrawn.set(true));
            note(new Fact.Given<>(command, sink, withdrawn));
        });
    }

    @Override
    public Mono<Void> sendAll(Publisher<? extends C> commands) {
        return Mono.create((MonoSink<Void> sink) -> commands.subscribe(new Feed<C>(sink, this::note)));
    }

    @Override
    public Mono<Void> closed() {
        return closed.asMono();
    }

    @Override
    public void lost(Throwable cause) {
        lost = true;
        note(new Fact.Lost<>(cause));
    }

    /** Time may have come. */
    void drain() {
        loop.run();
    }

    private void note(Fact<C> fact) {
        facts.add(fact);
        loop.run();
    }

    /** Where the loop is to run, or null: here. */
    private @Nullable Executor elsewhere() {
        Scheduler opening = options.opening();
        if (opening != null && !dead && engine.phase() == Phase.OPENING) {
            return opening::schedule;
        }
        Executor loop = options.loop();
        return loop == null || options.inLoop() ? null : loop;
    }

    // --- one turn of the loop ---

    private void step() {
        if (over) {
            refuseAll();
            outbound.tell();
            events.tell();
            return;
        }
        long now = alarm.now();
        if (!started && !inlet.subscribed() && !stillborn()) {
            return; // commands wait until there is a carrier
        }
        start(now);
        takeFacts(now);
        takeCancellations(now);
        if (!dead) {
            tick(now);
        }
        pump();
        conclude();
        if (!over) {
            if (roomToWrite()) {
                orders.invite();
            }
            fetch();
            alarm.arm(dead || abandoned ? Engine.NEVER : engine.deadline());
        }
    }

    /** It ends before there was a carrier. */
    private boolean stillborn() {
        return lost || events.cancelled() || outbound.cancelled();
    }

    private void start(long now) {
        if (!started) {
            started = true;
            engine.advance(now);
            changed();
        }
    }

    /** Not only when something is due: a poll takes no time, so the engine must have been told of it before. */
    private void tick(long now) {
        boolean due = now >= engine.deadline();
        engine.advance(now);
        if (due) {
            changed();
            peek = true;
        }
    }

    private void changed() {
        dry = false;
    }

    private void takeFacts(long now) {
        for (Fact<C> fact = facts.poll(); fact != null; fact = facts.poll()) {
            if (!dead) {
                take(fact, now);
            } else if (fact instanceof Fact.Order<C> order) {
                orders.refuse(order);
            }
        }
        for (I unit = inlet.poll(); unit != null; unit = inlet.poll()) {
            if (dead || abandoned) {
                Operators.onDiscard(unit, events.context());
            } else {
                port.receive(unit, now);
                changed();
            }
        }
        if (inlet.takeEnd() && !dead) {
            Throwable error = inlet.error();
            if (error != null) {
                port.lost(error, now);
            } else if (stream != null) {
                stream.eof(now);
            } else {
                port.lost(new CancellationException("the carrier has completed"), now);
            }
            changed();
            peek = true;
        }
    }

    private void take(Fact<C> fact, long now) {
        if (fact instanceof Fact.Order<C> order) {
            orders.take(order, now);
        } else if (fact instanceof Fact.Answered<C> answered && asking != null) {
            asking.answer(answered.answer(), now);
            changed();
        } else if (fact instanceof Fact.Lost<C> lost) {
            inlet.cancel();
            output.drop();
            port.lost(lost.cause(), now);
            changed();
            peek = true;
        }
    }

    private @Nullable Throwable execute(C command, long now) {
        if (failure != null) {
            return failure;
        }
        if (abandoned || (engineClosed() && events.ended())) {
            return new CommandRejectedException("the session has ended");
        }
        if (engineClosed()) {
            Operators.onDiscard(command, events.context());
            return null; // whoever gave it has not been told of the end: a race, not a fault
        }
        try {
            engine.send(command, now);
            changed();
            return null;
        } catch (CommandRejectedException rejected) {
            return rejected;
        } catch (Throwable broken) {
            Exceptions.throwIfJvmFatal(broken);
            crash(broken);
            return ended();
        }
    }

    private void takeCancellations(long now) {
        if (events.cancelled() && !events.ended()) {
            abandoned = true;
            events.end(null);
            inlet.cancel();
            while (!parked.isEmpty()) {
                Operators.onDiscard(parked.poll(), events.context());
            }
        }
        if (outbound.cancelled() && !outbound.ended()) {
            outbound.end(null);
            inlet.cancel();
            output.drop();
            if (!dead) {
                port.lost(new CancellationException("the carrier has cancelled its output"), now);
                changed();
                peek = true;
            }
        }
    }

    /** Events as far as they are wanted, and after each poll, null too, what is to be asked and sent. */
    private void pump() {
        do {
            askAndWrite();
        } while (read());
        askAndWrite();
    }

    private void askAndWrite() {
        if (dead) {
            return;
        }
        if (questions != null && !abandoned) {
            questions.ask();
        }
        output.write();
    }

    /** Makes an event, or all that are wanted where nothing leaves between them; false if there is none, or none is wanted. */
    private boolean read() {
        if (abandoned || events.ended() || (failure != null && parked.isEmpty())) {
            return false;
        }
        boolean demanded = events.demanded();
        if (demanded && !parked.isEmpty()) {
            events.emit(parked.remove());
            return true;
        }
        if (dead || dry || !(demanded || looksAhead())) {
            return false;
        }
        try {
            if (demanded && receiveOnly && questions == null) {
                dry = events.emitAll(poll);
                peek &= !dry;
                return !dry;
            }
            E event = engine.poll();
            if (event == null) {
                dry = true;
                peek = false;
                return false;
            }
            if (demanded) {
                events.emit(event);
            } else {
                parked.add(event);
            }
            return true;
        } catch (SessionFailedException broken) {
            failure = broken;
            return false;
        }
    }

    /** Whether to poll without demand: a negotiation goes on by itself, and the end of a session is told unasked. */
    private boolean looksAhead() {
        Phase phase = engine.phase();
        return phase == Phase.OPENING || (parked.isEmpty() && (peek || phase.terminal() || phase == Phase.SWITCHED));
    }

    /** Tells the ends that have come: output first, then events, then whoever still waits. */
    private void conclude() {
        if (receiveOnly && failure == null && !dead && port.transmit() != null) {
            failure = new IllegalStateException("the engine has something to send: it needs a session");
        }
        if (!outbound.ended() && outputIsOver()) {
            outbound.end(null);
        }
        if (!events.ended() && parked.isEmpty()) {
            if (failure != null) {
                events.end(failure);
            } else if (dry && wellEnded()) {
                events.end(null);
            }
        }
        outbound.tell();
        events.tell();
        if (events.ended() && (outbound.ended() || receiveOnly)) {
            finish();
        }
    }

    /** What was said in answer to the last event comes before the end, and is heard. */
    private boolean wellEnded() {
        return (engineClosed() || engine.phase() == Phase.SWITCHED) && facts.isEmpty();
    }

    private boolean engineClosed() {
        return engine.phase() == Phase.CLOSED;
    }

    private boolean outputIsOver() {
        if (dead) {
            return true;
        }
        return (abandoned || port.finished() || engine.phase() == Phase.SWITCHED) && output.allSent();
    }

    private void finish() {
        over = true;
        inlet.cancel();
        alarm.disarm();
        if (questions != null) {
            questions.dispose();
        }
        refuseAll();
        if (failure == null) {
            closed.tryEmitEmpty();
        } else {
            closed.tryEmitError(failure);
        }
    }

    private void refuseAll() {
        for (Fact<C> fact = facts.poll(); fact != null; fact = facts.poll()) {
            if (fact instanceof Fact.Order<C> order) {
                orders.refuse(order);
            }
        }
        orders.refuseRest();
        for (I unit = inlet.poll(); unit != null; unit = inlet.poll()) {
            Operators.onDiscard(unit, events.context());
        }
    }

    private Throwable ended() {
        return failure == null ? new CommandRejectedException("the session has ended") : failure;
    }

    /** An engine that has closed ignores what it is given: nobody is to be asked for more of that. */
    private boolean roomToWrite() {
        return dead || (!engineClosed() && (stream == null || stream.pending() < options.highWatermark()));
    }

    /**
     * How much may be owed before input has to wait is for the engine to say, by its hunger: two peers that both stopped to read
     * because they owe much would wait for each other for ever.
     */
    private void fetch() {
        if (datagrams) {
            inlet.fetchAll();
        } else if (!dead && !abandoned && port.hungry()) {
            inlet.fetch(1 + options.lookahead());
        }
    }

    /** The engine's code is broken: the session ends here and now, and the engine is left alone. */
    private void crash(Throwable broken) {
        dead = true;
        Context context = events.context();
        inlet.cancel();
        // A bubbling exception would leave the loop by way of the hook, and its lock taken.
        failure = Exceptions.isBubbling(broken) ? broken : Operators.onOperatorError(broken, context);
        while (!parked.isEmpty()) {
            Operators.onDiscard(parked.poll(), context);
        }
        output.drop();
        conclude();
    }
}
