package dev.sansio.reactor;

import java.nio.ByteBuffer;
import org.reactivestreams.Publisher;
import org.reactivestreams.tck.PublisherVerification;
import reactor.core.publisher.Flux;

/** What a session sends: one buffer for each command, because a command is asked for only when the last has left. */
public class TckOutbound extends PublisherVerification<ByteBuffer> {

    public TckOutbound() {
        super(Tck.ENVIRONMENT);
    }

    @Override
    public Publisher<ByteBuffer> createPublisher(long elements) {
        return Flux.defer(() -> {
            Session<ByteBuffer, ByteBuffer, String, String> session =
                    Sansio.session(new LineEngine(), SessionOptions.defaults().highWatermark(1));
            Flux<String> commands = Flux.generate(() -> elements, (left, sink) -> {
                if (left == 0) {
                    sink.complete();
                } else {
                    sink.next("command");
                }
                return left - 1;
            });
            return session.outbound()
                    .doOnSubscribe(subscription -> session.sendAll(commands)
                            .thenMany(Flux.<ByteBuffer>empty())
                            .subscribe(session.inbound()));
        });
    }

    /** Output has no errors: a failure is told by the events. */
    @Override
    public Publisher<ByteBuffer> createFailedPublisher() {
        return null;
    }
}
