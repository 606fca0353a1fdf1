package dev.sansio.reactor;

import dev.sansio.core.Ask;
import dev.sansio.core.Asking;
import dev.sansio.core.CommandRejectedException;
import dev.sansio.core.DatagramPort;
import dev.sansio.core.Engine;
import dev.sansio.core.Phase;
import dev.sansio.core.Port;
import dev.sansio.core.SessionFailedException;
import dev.sansio.core.StreamPort;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicIntegerFieldUpdater;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import reactor.core.CoreSubscriber;
import reactor.core.Disposable;
import reactor.core.Disposables;
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
 * <p>Every entry point records its fact and increments {@code wip}; whoever finds it at 0 runs the loop until it is 0 again.
 * So the engine is touched by one thread at a time, each step sees what the one before did, and a call from within
 * {@code onNext} is only a note for the next turn: there is no recursion and no lock.
 */
final class EngineSession<I, O, C, E> implements Session<I, O, C, E> {

    @SuppressWarnings("rawtypes")
    private static final AtomicIntegerFieldUpdater<EngineSession> WIP =
            AtomicIntegerFieldUpdater.newUpdater(EngineSession.class, "wip");

    private final Engine<C, E> engine;
    private final Port<I, O> port;
    private final @Nullable StreamPort stream;
    /** Units that may be lost: whatever comes is requested. */
    private final boolean datagrams;

    private final @Nullable Asking asking;
    private final SessionOptions options;
    /** An engine that only reads: what it wants to send is an error. */
    private final boolean receiveOnly;

    private final Alarm alarm;
    private final Inlet<I> inlet;
    private final Outlet<O> outbound = new Outlet<>(this::drain);
    private final Outlet<E> events = new Outlet<>(this::drain);
    private final Queue<Fact<C>> facts =
            Queues.<Fact<C>>unboundedMultiproducer().get();
    private final Sinks.Empty<Void> closed = Sinks.empty();
    private final Disposable.Composite answering = Disposables.composite();

    @SuppressWarnings("UnusedVariable") // by WIP
    private volatile int wip;

    private volatile boolean lost;

    // Touched in the loop only.
    private final ArrayDeque<E> parked = new ArrayDeque<>(2);
    private final List<Feed<C>> feeds = new ArrayList<>(0);
    /** The last unit of a port that does not count them, taken to see whether there is one. */
    private @Nullable O owed;

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
        this.port = port;
        this.stream = port instanceof StreamPort bytes ? bytes : null;
        this.asking = engine instanceof Asking questions ? questions : null;
        this.options = options;
        this.receiveOnly = receiveOnly;
        this.alarm = new Alarm(options.timers(), this::drain);
        this.datagrams = port instanceof DatagramPort || port instanceof ConnectedPort;
        this.inlet = new Inlet<>(
                datagrams, datagrams ? Inlet.DATAGRAMS : options.lookahead() + 1, this::drain, events::context);
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

    private void note(Fact<C> fact) {
        facts.add(fact);
        drain();
    }

