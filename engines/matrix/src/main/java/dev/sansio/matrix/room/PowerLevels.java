package dev.sansio.matrix.room;

import dev.sansio.matrix.event.EventTypes;
import dev.sansio.matrix.event.RoomCreateContent;
import dev.sansio.matrix.event.RoomPowerLevelsContent;
import dev.sansio.matrix.model.Event;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who may do what (client-server API, {@code m.room.power_levels}).
 *
 * @param creators since version 12 above everybody, whatever the levels say; empty before
 */
public record PowerLevels(
        Map<String, Long> users,
        long usersDefault,
        Map<String, Long> events,
        long eventsDefault,
        long stateDefault,
        long invite,
        long kick,
        long ban,
        long redact,
        Set<String> creators) {

    /** The level of creators since version 12: more than any number. */
    public static final long INFINITE = Long.MAX_VALUE;

    /** Those of a room. */
    public static PowerLevels of(RoomState state) {
        Event create = state.get("m.room.create");
        Event levels = state.get("m.room.power_levels");
        Set<String> creators = create == null ? Set.of() : creators(create);
        if (levels != null && EventTypes.content(levels) instanceof RoomPowerLevelsContent said) {
            return of(said, creators);
        }
        String creator = create == null ? null : create.sender();
        Map<String, Long> users = creator == null || !creators.isEmpty() ? Map.of() : Map.of(creator, 100L);
        return new PowerLevels(users, 0, Map.of(), 0, 50, 0, 50, 50, 50, creators);
    }

    private static PowerLevels of(RoomPowerLevelsContent said, Set<String> creators) {
        return new PowerLevels(
                said.users() == null ? Map.of() : said.users(),
                or(said.usersDefault(), 0),
                said.events() == null ? Map.of() : said.events(),
                or(said.eventsDefault(), 0),
                or(said.stateDefault(), 50),
                or(said.invite(), 0),
                or(said.kick(), 50),
                or(said.ban(), 50),
                or(said.redact(), 50),
                creators);
    }

    private static long or(@Nullable Long level, long otherwise) {
        return level == null ? otherwise : level;
    }

    private static Set<String> creators(Event create) {
        if (!(EventTypes.content(create) instanceof RoomCreateContent content) || !hasCreators(content.roomVersion())) {
            return Set.of();
        }
        Set<String> all = new HashSet<>();
        String sender = create.sender();
        if (sender != null) {
            all.add(sender);
        }
        List<String> additional = content.additionalCreators();
        if (additional != null) {
            all.addAll(additional);
        }
        return Set.copyOf(all);
    }

    /** Versions are names; those that are numbers from 12 on have creators, and others that are not known here do not. */
    static boolean hasCreators(@Nullable String version) {
        return version != null && version.matches("[1-9][0-9]{0,5}") && Integer.parseInt(version) >= 12;
    }

    /** The level of a user. */
    public long of(String userId) {
        return creators.contains(userId) ? INFINITE : users.getOrDefault(userId, usersDefault);
    }

    /** Whether a user may send events of a type that are no state. */
    public boolean maySend(String userId, String type) {
        return of(userId) >= events.getOrDefault(type, eventsDefault);
    }

    /** Whether a user may set state of a type. */
    public boolean maySetState(String userId, String type) {
        return of(userId) >= events.getOrDefault(type, stateDefault);
    }

    /** Whether a user may invite others. */
    public boolean mayInvite(String userId) {
        return of(userId) >= invite;
    }

    /** Whether a user may send another one away. */
    public boolean mayKick(String userId, String other) {
        return of(userId) >= kick && of(userId) > of(other);
    }

    /** Whether a user may ban another one. */
    public boolean mayBan(String userId, String other) {
        return of(userId) >= ban && of(userId) > of(other);
    }

    /** Whether a user may redact an event of another one. */
    public boolean mayRedactOthers(String userId) {
        return maySend(userId, "m.room.redaction") && of(userId) >= redact;
    }
}
