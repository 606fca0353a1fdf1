package dev.sansio.http2;

import dev.sansio.http.HttpCommand;
import dev.sansio.http.HttpEvent;

/** What may be done only on a connection of HTTP/2. */
public sealed interface Http2Command extends HttpCommand.Extension {

    @Override
    default long exchange() {
        return HttpEvent.CONNECTION;
    }

    /** Tells the peer other settings; they hold once {@link Http2Event.SettingsAcknowledged} comes. Only changes are sent. */
    record SendSettings(Http2Settings settings) implements Http2Command {}

    /** Asks for an echo of eight octets; {@link Http2Event.PingAcknowledged} answers. */
    record SendPing(long data) implements Http2Command {}

    /**
     * Client: changes the priority of an exchange (RFC 9218 7.1).
     *
     * @param fieldValue as in the field {@code Priority}, such as {@code u=1, i}
     */
    record SendPriorityUpdate(long exchange, String fieldValue) implements Http2Command {}

    /**
     * Server: schedules a response otherwise than the client wished (RFC 9218 8).
     *
     * @param urgency 0, first, to 7
     * @param incremental whether it shares with others of its urgency
     */
    record SetPriority(long exchange, int urgency, boolean incremental) implements Http2Command {}
}