    void drain() {
        if (WIP.getAndIncrement(this) != 0) {
            return;
        }
        Executor elsewhere = elsewhere();
        if (elsewhere == null) {
            loop();
            return;
        }
        try {
            elsewhere.execute(this::loop);
        } catch (RejectedExecutionException shutDown) {
            loop(); // the place of work is gone: finish here
        }
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

    private void loop() {
        int missed = 1;
        do {
            try {
                step();
            } catch (Throwable broken) {
                Exceptions.throwIfJvmFatal(broken);
                crash(broken);
            }
            missed = WIP.addAndGet(this, -missed);
        } while (missed != 0);
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
            invite();
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
            if (dead) {
                refuse(fact);
            } else {
                take(fact, now);
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
        if (fact instanceof Fact.Given<C> given && given.withdrawn().get()) {
            Operators.onDiscard(given.command(), events.context());
        } else if (fact instanceof Fact.Given<C> given) {
            Throwable rejection = execute(given.command(), now);
            if (rejection == null) {
                given.sink().success();
            } else {
                given.sink().error(rejection);
            }
        } else if (fact instanceof Fact.Fed<C> fed) {
            fed.feed().arrived();
            if (fed.feed().over()) {
                Operators.onDiscard(fed.command(), events.context());
                return;
            }
            Throwable rejection = execute(fed.command(), now);
            if (rejection != null) {
                feeds.remove(fed.feed());
                fed.feed().fail(rejection);
            }
        } else if (fact instanceof Fact.FeedTurn<C> turn) {
            turnFeed(turn);
        } else if (fact instanceof Fact.Answered<C> answered && asking != null) {
            asking.answer(answered.answer(), now);
            changed();
        } else if (fact instanceof Fact.Lost<C> lost) {
            inlet.cancel();
            dropOwed();
            port.lost(lost.cause(), now);
            changed();
            peek = true;
        }
    }

    private void turnFeed(Fact.FeedTurn<C> turn) {
        Feed<C> feed = turn.feed();
        if (turn.begins()) {
            feeds.add(feed);
            return;
        }
        feeds.remove(feed);
        if (feed.over()) {
            return;
        }
        if (turn.error() == null) {
            feed.complete();
        } else {
            feed.fail(turn.error());
        }
    }

    private @Nullable Throwable execute(C command, long now) {
        if (failure != null) {
            return failure;
        }
        if (abandoned || engine.phase() == Phase.CLOSED) {
            return new CommandRejectedException("the session has ended");
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
            dropOwed();
            if (!dead) {
                port.lost(new CancellationException("the carrier has cancelled its output"), now);
                changed();
                peek = true;
            }
        }
    }

    private void ask() {
        if (asking == null || dead || abandoned) {
            return;
        }
        for (Ask ask = asking.ask(); ask != null; ask = asking.ask()) {
            answer(ask);
        }
    }

    private void answer(Ask ask) {
        Disposable.Swap answer = Disposables.swap();
        answering.add(answer);
        answer.update(Mono.defer(() -> options.asks().apply(ask))
                .contextWrite(events.context())
                .doFinally(end -> answering.remove(answer))
                .subscribe(given -> note(new Fact.Answered<>(given)), error -> note(new Fact.Lost<>(error))));
    }

    /** Events as far as they are wanted, and after each poll, null too, what is to be asked and sent. */
    private void pump() {
        do {
            ask();
            write();
        } while (read());
        ask();
        write();
    }

    private void write() {
        while (!dead && outbound.demanded()) {
            O unit = owed == null ? port.transmit() : owed;
            owed = null;
            if (unit == null) {
                return;
            }
            outbound.emit(unit);
        }
    }

    /** Makes one event; false if there is none, or none is wanted. */
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
            } else if (dry && (engine.phase() == Phase.CLOSED || engine.phase() == Phase.SWITCHED)) {
                events.end(null);
            }
        }
        outbound.tell();
        events.tell();
        if (events.ended() && (outbound.ended() || receiveOnly)) {
            finish();
        }
    }

    private boolean outputIsOver() {
        if (dead) {
            return true;
        }
        return (abandoned || port.finished() || engine.phase() == Phase.SWITCHED) && allSent();
    }

    /** Whether all output has left. A port that cannot tell is asked for a unit, which then waits for demand. */
    private boolean allSent() {
        if (stream != null) {
            return stream.pending() == 0;
        }
        if (owed == null) {
            owed = port.transmit();
        }
        return owed == null;
    }

    private void dropOwed() {
        if (owed != null) {
            Operators.onDiscard(owed, outbound.context());
            owed = null;
        }
    }

    private void finish() {
        over = true;
        inlet.cancel();
        alarm.disarm();
        answering.dispose();
        refuseAll();
        if (failure == null) {
            closed.tryEmitEmpty();
        } else {
            closed.tryEmitError(failure);
        }
    }

    private void refuseAll() {
        for (Fact<C> fact = facts.poll(); fact != null; fact = facts.poll()) {
            refuse(fact);
        }
        for (Feed<C> feed : List.copyOf(feeds)) {
            feed.fail(ended());
        }
        feeds.clear();
        for (I unit = inlet.poll(); unit != null; unit = inlet.poll()) {
            Operators.onDiscard(unit, events.context());
        }
    }

    private void refuse(Fact<C> fact) {
        if (fact instanceof Fact.Given<C> given) {
            Operators.onDiscard(given.command(), events.context());
            given.sink().error(ended());
        } else if (fact instanceof Fact.Fed<C> fed) {
            Operators.onDiscard(fed.command(), events.context());
            if (!fed.feed().over()) {
                fed.feed().fail(ended());
            }
        } else if (fact instanceof Fact.FeedTurn<C> turn && !turn.feed().over()) {
            feeds.remove(turn.feed());
            if (turn.begins() || turn.error() != null) {
                turn.feed().fail(turn.error() == null ? ended() : turn.error());
            } else {
                turn.feed().complete(); // all that it gave was accepted
            }
        }
    }

    private Throwable ended() {
        return failure == null ? new CommandRejectedException("the session has ended") : failure;
    }

    private void invite() {
        if (!feeds.isEmpty() && roomToWrite()) {
            for (Feed<C> feed : List.copyOf(feeds)) {
                feed.invite();
            }
        }
    }

    private boolean roomToWrite() {
        return stream == null || dead || stream.pending() < options.highWatermark();
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
        dropOwed();
        conclude();
    }
}
