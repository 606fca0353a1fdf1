package dev.sansio.http1;

import dev.sansio.core.Engine;
import dev.sansio.core.Inbox;
import dev.sansio.core.Limit;
import java.time.Duration;

/** Reads and drops what a client still sends after the last response, for a while and up to a limit. */
final class Linger {

    private final Limit most;
    private boolean active;
    private long due = Engine.NEVER;
    private long dropped;

    Linger(Limit most) {
        this.most = most;
    }

    void begin(long now, Duration time) {
        active = true;
        due = time.isZero() ? Engine.NEVER : now + time.toNanos();
    }

    boolean active() {
        return active;
    }

    long due() {
        return due;
    }

    /** Drops what is there; whether more may come. */
    boolean drop(Inbox in) {
        dropped += in.available();
        in.clear();
        return most.admits(dropped);
    }
}
