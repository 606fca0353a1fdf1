package dev.sansio.reactor;

import java.nio.ByteBuffer;
import java.util.concurrent.atomic.AtomicInteger;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.III_Result;
import org.openjdk.jcstress.infra.results.II_Result;
import org.reactivestreams.Subscription;
import reactor.core.publisher.BaseSubscriber;
import reactor.core.publisher.Operators;
import reactor.core.publisher.SignalType;
import reactor.util.context.Context;

/** Races between the entry points of a session; each state is one session, its outcome what was seen afterwards. */
public final class Stress {

    private Stress() {}

    /** A session on a carrier that gives nothing by itself. */
    static class Base {
        final Probed engine = new Probed();
        final Session<ByteBuffer, ByteBuffer, String, String> session =
                Sansio.session(engine, SessionOptions.defaults().lookahead(7));
        final Seen<String> events = new Seen<>();
        final Seen<ByteBuffer> output = new Seen<>();

        Base() {
            session.events().subscribe(events);
            session.outbound().subscribe(output);
            session.inbound().onSubscribe(Operators.emptySubscription());
        }
    }

    /** Counts, and knows whether two signals overlapped. */
    static final class Seen<T> extends BaseSubscriber<T> {
        final AtomicInteger discarded = new AtomicInteger();
        private final AtomicInteger inside = new AtomicInteger();
        private final Context context = Operators.enableOnDiscard(Context.empty(), lost -> discarded.incrementAndGet());
        volatile int nexts;
        volatile int ends;
        volatile boolean overlapped;

        @Override
        public Context currentContext() {
            return context;
        }

        @Override
        protected void hookOnSubscribe(Subscription subscription) {}

        @Override
        protected void hookOnNext(T value) {
            overlapped |= inside.getAndIncrement() != 0;
            nexts++;
            inside.decrementAndGet();
        }

        @Override
        protected void hookOnError(Throwable failed) {}

        @Override
        protected void hookFinally(SignalType type) {
            if (type != SignalType.CANCEL) {
                ends++;
            }
        }
    }

    @JCStressTest
    @Outcome(id = "2, 0", expect = Expect.ACCEPTABLE, desc = "both events, one at a time")
    @Outcome(expect = Expect.FORBIDDEN)
    @State
    public static class RequestAndNext extends Base {
        @Actor
        public void request() {
            events.request(1);
            events.request(1);
        }

        @Actor
        public void next() {
            session.inbound().onNext(Text.bytes("a\n"));
            session.inbound().onNext(Text.bytes("b\n"));
        }

        @Arbiter
        public void told(II_Result result) {
            result.r1 = events.nexts;
            result.r2 = events.overlapped || engine.entered ? 1 : 0;
        }
    }

    @JCStressTest
    @Outcome(
            id = {"0, 0, 0", "1, 0, 0"},
            expect = Expect.ACCEPTABLE,
            desc = "unread bytes are no elements")
    @Outcome(
            id = {"0, 1, 0"},
            expect = Expect.ACCEPTABLE,
            desc = "the buffer or the event discarded")
    @Outcome(expect = Expect.FORBIDDEN, desc = "both, or more than once")
    @State
    public static class CancelAndNext extends Base {
        {
            events.request(1);
        }

        @Actor
        public void cancel() {
            events.cancel();
        }

        @Actor
        public void next() {
            session.inbound().onNext(Text.bytes("a\n"));
        }

        @Arbiter
        public void told(III_Result result) {
            result.r1 = events.nexts;
            result.r2 = events.discarded.get();
            result.r3 = engine.entered ? 1 : 0;
        }
    }

    @JCStressTest
    @Outcome(id = "1, 0", expect = Expect.ACCEPTABLE, desc = "the peeked event exactly once")
    @Outcome(id = "0, 1", expect = Expect.ACCEPTABLE, desc = "discarded exactly once")
    @Outcome(expect = Expect.FORBIDDEN)
    @State
    public static class CancelAndRequestOfTheParked extends Base {
        {
            events.request(1);
            session.inbound().onNext(Text.bytes("a\nb\n"));
            session.inbound().onComplete();
        }

        @Actor
        public void cancel() {
            events.cancel();
        }

        @Actor
        public void request() {
            events.request(1);
        }

        @Arbiter
        public void told(II_Result result) {
            result.r1 = events.nexts - 1;
            result.r2 = events.discarded.get();
        }
    }

    @JCStressTest
    @Outcome(id = "1, 1, 0", expect = Expect.ACCEPTABLE, desc = "all done, the engine never entered twice")
    @Outcome(expect = Expect.FORBIDDEN)
    @State
    public static class SendAndReceiveAndTimer extends Base {
        {
            events.request(9);
            output.request(9);
        }

        @Actor
        public void sendAndTimer() {
            session.send("x").subscribe();
            ((EngineSession<?, ?, ?, ?>) session).drain();
        }

        @Actor
        public void receiveAndTimer() {
            session.inbound().onNext(Text.bytes("a\n"));
            ((EngineSession<?, ?, ?, ?>) session).drain();
        }

        @Arbiter
        public void told(III_Result result) {
            result.r1 = events.nexts;
            result.r2 = output.nexts;
            result.r3 = engine.entered || events.overlapped || output.overlapped ? 1 : 0;
        }
    }

    @JCStressTest
    @Outcome(id = "1, 1", expect = Expect.ACCEPTABLE, desc = "the last event, and the end once")
    @Outcome(expect = Expect.FORBIDDEN)
    @State
    public static class CompleteAndLastRequest extends Base {
        {
            session.inbound().onNext(Text.bytes("a\n"));
        }

        @Actor
        public void complete() {
            session.inbound().onComplete();
        }

        @Actor
        public void request() {
            events.request(1);
        }

        @Arbiter
        public void told(II_Result result) {
            result.r1 = events.nexts;
            result.r2 = events.ends;
        }
    }

    @JCStressTest
    @Outcome(id = "1, 0", expect = Expect.ACCEPTABLE, desc = "the session is over")
    @Outcome(expect = Expect.FORBIDDEN)
    @State
    public static class BothCancelled extends Base {
        @Actor
        public void events() {
            events.cancel();
        }

        @Actor
        public void output() {
            output.cancel();
        }

        @Arbiter
        public void told(II_Result result) {
            int[] ends = new int[1];
            session.closed().subscribe(done -> {}, failed -> ends[0]++, () -> ends[0]++);
            result.r1 = ends[0];
            result.r2 = engine.entered ? 1 : 0;
        }
    }

    @JCStressTest
    @Outcome(id = "1, 0", expect = Expect.ACCEPTABLE, desc = "accepted or rejected, once")
    @Outcome(expect = Expect.FORBIDDEN)
    @State
    public static class SendAndClose extends Base {
        final AtomicInteger ends = new AtomicInteger();

        {
            events.request(9);
            output.request(9);
        }

        @Actor
        public void send() {
            session.send("x").subscribe(done -> {}, failed -> ends.incrementAndGet(), ends::incrementAndGet);
        }

        @Actor
        public void close() {
            session.inbound().onNext(Text.bytes("END\n"));
        }

        @Arbiter
        public void told(II_Result result) {
            result.r1 = ends.get();
            result.r2 = engine.entered ? 1 : 0;
        }
    }
}
