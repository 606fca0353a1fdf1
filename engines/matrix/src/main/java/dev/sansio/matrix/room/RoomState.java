package dev.sansio.matrix.room;

import dev.sansio.matrix.model.Event;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The state of a room: the newest event for each type and key. */
public final class RoomState {

    /** No state. */
    public static final RoomState EMPTY = new RoomState(Map.of());

    private final Map<StateKey, Event> events;

    private RoomState(Map<StateKey, Event> events) {
        this.events = events;
    }

    /** With events, each in place of the one before; those that are no state are left out. */
    public RoomState with(Collection<Event> newer) {
        Map<StateKey, Event> all = new LinkedHashMap<>(events);
        for (Event event : newer) {
            String key = event.stateKey();
            if (key != null) {
                all.put(new StateKey(event.type(), key), event);
            }
        }
        return new RoomState(Collections.unmodifiableMap(all));
    }

    /** The event of a type with an empty key, or null. */
    public @Nullable Event get(String type) {
        return get(type, "");
    }

    /** The event of a type and key, or null. */
    public @Nullable Event get(String type, String key) {
        return events.get(new StateKey(type, key));
    }

    /** A text in the content of an event with an empty key, or null. */
    public @Nullable String text(String type, String member) {
        Event event = get(type);
        return event == null ? null : event.text(member);
    }

    /** All events. */
    public Collection<Event> events() {
        return events.values();
    }

    /** The members, in the order in which they came to be known. */
    public Map<String, Member> members() {
        Map<String, Member> all = new LinkedHashMap<>();
        for (Map.Entry<StateKey, Event> entry : events.entrySet()) {
            if (entry.getKey().type().equals("m.room.member")) {
                all.put(entry.getKey().key(), Member.of(entry.getValue()));
            }
        }
        return all;
    }

    /** How many present or invited members have each name: what is needed to tell them apart. */
    Map<String, Integer> namesInUse() {
        Map<String, Integer> all = new HashMap<>();
        for (Member member : members().values()) {
            String name = member.displayName();
            if (member.isPresent() && name != null) {
                all.merge(name, 1, Integer::sum);
            }
        }
        return all;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RoomState that && events.equals(that.events);
    }

    @Override
    public int hashCode() {
        return events.hashCode();
    }

    /** What is set, without the contents. */
    @Override
    public String toString() {
        return events.keySet().toString();
    }
}
