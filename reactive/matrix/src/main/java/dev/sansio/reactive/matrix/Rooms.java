package dev.sansio.reactive.matrix;

import dev.sansio.matrix.room.Room;
import dev.sansio.matrix.sync.SyncItem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The rooms as values, after the last batch. */
final class Rooms {

    private static final int TIMELINE = 100;

    private final Map<String, Room> rooms = new ConcurrentHashMap<>();

    void take(List<SyncItem> items) {
        Map<String, SyncItem.Section> listed = new LinkedHashMap<>();
        for (SyncItem item : items) {
            if (item instanceof SyncItem.RoomListed room) {
                listed.put(room.room(), room.section());
            }
        }
        listed.forEach((id, section) -> rooms.compute(
                id, (name, before) -> (before == null ? Room.of(id, section) : before).after(items, TIMELINE)));
    }

    @Nullable
    Room room(String id) {
        return rooms.get(id);
    }

    List<Room> all() {
        return List.copyOf(rooms.values());
    }
}
