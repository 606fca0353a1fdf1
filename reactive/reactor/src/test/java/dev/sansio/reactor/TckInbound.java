package dev.sansio.reactor;

import java.nio.ByteBuffer;
import org.reactivestreams.Subscriber;
import org.reactivestreams.tck.SubscriberBlackboxVerification;

/** The way in, of a session whose events are all wanted. */
public class TckInbound extends SubscriberBlackboxVerification<ByteBuffer> {

    public TckInbound() {
        super(Tck.ENVIRONMENT);
    }

    @Override
    public Subscriber<ByteBuffer> createSubscriber() {
        Session<ByteBuffer, ByteBuffer, String, String> session =
                Sansio.session(new LineEngine(), SessionOptions.defaults());
        session.events().subscribe(event -> {}, failed -> {});
        return session.inbound();
    }

    @Override
    public ByteBuffer createElement(int element) {
        return Text.bytes(element + "\n");
    }
}
