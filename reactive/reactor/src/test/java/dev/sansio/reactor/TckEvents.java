package dev.sansio.reactor;

import java.nio.ByteBuffer;
import org.reactivestreams.Publisher;
import org.reactivestreams.tck.PublisherVerification;
import reactor.core.publisher.Flux;

/** The events of a line splitter, three to a chunk. */
public class TckEvents extends PublisherVerification<String> {

    public TckEvents() {
        super(Tck.ENVIRONMENT);
    }

    @Override
    public Publisher<String> createPublisher(long elements) {
        return lines(elements).transformDeferred(Sansio.decode(LineEngine::new));
    }

    @Override
    public Publisher<String> createFailedPublisher() {
        return Flux.<ByteBuffer>error(new IllegalStateException("refused"))
                .transformDeferred(Sansio.decode(LineEngine::new));
    }

    private static Flux<ByteBuffer> lines(long elements) {
        return Flux.generate(() -> elements, (left, sink) -> {
            if (left == 0) {
                sink.complete();
                return left;
            }
            long now = Math.min(3, left);
            sink.next(Text.bytes("line\n".repeat((int) now)));
            return left - now;
        });
    }
}
