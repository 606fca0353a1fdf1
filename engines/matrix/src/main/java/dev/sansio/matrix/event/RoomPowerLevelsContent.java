package dev.sansio.matrix.event;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.json.Reading;
import dev.sansio.matrix.json.Writing;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The content of {@code m.room.power_levels}. Generated from the specification; see {@code src/generator}. */
public record RoomPowerLevelsContent(
        @Nullable Long ban,
        @Nullable Map<String, Long> events,
        @Nullable Long eventsDefault,
        @Nullable Long invite,
        @Nullable Long kick,
        @Nullable Long redact,
        @Nullable Long stateDefault,
        @Nullable Map<String, Long> users,
        @Nullable Long usersDefault,
        @Nullable Notifications notifications,
        Others others)
        implements EventContent {

    /** How it is read and written. */
    public static final Codec<RoomPowerLevelsContent> CODEC =
            Codec.object(RoomPowerLevelsContent::read, RoomPowerLevelsContent::write);

    /** With what must be there alone. */
    public static RoomPowerLevelsContent of() {
        return new RoomPowerLevelsContent(null, null, null, null, null, null, null, null, null, null, Others.NONE);
    }

    private static RoomPowerLevelsContent read(Reading in) {
        return new RoomPowerLevelsContent(
                in.optional("ban", Codec.NUMBER),
                in.optional("events", Codec.map(Codec.NUMBER)),
                in.optional("events_default", Codec.NUMBER),
                in.optional("invite", Codec.NUMBER),
                in.optional("kick", Codec.NUMBER),
                in.optional("redact", Codec.NUMBER),
                in.optional("state_default", Codec.NUMBER),
                in.optional("users", Codec.map(Codec.NUMBER)),
                in.optional("users_default", Codec.NUMBER),
                in.optional("notifications", Notifications.CODEC),
                in.others());
    }

    private void write(Writing out) {
        out.put("ban", Codec.NUMBER, ban);
        out.put("events", Codec.map(Codec.NUMBER), events);
        out.put("events_default", Codec.NUMBER, eventsDefault);
        out.put("invite", Codec.NUMBER, invite);
        out.put("kick", Codec.NUMBER, kick);
        out.put("redact", Codec.NUMBER, redact);
        out.put("state_default", Codec.NUMBER, stateDefault);
        out.put("users", Codec.map(Codec.NUMBER), users);
        out.put("users_default", Codec.NUMBER, usersDefault);
        out.put("notifications", Notifications.CODEC, notifications);
        out.others(others);
    }

    /** The same with another {@code ban}. */
    public RoomPowerLevelsContent withBan(@Nullable Long ban) {
        return new RoomPowerLevelsContent(
                ban,
                events,
                eventsDefault,
                invite,
                kick,
                redact,
                stateDefault,
                users,
                usersDefault,
                notifications,
                others);
    }

    /** The same with another {@code events}. */
    public RoomPowerLevelsContent withEvents(@Nullable Map<String, Long> events) {
        return new RoomPowerLevelsContent(
                ban,
                events,
                eventsDefault,
                invite,
                kick,
                redact,
                stateDefault,
                users,
                usersDefault,
                notifications,
                others);
    }

    /** The same with another {@code eventsDefault}. */
    public RoomPowerLevelsContent withEventsDefault(@Nullable Long eventsDefault) {
        return new RoomPowerLevelsContent(
                ban,
                events,
                eventsDefault,
                invite,
                kick,
                redact,
                stateDefault,
                users,
                usersDefault,
                notifications,
                others);
    }

    /** The same with another {@code invite}. */
    public RoomPowerLevelsContent withInvite(@Nullable Long invite) {
        return new RoomPowerLevelsContent(
                ban,
                events,
                eventsDefault,
                invite,
                kick,
                redact,
                stateDefault,
                users,
                usersDefault,
                notifications,
                others);
    }

    /** The same with another {@code kick}. */
    public RoomPowerLevelsContent withKick(@Nullable Long kick) {
        return new RoomPowerLevelsContent(
                ban,
                events,
                eventsDefault,
                invite,
                kick,
                redact,
                stateDefault,
                users,
                usersDefault,
                notifications,
                others);
    }

    /** The same with another {@code redact}. */
    public RoomPowerLevelsContent withRedact(@Nullable Long redact) {
        return new RoomPowerLevelsContent(
                ban,
                events,
                eventsDefault,
                invite,
                kick,
                redact,
                stateDefault,
                users,
                usersDefault,
                notifications,
                others);
    }

    /** The same with another {@code stateDefault}. */
    public RoomPowerLevelsContent withStateDefault(@Nullable Long stateDefault) {
        return new RoomPowerLevelsContent(
                ban,
                events,
                eventsDefault,
                invite,
                kick,
                redact,
                stateDefault,
                users,
                usersDefault,
                notifications,
                others);
    }

    /** The same with another {@code users}. */
    public RoomPowerLevelsContent withUsers(@Nullable Map<String, Long> users) {
        return new RoomPowerLevelsContent(
                ban,
                events,
                eventsDefault,
                invite,
                kick,
                redact,
                stateDefault,
                users,
                usersDefault,
                notifications,
                others);
    }

    /** The same with another {@code usersDefault}. */
    public RoomPowerLevelsContent withUsersDefault(@Nullable Long usersDefault) {
        return new RoomPowerLevelsContent(
                ban,
                events,
                eventsDefault,
                invite,
                kick,
                redact,
                stateDefault,
                users,
                usersDefault,
                notifications,
                others);
    }

    /** The same with another {@code notifications}. */
    public RoomPowerLevelsContent withNotifications(@Nullable Notifications notifications) {
        return new RoomPowerLevelsContent(
                ban,
                events,
                eventsDefault,
                invite,
                kick,
                redact,
                stateDefault,
                users,
                usersDefault,
                notifications,
                others);
    }

    /** The same with another {@code others}. */
    public RoomPowerLevelsContent withOthers(Others others) {
        return new RoomPowerLevelsContent(
                ban,
                events,
                eventsDefault,
                invite,
                kick,
                redact,
                stateDefault,
                users,
                usersDefault,
                notifications,
                others);
    }

    @Override
    public String eventType() {
        return "m.room.power_levels";
    }

    @Override
    public ObjectNode toJson() {
        return (ObjectNode) CODEC.write(this);
    }

    /** Part of {@link RoomPowerLevelsContent}. */
    public record Notifications(@Nullable Long room, Others others) {

        /** How it is read and written. */
        public static final Codec<Notifications> CODEC = Codec.object(Notifications::read, Notifications::write);

        /** With what must be there alone. */
        public static Notifications of() {
            return new Notifications(null, Others.NONE);
        }

        private static Notifications read(Reading in) {
            return new Notifications(in.optional("room", Codec.NUMBER), in.others());
        }

        private void write(Writing out) {
            out.put("room", Codec.NUMBER, room);
            out.others(others);
        }
    }
}
