package dev.sansio.reactor;

import dev.sansio.core.Phase;
import dev.sansio.core.SessionFailedException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** The driver's loop, without Reactor: what a session must be equal to, output wanted without end. */
final class ByHand {

    final LineEngine engine;
    final List<String> said = new ArrayList<>();
    long now;
    long wanted;
    long fetched;
    boolean over;
    /** Input has ended, or time was due: look for the end without demand. */
    boolean ending;

    private boolean started;
    private String ahead;

    ByHand(LineEngine engine) {
        this.engine = engine;
    }

    void drive() {
        if (over) {
            return;
        }
        boolean due = started && now >= engine.deadline();
        engine.advance(now);
        started = true;
        ending |= due;
        try {
            boolean more = true;
            while (more) {
                write();
                more = next();
            }
            write();
            if (ahead == null && engine.phase() == Phase.CLOSED) {
                said.add("completed");
                over = true;
            } else if (engine.hungry() && fetched == 0) {
                fetched = 1;
            }
        } catch (SessionFailedException failed) {
            write();
            said.add(failed.getMessage());
            over = true;
        }
    }

    private boolean next() {
        if (ahead == null && (wanted > 0 || ending || engine.phase().terminal())) {
            ahead = engine.poll();
            ending &= ahead != null;
        }
        if (ahead == null || wanted == 0) {
            return false;
        }
        wanted--;
        said.add("event " + ahead);
        ahead = null;
        return true;
    }

    private void write() {
        for (ByteBuffer bytes = engine.transmit(); bytes != null; bytes = engine.transmit()) {
            said.add("> " + Text.of(bytes));
        }
    }
}
