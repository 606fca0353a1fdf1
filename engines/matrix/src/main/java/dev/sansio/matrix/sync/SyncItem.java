package dev.sansio.matrix.sync;

import dev.sansio.matrix.model.Event;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One thing that a sync brings. */
public sealed interface SyncItem {

    /** In which list a room stands: what the user is to it. */
    enum Section {
        JOIN,
        INVITE,
        KNOCK,
        LEAVE
    }

    /** What an event of a room is. */
    enum Part {
        /** State before the timeline. */
        STATE,
        /** What happened, in order; an event that is state changes it. */
        TIMELINE,
        /** State after the timeline (since 1.16): what the timeline shows of state is history alone. */
        STATE_AFTER,
        /** Not part of the history: who types, what was read. */
        EPHEMERAL,
        /** Data of this account about the room. */
        ACCOUNT_DATA,
        /** What an invited or knocking user may know; not to be trusted. */
        STRIPPED
    }

    /** A message to this device. */
    record ToDevice(Event event) implements SyncItem {}

    /** What a user is about. */
    record Presence(Event event) implements SyncItem {}

    /** Data of this account. */
    record AccountData(Event event) implements SyncItem {}

    /** Something about a room follows. */
    record RoomListed(String room, Section section) implements SyncItem {}

    /**
     * Between what was known and the timeline that follows events are missing.
     *
     * @param prevBatch where to read them from; null if the homeserver did not say
     */
    record Gap(String room, Section section, @Nullable String prevBatch) implements SyncItem {}

    /** The state of the room comes as it is after the timeline, even if there is nothing new in it. */
    record StateComesAfter(String room, Section section) implements SyncItem {}

    /** An event of a room. */
    record RoomEvent(String room, Section section, Part part, Event event) implements SyncItem {}

    /** Anything else about a room, such as {@code summary} or {@code unread_notifications}, as it came. */
    record RoomDetail(String room, Section section, String name, JsonNode value) implements SyncItem {}

    /** Whose devices have changed, and with whom no encrypted room is shared any more. */
    record DeviceLists(List<String> changed, List<String> left) implements SyncItem {}

    /** How many one-time keys the homeserver still has, by algorithm. */
    record OneTimeKeyCounts(Map<String, Long> counts) implements SyncItem {}

    /** The algorithms whose fallback key was not used yet. */
    record UnusedFallbackKeys(List<String> algorithms) implements SyncItem {}

    /** Anything else, as it came. */
    record Detail(String name, JsonNode value) implements SyncItem {}

    /**
     * Something that is not what it should be, and was left out.
     *
     * @param where its place, such as {@code rooms.join.!r:e.timeline}
     * @param reason without any of the content
     */
    record Garbled(String where, String reason) implements SyncItem {}
}
