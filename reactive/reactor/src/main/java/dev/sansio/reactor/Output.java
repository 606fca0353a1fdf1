package dev.sansio.reactor;

import dev.sansio.core.Port;
import dev.sansio.core.StreamPort;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Operators;

/** What a port transmits, on its way out as far as it is wanted. */
final class Output<O> {

    private final Port<?, O> port;
    private final Outlet<O> outlet;
    /** The last unit of a port that does not count them, taken to see whether there is one. */
    private @Nullable O owed;

    Output(Port<?, O> port, Outlet<O> outlet) {
        this.port = port;
        this.outlet = outlet;
    }

    void write() {
        while (outlet.demanded()) {
            O unit = owed == null ? port.transmit() : owed;
            owed = null;
            if (unit == null) {
                return;
            }
            outlet.emit(unit);
        }
    }

    /** Whether all output has left. A port that cannot tell is asked for a unit, which then waits for demand. */
    boolean allSent() {
        if (port instanceof StreamPort stream) {
            return stream.pending() == 0;
        }
        if (owed == null) {
            owed = port.transmit();
        }
        return owed == null;
    }

    /** The carrier is gone: nobody will want what waits. */
    void drop() {
        if (owed != null) {
            Operators.onDiscard(owed, outlet.context());
            owed = null;
        }
    }
}
