package dev.sansio.socks;

import dev.sansio.testkit.Octets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What comes through tunnels. */
final class Tunnelled {

    private Tunnelled() {}

    /** Neighbouring octets as one event. */
    static SocksTunnelEvent.@Nullable Received merge(Object one, Object other) {
        return one instanceof SocksTunnelEvent.Received first && other instanceof SocksTunnelEvent.Received second
                ? new SocksTunnelEvent.Received(
                        Octets.concat(List.of(Octets.of(first.octets()), Octets.of(second.octets())))
                                .toBuffer())
                : null;
    }

    static String text(List<?> events) {
        return Octets.concat(events.stream()
                        .filter(SocksTunnelEvent.Received.class::isInstance)
                        .map(event -> Octets.of(((SocksTunnelEvent.Received) event).octets()))
                        .toList())
                .toText();
    }
}
