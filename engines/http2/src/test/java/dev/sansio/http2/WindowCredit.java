package dev.sansio.http2;

import dev.sansio.http.HttpCommand;
import dev.sansio.http.HttpEvent;
import dev.sansio.testkit.Credit;
import dev.sansio.testkit.Octets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The connection's window as credit: all of DATA that came, and all of WINDOW_UPDATE of the connection that left. */
final class WindowCredit implements Credit<HttpCommand, HttpEvent> {

    private final long heldBack;
    private final List<HttpCommand> dead;

    /** Credit of a window of 65535 octets, half of which may be held back. */
    WindowCredit(HttpCommand... dead) {
        this.heldBack = 32_767;
        this.dead = List.of(dead);
    }

    @Override
    public long received(Octets input) {
        return Wire.frames(input, false).stream()
                .filter(frame -> frame.type() == 0)
                .mapToLong(frame -> frame.payload().length)
                .sum();
    }

    @Override
    public long granted(Octets output) {
        return Wire.frames(output, false).stream()
                .filter(frame -> frame.type() == 8 && frame.stream() == 0)
                .mapToLong(frame -> frame.word(0))
                .sum();
    }

    @Override
    public long payload(HttpEvent event) {
        return event instanceof HttpEvent.DataReceived data ? data.credit() : 0;
    }

    @Override
    public Object exchange(HttpEvent event) {
        return event.exchange();
    }

    @Override
    public @Nullable HttpCommand consumed(HttpEvent event) {
        return event instanceof HttpEvent.DataReceived data && data.credit() > 0
                ? new HttpCommand.Consumed(data.exchange(), data.credit())
                : null;
    }

    @Override
    public List<HttpCommand> dead() {
        return dead;
    }

    @Override
    public long heldBack() {
        return heldBack;
    }
}
