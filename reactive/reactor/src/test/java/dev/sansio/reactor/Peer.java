package dev.sansio.reactor;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.reactivestreams.Subscription;
import reactor.core.publisher.BaseSubscriber;
import reactor.test.publisher.TestPublisher;

/** The carrier of a session and who is behind it: gives text, and keeps what was sent. */
final class Peer {

    final TestPublisher<ByteBuffer> bytes = TestPublisher.create();
    final List<String> received = new ArrayList<>();
    final Session<ByteBuffer, ByteBuffer, String, String> session;
    boolean outputEnded;
    private long credit;
    private Subscription output;

    Peer(LineEngine engine) {
        this(engine, SessionOptions.defaults());
    }

    Peer(LineEngine engine, SessionOptions options) {
        session = Sansio.session(engine, options);
    }

    /** How many buffers the carrier takes to begin with. */
    Peer taking(long buffers) {
        credit = buffers;
        return this;
    }

    Peer connect() {
        session.outbound().subscribe(new BaseSubscriber<ByteBuffer>() {
            @Override
            protected void hookOnSubscribe(Subscription subscription) {
                output = subscription;
                if (credit > 0) {
                    subscription.request(credit);
                }
            }

            @Override
            protected void hookOnNext(ByteBuffer unit) {
                received.add(Text.of(unit));
            }

            @Override
            protected void hookOnComplete() {
                outputEnded = true;
            }
        });
        bytes.subscribe(session.inbound());
        return this;
    }

    void take(long buffers) {
        output.request(buffers);
    }

    void cancelOutput() {
        output.cancel();
    }

    void says(String text) {
        bytes.next(Text.bytes(text));
    }
}
