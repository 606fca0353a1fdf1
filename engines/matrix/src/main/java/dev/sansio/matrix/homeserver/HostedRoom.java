package dev.sansio.matrix.homeserver;

import dev.sansio.matrix.model.Event;
import dev.sansio.matrix.room.PowerLevels;
import dev.sansio.matrix.room.RoomState;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** A room of this homeserver: its events in one line, and the state after the last. */
final class HostedRoom {

    final String id;
    /** All events, by their positions. */
    final TreeMap<Long, Event> events = new TreeMap<>();
    /** Which device sent an event, under which transaction. */
    final Map<String, String> transactions = new HashMap<>();
    /** Until when users type. */
    final Map<String, Long> typing = new LinkedHashMap<>();

    final TreeMap<Long, ObjectNode> receipts = new TreeMap<>();
    RoomState state = RoomState.EMPTY;
    long typingChanged;

    HostedRoom(String id) {
        this.id = id;
    }

    void add(long position, Event event) {
        events.put(position, event);
        if (event.isState()) {
            state = state.with(List.of(event));
        }
    }

    String membership(String userId) {
        return membership(state, userId);
    }

    static String membership(RoomState state, String userId) {
        Event member = state.get("m.room.member", userId);
        String said = member == null ? null : member.text("membership");
        return said == null ? "leave" : said;
    }

    /** The position of the event that made a user what the user is; 0 if there is none. */
    long since(String userId) {
        long position = 0;
        for (Map.Entry<Long, Event> entry : events.entrySet()) {
            Event event = entry.getValue();
            if (event.type().equals("m.room.member") && userId.equals(event.stateKey())) {
                position = entry.getKey();
            }
        }
        return position;
    }

    RoomState stateBefore(long position) {
        return RoomState.EMPTY.with(new ArrayList<>(events.headMap(position).values()));
    }

    PowerLevels levels() {
        return PowerLevels.of(state);
    }

    @Nullable
    Event event(String eventId) {
        return events.values().stream()
                .filter(event -> eventId.equals(event.eventId()))
                .findFirst()
                .orElse(null);
    }

    List<String> members(String membership) {
        return state.members().values().stream()
                .filter(member -> member.membership().equals(membership))
                .map(member -> member.userId())
                .toList();
    }
}
