package dev.sansio.reactor;

import java.nio.ByteBuffer;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;
import org.reactivestreams.tck.SubscriberWhiteboxVerification;
import reactor.core.publisher.BaseSubscriber;

/** The way in, driven by demand for events: one line wanted is one buffer fetched. */
public class TckInboundProbed extends SubscriberWhiteboxVerification<ByteBuffer> {

    public TckInboundProbed() {
        super(Tck.ENVIRONMENT);
    }

    @Override
    public Subscriber<ByteBuffer> createSubscriber(WhiteboxSubscriberProbe<ByteBuffer> probe) {
        Session<ByteBuffer, ByteBuffer, String, String> session =
                Sansio.session(new LineEngine(), SessionOptions.defaults());
        Subscription[] events = new Subscription[1];
        session.events().subscribe(new BaseSubscriber<String>() {
            @Override
            protected void hookOnSubscribe(Subscription subscription) {
                events[0] = subscription;
            }

            @Override
            protected void hookOnError(Throwable failed) {}
        });
        return new Probed(session.inbound(), probe, events[0]);
    }

    @Override
    public ByteBuffer createElement(int element) {
        return Text.bytes(element + "\n");
    }

    private record Probed(
            Subscriber<ByteBuffer> inbound, WhiteboxSubscriberProbe<ByteBuffer> probe, Subscription events)
            implements Subscriber<ByteBuffer> {

        @Override
        public void onSubscribe(Subscription subscription) {
            inbound.onSubscribe(subscription);
            probe.registerOnSubscribe(new SubscriberPuppet() {
                @Override
                public void triggerRequest(long elements) {
                    events.request(elements);
                }

                @Override
                public void signalCancel() {
                    events.cancel();
                }
            });
        }

        @Override
        public void onNext(ByteBuffer unit) {
            inbound.onNext(unit);
            probe.registerOnNext(unit);
        }

        @Override
        public void onError(Throwable cause) {
            inbound.onError(cause);
            probe.registerOnError(cause);
        }

        @Override
        public void onComplete() {
            inbound.onComplete();
            probe.registerOnComplete();
        }
    }
}
