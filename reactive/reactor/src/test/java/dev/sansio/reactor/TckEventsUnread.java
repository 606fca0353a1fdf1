package dev.sansio.reactor;

import org.reactivestreams.Publisher;
import org.reactivestreams.tck.PublisherVerification;
import reactor.core.publisher.Flux;

/** Events that all come from one chunk. */
public class TckEventsUnread extends PublisherVerification<String> {

    public TckEventsUnread() {
        super(Tck.ENVIRONMENT);
    }

    @Override
    public long maxElementsFromPublisher() {
        return 1000;
    }

    @Override
    public Publisher<String> createPublisher(long elements) {
        return Flux.just(Text.bytes("line\n".repeat((int) elements))).transformDeferred(Sansio.decode(LineEngine::new));
    }

    /** An engine that cannot even be made. */
    @Override
    public Publisher<String> createFailedPublisher() {
        return Flux.just(Text.bytes("line\n")).transformDeferred(Sansio.decode(() -> {
            throw new IllegalStateException("no engine");
        }));
    }
}
