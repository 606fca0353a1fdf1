package dev.sansio.netty.process;

import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import org.reactivestreams.Subscription;
import reactor.core.CoreSubscriber;
import reactor.core.Exceptions;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Operators;

/** Starts something that must not be lost: either the subscriber gets it, or it is aborted. */
final class Start<C, E> extends Mono<ProcessLink<C, E>> {

    private final Callable<ProcessLink<C, E>> launch;

    Start(Callable<ProcessLink<C, E>> launch) {
        this.launch = launch;
    }

    @Override
    public void subscribe(CoreSubscriber<? super ProcessLink<C, E>> actual) {
        actual.onSubscribe(new Launch(actual));
    }

    private enum State {
        IDLE,
        STARTING,
        DELIVERED,
        CANCELLED
    }

    private final class Launch implements Subscription {

        private final CoreSubscriber<? super ProcessLink<C, E>> actual;
        private final AtomicReference<State> state = new AtomicReference<>(State.IDLE);

        Launch(CoreSubscriber<? super ProcessLink<C, E>> actual) {
            this.actual = actual;
        }

        @Override
        public void request(long n) {
            if (Operators.validate(n) && state.compareAndSet(State.IDLE, State.STARTING)) {
                Turns.THREADS.execute(this::start);
            }
        }

        @Override
        public void cancel() {
            state.set(State.CANCELLED);
        }

        private void start() {
            ProcessLink<C, E> link;
            try {
                if (state.get() == State.CANCELLED) {
                    return;
                }
                link = launch.call();
            } catch (Throwable failure) {
                Exceptions.throwIfJvmFatal(failure);
                fail(failure);
                return;
            }
            if (state.compareAndSet(State.STARTING, State.DELIVERED)) {
                actual.onNext(link);
                actual.onComplete();
            } else {
                link.abort();
            }
        }

        private void fail(Throwable failure) {
            if (state.compareAndSet(State.STARTING, State.DELIVERED)) {
                actual.onError(failure);
            } else {
                Operators.onErrorDropped(failure, actual.currentContext());
            }
        }
    }
}
