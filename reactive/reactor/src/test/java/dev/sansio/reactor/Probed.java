package dev.sansio.reactor;

import dev.sansio.core.Phase;
import dev.sansio.core.StreamEngine;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.function.Supplier;

/** A line engine that knows whether it was ever entered twice at a time. */
final class Probed implements StreamEngine<String, String> {

    private final LineEngine engine = new LineEngine();
    private boolean busy;
    /** Whether a call came while another was under way. */
    volatile boolean entered;

    private <T> T alone(Supplier<T> call) {
        if (busy) {
            entered = true;
        }
        busy = true;
        try {
            return call.get();
        } finally {
            busy = false;
        }
    }

    private void run(Runnable call) {
        alone(() -> {
            call.run();
            return null;
        });
    }

    @Override
    public void send(String command, long now) {
        run(() -> engine.send(command, now));
    }

    @Override
    public String poll() {
        return alone(engine::poll);
    }

    @Override
    public long deadline() {
        return alone(engine::deadline);
    }

    @Override
    public void advance(long now) {
        run(() -> engine.advance(now));
    }

    @Override
    public Phase phase() {
        return alone(engine::phase);
    }

    @Override
    public void receive(ByteBuffer unit, long now) {
        run(() -> engine.receive(unit, now));
    }

    @Override
    public ByteBuffer transmit() {
        return alone(engine::transmit);
    }

    @Override
    public boolean hungry() {
        return alone(engine::hungry);
    }

    @Override
    public boolean finished() {
        return alone(engine::finished);
    }

    @Override
    public void lost(Throwable cause, long now) {
        run(() -> engine.lost(cause, now));
    }

    @Override
    public void eof(long now) {
        run(() -> engine.eof(now));
    }

    @Override
    public long pending() {
        return alone(engine::pending);
    }

    @Override
    public List<ByteBuffer> unread() {
        return alone(engine::unread);
    }
}
