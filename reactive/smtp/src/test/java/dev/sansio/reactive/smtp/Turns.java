package dev.sansio.reactive.smtp;

import dev.sansio.core.Tap;
import dev.sansio.smtp.SmtpCommand;
import dev.sansio.smtp.SmtpEvent;
import java.nio.ByteBuffer;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts how often a client had to wait for the server. */
final class Turns implements Tap.Listener<SmtpCommand, SmtpEvent> {

    private final AtomicInteger turns = new AtomicInteger();
    private boolean asked;

    SmtpTap<SmtpCommand, SmtpEvent> tap() {
        return new SmtpTap<>(this, new Tap.Listener<>() {});
    }

    @Override
    public void transmitted(ByteBuffer bytes, long now) {
        asked = true;
    }

    @Override
    public void received(ByteBuffer bytes, long now) {
        if (asked) {
            asked = false;
            turns.incrementAndGet();
        }
    }

    int count() {
        return turns.get();
    }

    void reset() {
        turns.set(0);
    }
}
