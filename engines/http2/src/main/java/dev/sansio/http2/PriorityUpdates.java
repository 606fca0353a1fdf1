package dev.sansio.http2;

import dev.sansio.core.CommandRejectedException;
import dev.sansio.http.MalformedFieldException;
import dev.sansio.http.context.Priority;
import dev.sansio.http.structured.Dictionary;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** PRIORITY_UPDATE (RFC 9218 7.1). For streams that are not open yet so many priorities are kept as a limit says. */
final class PriorityUpdates {

    /** A longer value is ignored, as if it could not be parsed. */
    static final int LONGEST_VALUE = 255;

    private final Connection connection;
    /** Null while there are none. */
    private @Nullable Map<Integer, String> early;

    PriorityUpdates(Connection connection) {
        this.connection = connection;
    }

    /** A frame came. */
    void received(int id, byte[] array, int from, int length) {
        if (connection.client) {
            throw ConnectionFault.protocol("a server does not change priorities (RFC 9218 7.1)");
        }
        if ((id & 1) == 0) {
            throw ConnectionFault.protocol("a priority of what is no request (RFC 9218 7.1)");
        }
        if (length > LONGEST_VALUE) {
            return;
        }
        String value = new String(array, from, length, StandardCharsets.ISO_8859_1);
        Stream stream = connection.streams.byId(id);
        if (stream != null) {
            connection.outbound.reprioritize(stream, () -> stream.priority = Priority.parse(value));
            if (!stream.over) {
                connection.emit(new Http2Event.PriorityUpdated(stream.exchange, value));
            }
        } else if (connection.streams.isIdle(id) && !connection.goodbye.refuses(id)) {
            keep(id, value);
        }
    }

    private void keep(int id, String value) {
        long most = connection.limits.priorityUpdates().value();
        if (most == 0) {
            return;
        }
        Map<Integer, String> kept = early;
        if (kept == null) {
            kept = new LinkedHashMap<>();
            early = kept;
        }
        kept.remove(id);
        kept.put(id, value);
        if (kept.size() > most) {
            Iterator<Integer> oldest = kept.keySet().iterator();
            oldest.next();
            oldest.remove();
        }
    }

    /** A request begins: its field {@code Priority}, or what came before it, says how urgent it is. */
    void apply(Stream stream, @Nullable String field) {
        Map<Integer, String> kept = early;
        String update = kept == null ? null : kept.remove(stream.id);
        if (kept != null && kept.isEmpty()) {
            early = null;
        }
        String said = update == null ? field : update;
        if (said != null) {
            stream.priority = Priority.parse(said);
        }
    }

    /** The command {@code SendPriorityUpdate}. */
    void send(Http2Command.SendPriorityUpdate command) {
        try {
            Dictionary.parse(command.fieldValue());
        } catch (MalformedFieldException malformed) {
            throw new CommandRejectedException("the priority is no dictionary of structured fields (RFC 9218 4)");
        }
        if (command.fieldValue().length() > LONGEST_VALUE) {
            throw new CommandRejectedException("the priority is longer than " + LONGEST_VALUE + " octets");
        }
        Stream stream = connection.streams.byExchange(command.exchange());
        if (stream == null) {
            connection.requireKnown(command.exchange());
        } else if (stream.id == 0) {
            stream.priorityUpdate = command.fieldValue();
        } else {
            connection.frames.priorityUpdate(stream.id, command.fieldValue());
        }
    }

    /** The command {@code SetPriority}. */
    void set(Http2Command.SetPriority command) {
        if (command.urgency() < 0 || command.urgency() > Priority.LEAST_URGENT) {
            throw new CommandRejectedException("an urgency is 0 to 7 (RFC 9218 4.1)");
        }
        Stream stream = connection.streams.unfinished(command.exchange());
        if (stream == null) {
            connection.requireKnown(command.exchange());
            return;
        }
        Priority priority = new Priority(command.urgency(), command.incremental());
        connection.outbound.reprioritize(stream, () -> stream.priority = priority);
    }
}
