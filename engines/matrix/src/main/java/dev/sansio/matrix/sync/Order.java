package dev.sansio.matrix.sync;

import dev.sansio.matrix.sync.SyncItem.Part;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Puts items into the order in which they are of use, as far as limits allow: messages to the device and what is about its keys
 * before rooms, and of each room the gap before the timeline, and state where it belongs.
 */
final class Order {

    /** What a room counts for that nothing is said about. */
    private static final int LISTED = 100;

    private final SyncLimits limits;
    private final Deque<SyncItem> out = new ArrayDeque<>();
    private final Deque<SyncItem> heldBack = new ArrayDeque<>();
    private final List<SyncItem> room = new ArrayList<>();
    private long heldOctets;
    private long roomOctets;
    private boolean holding = true;
    private boolean sorting;

    Order(SyncLimits limits) {
        this.limits = limits;
    }

    /** An item that comes before rooms. */
    void first(SyncItem item) {
        out.add(item);
    }

    /** An item of a room. */
    void ofRoom(SyncItem item, long octets) {
        roomOctets += octets;
        if (sorting && !limits.room().admits(roomOctets)) {
            sorting = false;
            release();
        }
        if (sorting) {
            room.add(item);
        } else {
            hold(item, octets);
        }
    }

    void roomBegins(SyncItem listed) {
        sorting = true;
        roomOctets = 0;
        room.add(listed);
    }

    void roomEnds() {
        release();
        sorting = false;
    }

    private void release() {
        room.sort(Comparator.comparingInt(Order::rank));
        long each = room.isEmpty() ? 0 : roomOctets / room.size();
        room.forEach(item -> hold(item, item instanceof SyncItem.RoomListed ? LISTED : each));
        room.clear();
    }

    private static int rank(SyncItem item) {
        if (item instanceof SyncItem.RoomListed) {
            return 0;
        }
        if (item instanceof SyncItem.RoomDetail || item instanceof SyncItem.StateComesAfter) {
            return 1;
        }
        if (item instanceof SyncItem.Gap) {
            return 3;
        }
        if (item instanceof SyncItem.Garbled garbled) {
            return garbled.where().endsWith(".state") ? 2 : garbled.where().endsWith(".timeline") ? 4 : 5;
        }
        Part part = item instanceof SyncItem.RoomEvent event ? event.part() : Part.EPHEMERAL;
        return part == Part.STATE ? 2 : part == Part.TIMELINE ? 4 : 5;
    }

    private void hold(SyncItem item, long octets) {
        heldOctets += octets;
        if (holding && !limits.heldBack().admits(heldOctets)) {
            toDeviceIsOver();
        }
        if (holding) {
            heldBack.add(item);
        } else {
            out.add(item);
        }
    }

    /** No more messages to the device come, or too much waits for them. */
    void toDeviceIsOver() {
        holding = false;
        out.addAll(heldBack);
        heldBack.clear();
    }

    void end() {
        roomEnds();
        toDeviceIsOver();
    }

    @Nullable
    SyncItem next() {
        return out.poll();
    }

    boolean isEmpty() {
        return out.isEmpty();
    }
}
