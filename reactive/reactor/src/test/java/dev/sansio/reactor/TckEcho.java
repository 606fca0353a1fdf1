package dev.sansio.reactor;

import dev.sansio.core.SessionFailedException;
import java.nio.ByteBuffer;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.reactivestreams.Processor;
import org.reactivestreams.Publisher;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;
import org.reactivestreams.tck.IdentityProcessorVerification;
import reactor.core.publisher.Mono;

/**
 * A peer that echoes, joined, as a processor of numbers. A loss is no error of the output, so the processor adds it.
 */
public class TckEcho extends IdentityProcessorVerification<Integer> {

    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "tck");
        thread.setDaemon(true);
        return thread;
    });

    public TckEcho() {
        super(Tck.ENVIRONMENT);
    }

    @Override
    public Processor<Integer, Integer> createIdentityProcessor(int bufferSize) {
        return new Echo();
    }

    @Override
    public Publisher<Integer> createFailedPublisher() {
        return null;
    }

    @Override
    public ExecutorService publisherExecutorService() {
        return threads;
    }

    @Override
    public Integer createElement(int element) {
        return element;
    }

    @Override
    public long maxSupportedSubscribers() {
        return 1;
    }

    private static final class Echo implements Processor<Integer, Integer> {
        private final Session<ByteBuffer, ByteBuffer, String, String> session = Sansio.session(
                new LineEngine().staying(), SessionOptions.defaults().highWatermark(1));

        Echo() {
            session.sendAll(session.events().map(line -> line.equals("EOF") ? "close" : line))
                    .subscribe(done -> {}, session::lost);
        }

        @Override
        public void subscribe(Subscriber<? super Integer> subscriber) {
            session.outbound()
                    .map(bytes -> Integer.valueOf(Text.of(bytes).strip()))
                    .concatWith(session.closed()
                            .onErrorMap(SessionFailedException.class, Throwable::getCause)
                            .then(Mono.empty()))
                    .subscribe(subscriber);
        }

        @Override
        public void onSubscribe(Subscription subscription) {
            session.inbound().onSubscribe(subscription);
        }

        @Override
        public void onNext(Integer number) {
            session.inbound().onNext(Text.bytes(number.toString() + "\n"));
        }

        @Override
        public void onError(Throwable cause) {
            session.inbound().onError(cause);
        }

        @Override
        public void onComplete() {
            session.inbound().onComplete();
        }
    }
}
