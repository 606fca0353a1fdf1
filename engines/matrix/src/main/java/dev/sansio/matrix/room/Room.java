package dev.sansio.matrix.room;

import dev.sansio.matrix.event.EventTypes;
import dev.sansio.matrix.event.TypingContent;
import dev.sansio.matrix.model.Event;
import dev.sansio.matrix.sync.SyncItem;
import dev.sansio.matrix.sync.SyncItem.Section;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A room, as the user of the client sees it.
 *
 * @param id a name: nothing is read out of it
 * @param section what the user is to it
 * @param state since 1.16 as the homeserver says it; before, as the timeline makes it
 * @param accountData what the user keeps about it, by type
 * @param typing who types now
 * @param summary what the homeserver counts
 */
public record Room(
        String id,
        Section section,
        RoomState state,
        Timeline timeline,
        Receipts receipts,
        Map<String, Event> accountData,
        List<String> typing,
        Summary summary) {

    /**
     * What the homeserver counts.
     *
     * @param heroes some members, for a name; null if nobody said
     * @param joined null if nobody said
     * @param invited null if nobody said
     */
    public record Summary(
            @Nullable List<String> heroes,
            @Nullable Long joined,
            @Nullable Long invited,
            long notifications,
            long highlights) {

        /** Nothing was said. */
        public static final Summary NONE = new Summary(null, null, null, 0, 0);
    }

    /** A room of which nothing is known. */
    public static Room of(String id, Section section) {
        return new Room(
                id, section, RoomState.EMPTY, Timeline.EMPTY, Receipts.EMPTY, Map.of(), List.of(), Summary.NONE);
    }

    /**
     * The room after a batch.
     *
     * @param items those of this room, in order; others are left out
     * @param most how many events of the timeline are kept
     */
    public Room after(Collection<SyncItem> items, int most) {
        RoomChange change = new RoomChange(this);
        items.forEach(change::take);
        return change.room(most);
    }

    /** Its name. */
    public String name() {
        return Names.of(this);
    }

    /** The name of one of its members, such that no other has the same. */
    public String nameOf(String userId) {
        return Names.of(userId, state.members(), state.namesInUse());
    }

    /** Who may do what. */
    public PowerLevels powerLevels() {
        return PowerLevels.of(state);
    }

    /** Whether what is said is to be encrypted; once it is, it stays so. */
    public boolean encrypted() {
        return state.get("m.room.encryption") != null;
    }

    /** The version, such as {@code 12}; null if it is not known. */
    public @Nullable String version() {
        return version(state);
    }

    static @Nullable String version(RoomState state) {
        Event create = state.get("m.room.create");
        String said = create == null ? null : create.text("room_version");
        return create == null ? null : said == null ? "1" : said;
    }

    /** The room that takes its place; null for none. */
    public @Nullable String replacement() {
        return state.text("m.room.tombstone", "replacement_room");
    }

    /** How many have joined. */
    public long joined() {
        Long said = summary.joined();
        return said == null ? count("join") : said;
    }

    /** How many are invited. */
    public long invited() {
        Long said = summary.invited();
        return said == null ? count("invite") : said;
    }

    private long count(String membership) {
        return state.members().values().stream()
                .filter(member -> member.membership().equals(membership))
                .count();
    }

    /** Members whose names make that of the room; without any from the homeserver, all that are known. */
    List<String> heroes() {
        List<String> said = summary.heroes();
        if (said != null) {
            return said;
        }
        return state.members().values().stream()
                .filter(Member::isPresent)
                .map(Member::userId)
                .toList();
    }

    /** Who types, read from an event. */
    static List<String> typing(Event event) {
        return EventTypes.content(event) instanceof TypingContent content ? content.userIds() : List.of();
    }
}
