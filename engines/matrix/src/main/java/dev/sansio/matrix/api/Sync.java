package dev.sansio.matrix.api;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.json.Reading;
import dev.sansio.matrix.json.Writing;
import dev.sansio.matrix.model.Event;
import dev.sansio.matrix.model.EventBatch;
import dev.sansio.matrix.model.StateEventBatch;
import dev.sansio.matrix.model.TimelineBatch;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** {@code GET /_matrix/client/v3/sync}. Generated from the specification; see {@code src/generator}. */
public record Sync(
        @Nullable String filter,
        @Nullable String since,
        @Nullable Boolean fullState,
        @Nullable String setPresence,
        @Nullable Long timeout,
        @Nullable Boolean useStateAfter)
        implements Call<Sync.Result> {

    /** The operation. */
    public static final Operation<Result> OPERATION = new Operation<>(
            "sync",
            "GET",
            "/_matrix/client/v3/sync",
            Set.of(Operation.Trait.AUTHENTICATED),
            Versions.of(""),
            Sync::read,
            Result.CODEC);

    /** With what must be there alone. */
    public static Sync of() {
        return new Sync(null, null, null, null, null, null);
    }

    private static Sync read(CallReading in) {
        return new Sync(
                in.query("filter", Text.STRING),
                in.query("since", Text.STRING),
                in.query("full_state", Text.FLAG),
                in.query("set_presence", Text.STRING),
                in.query("timeout", Text.NUMBER),
                in.query("use_state_after", Text.FLAG));
    }

    @Override
    public Operation<Result> operation() {
        return OPERATION;
    }

    @Override
    public void write(CallWriting out) {
        out.query("filter", Text.STRING, filter);
        out.query("since", Text.STRING, since);
        out.query("full_state", Text.FLAG, fullState);
        out.query("set_presence", Text.STRING, setPresence);
        out.query("timeout", Text.NUMBER, timeout);
        out.query("use_state_after", Text.FLAG, useStateAfter);
    }

    /** The same with another {@code filter}. */
    public Sync withFilter(@Nullable String filter) {
        return new Sync(filter, since, fullState, setPresence, timeout, useStateAfter);
    }

    /** The same with another {@code since}. */
    public Sync withSince(@Nullable String since) {
        return new Sync(filter, since, fullState, setPresence, timeout, useStateAfter);
    }

    /** The same with another {@code fullState}. */
    public Sync withFullState(@Nullable Boolean fullState) {
        return new Sync(filter, since, fullState, setPresence, timeout, useStateAfter);
    }

    /** The same with another {@code setPresence}. */
    public Sync withSetPresence(@Nullable String setPresence) {
        return new Sync(filter, since, fullState, setPresence, timeout, useStateAfter);
    }

    /** The same with another {@code timeout}. */
    public Sync withTimeout(@Nullable Long timeout) {
        return new Sync(filter, since, fullState, setPresence, timeout, useStateAfter);
    }

    /** The same with another {@code useStateAfter}. */
    public Sync withUseStateAfter(@Nullable Boolean useStateAfter) {
        return new Sync(filter, since, fullState, setPresence, timeout, useStateAfter);
    }

    /** What is answered. */
    public record Result(
            String nextBatch,
            @Nullable Rooms rooms,
            @Nullable EventBatch presence,
            @Nullable EventBatch accountData,
            @Nullable ObjectNode toDevice,
            @Nullable ObjectNode deviceLists,
            @Nullable Map<String, Long> deviceOneTimeKeysCount,
            Others others) {

        /** How it is read and written. */
        public static final Codec<Result> CODEC = Codec.object(Result::read, Result::write);

        /** With what must be there alone. */
        public static Result of(String nextBatch) {
            return new Result(nextBatch, null, null, null, null, null, null, Others.NONE);
        }

        private static Result read(Reading in) {
            return new Result(
                    in.required("next_batch", Codec.TEXT),
                    in.optional("rooms", Rooms.CODEC),
                    in.optional("presence", EventBatch.CODEC),
                    in.optional("account_data", EventBatch.CODEC),
                    in.optional("to_device", Codec.JSON),
                    in.optional("device_lists", Codec.JSON),
                    in.optional("device_one_time_keys_count", Codec.map(Codec.NUMBER)),
                    in.others());
        }

        private void write(Writing out) {
            out.put("next_batch", Codec.TEXT, nextBatch);
            out.put("rooms", Rooms.CODEC, rooms);
            out.put("presence", EventBatch.CODEC, presence);
            out.put("account_data", EventBatch.CODEC, accountData);
            out.put("to_device", Codec.JSON, toDevice);
            out.put("device_lists", Codec.JSON, deviceLists);
            out.put("device_one_time_keys_count", Codec.map(Codec.NUMBER), deviceOneTimeKeysCount);
            out.others(others);
        }
    }

    /** Part of {@link Sync}. */
    public record Rooms(
            @Nullable Map<String, JoinedRoom> join,
            @Nullable Map<String, InvitedRoom> invite,
            @Nullable Map<String, KnockedRoom> knock,
            @Nullable Map<String, LeftRoom> leave,
            Others others) {

        /** How it is read and written. */
        public static final Codec<Rooms> CODEC = Codec.object(Rooms::read, Rooms::write);

        /** With what must be there alone. */
        public static Rooms of() {
            return new Rooms(null, null, null, null, Others.NONE);
        }

        private static Rooms read(Reading in) {
            return new Rooms(
                    in.optional("join", Codec.map(JoinedRoom.CODEC)),
                    in.optional("invite", Codec.map(InvitedRoom.CODEC)),
                    in.optional("knock", Codec.map(KnockedRoom.CODEC)),
                    in.optional("leave", Codec.map(LeftRoom.CODEC)),
                    in.others());
        }

        private void write(Writing out) {
            out.put("join", Codec.map(JoinedRoom.CODEC), join);
            out.put("invite", Codec.map(InvitedRoom.CODEC), invite);
            out.put("knock", Codec.map(KnockedRoom.CODEC), knock);
            out.put("leave", Codec.map(LeftRoom.CODEC), leave);
            out.others(others);
        }
    }

    /** Part of {@link Sync}. */
    public record JoinedRoom(
            @Nullable RoomSummary summary,
            @Nullable StateEventBatch state,
            @Nullable StateEventBatch stateAfter,
            @Nullable TimelineBatch timeline,
            @Nullable EventBatch ephemeral,
            @Nullable EventBatch accountData,
            @Nullable UnreadNotificationCounts unreadNotifications,
            @Nullable Map<String, ThreadNotificationCounts> unreadThreadNotifications,
            Others others) {

        /** How it is read and written. */
        public static final Codec<JoinedRoom> CODEC = Codec.object(JoinedRoom::read, JoinedRoom::write);

        /** With what must be there alone. */
        public static JoinedRoom of() {
            return new JoinedRoom(null, null, null, null, null, null, null, null, Others.NONE);
        }

        private static JoinedRoom read(Reading in) {
            return new JoinedRoom(
                    in.optional("summary", RoomSummary.CODEC),
                    in.optional("state", StateEventBatch.CODEC),
                    in.optional("state_after", StateEventBatch.CODEC),
                    in.optional("timeline", TimelineBatch.CODEC),
                    in.optional("ephemeral", EventBatch.CODEC),
                    in.optional("account_data", EventBatch.CODEC),
                    in.optional("unread_notifications", UnreadNotificationCounts.CODEC),
                    in.optional("unread_thread_notifications", Codec.map(ThreadNotificationCounts.CODEC)),
                    in.others());
        }

        private void write(Writing out) {
            out.put("summary", RoomSummary.CODEC, summary);
            out.put("state", StateEventBatch.CODEC, state);
            out.put("state_after", StateEventBatch.CODEC, stateAfter);
            out.put("timeline", TimelineBatch.CODEC, timeline);
            out.put("ephemeral", EventBatch.CODEC, ephemeral);
            out.put("account_data", EventBatch.CODEC, accountData);
            out.put("unread_notifications", UnreadNotificationCounts.CODEC, unreadNotifications);
            out.put(
                    "unread_thread_notifications",
                    Codec.map(ThreadNotificationCounts.CODEC),
                    unreadThreadNotifications);
            out.others(others);
        }
    }

    /** Part of {@link Sync}. */
    public record RoomSummary(
            @Nullable List<String> heroes,
            @Nullable Long joinedMemberCount,
            @Nullable Long invitedMemberCount,
            Others others) {

        /** How it is read and written. */
        public static final Codec<RoomSummary> CODEC = Codec.object(RoomSummary::read, RoomSummary::write);

        /** With what must be there alone. */
        public static RoomSummary of() {
            return new RoomSummary(null, null, null, Others.NONE);
        }

        private static RoomSummary read(Reading in) {
            return new RoomSummary(
                    in.optional("m.heroes", Codec.list(Codec.TEXT)),
                    in.optional("m.joined_member_count", Codec.NUMBER),
                    in.optional("m.invited_member_count", Codec.NUMBER),
                    in.others());
        }

        private void write(Writing out) {
            out.put("m.heroes", Codec.list(Codec.TEXT), heroes);
            out.put("m.joined_member_count", Codec.NUMBER, joinedMemberCount);
            out.put("m.invited_member_count", Codec.NUMBER, invitedMemberCount);
            out.others(others);
        }
    }

    /** Part of {@link Sync}. */
    public record UnreadNotificationCounts(
            @Nullable Long highlightCount, @Nullable Long notificationCount, Others others) {

        /** How it is read and written. */
        public static final Codec<UnreadNotificationCounts> CODEC =
                Codec.object(UnreadNotificationCounts::read, UnreadNotificationCounts::write);

        /** With what must be there alone. */
        public static UnreadNotificationCounts of() {
            return new UnreadNotificationCounts(null, null, Others.NONE);
        }

        private static UnreadNotificationCounts read(Reading in) {
            return new UnreadNotificationCounts(
                    in.optional("highlight_count", Codec.NUMBER),
                    in.optional("notification_count", Codec.NUMBER),
                    in.others());
        }

        private void write(Writing out) {
            out.put("highlight_count", Codec.NUMBER, highlightCount);
            out.put("notification_count", Codec.NUMBER, notificationCount);
            out.others(others);
        }
    }

    /** Part of {@link Sync}. */
    public record ThreadNotificationCounts(
            @Nullable Long highlightCount, @Nullable Long notificationCount, Others others) {

        /** How it is read and written. */
        public static final Codec<ThreadNotificationCounts> CODEC =
                Codec.object(ThreadNotificationCounts::read, ThreadNotificationCounts::write);

        /** With what must be there alone. */
        public static ThreadNotificationCounts of() {
            return new ThreadNotificationCounts(null, null, Others.NONE);
        }

        private static ThreadNotificationCounts read(Reading in) {
            return new ThreadNotificationCounts(
                    in.optional("highlight_count", Codec.NUMBER),
                    in.optional("notification_count", Codec.NUMBER),
                    in.others());
        }

        private void write(Writing out) {
            out.put("highlight_count", Codec.NUMBER, highlightCount);
            out.put("notification_count", Codec.NUMBER, notificationCount);
            out.others(others);
        }
    }

    /** Part of {@link Sync}. */
    public record InvitedRoom(@Nullable InviteState inviteState, Others others) {

        /** How it is read and written. */
        public static final Codec<InvitedRoom> CODEC = Codec.object(InvitedRoom::read, InvitedRoom::write);

        /** With what must be there alone. */
        public static InvitedRoom of() {
            return new InvitedRoom(null, Others.NONE);
        }

        private static InvitedRoom read(Reading in) {
            return new InvitedRoom(in.optional("invite_state", InviteState.CODEC), in.others());
        }

        private void write(Writing out) {
            out.put("invite_state", InviteState.CODEC, inviteState);
            out.others(others);
        }
    }

    /** Part of {@link Sync}. */
    public record InviteState(@Nullable List<Event> events, Others others) {

        /** How it is read and written. */
        public static final Codec<InviteState> CODEC = Codec.object(InviteState::read, InviteState::write);

        /** With what must be there alone. */
        public static InviteState of() {
            return new InviteState(null, Others.NONE);
        }

        private static InviteState read(Reading in) {
            return new InviteState(in.optional("events", Codec.list(Event.CODEC)), in.others());
        }

        private void write(Writing out) {
            out.put("events", Codec.list(Event.CODEC), events);
            out.others(others);
        }
    }

    /** Part of {@link Sync}. */
    public record KnockedRoom(@Nullable KnockState knockState, Others others) {

        /** How it is read and written. */
        public static final Codec<KnockedRoom> CODEC = Codec.object(KnockedRoom::read, KnockedRoom::write);

        /** With what must be there alone. */
        public static KnockedRoom of() {
            return new KnockedRoom(null, Others.NONE);
        }

        private static KnockedRoom read(Reading in) {
            return new KnockedRoom(in.optional("knock_state", KnockState.CODEC), in.others());
        }

        private void write(Writing out) {
            out.put("knock_state", KnockState.CODEC, knockState);
            out.others(others);
        }
    }

    /** Part of {@link Sync}. */
    public record KnockState(@Nullable List<Event> events, Others others) {

        /** How it is read and written. */
        public static final Codec<KnockState> CODEC = Codec.object(KnockState::read, KnockState::write);

        /** With what must be there alone. */
        public static KnockState of() {
            return new KnockState(null, Others.NONE);
        }

        private static KnockState read(Reading in) {
            return new KnockState(in.optional("events", Codec.list(Event.CODEC)), in.others());
        }

        private void write(Writing out) {
            out.put("events", Codec.list(Event.CODEC), events);
            out.others(others);
        }
    }

    /** Part of {@link Sync}. */
    public record LeftRoom(
            @Nullable StateEventBatch state,
            @Nullable StateEventBatch stateAfter,
            @Nullable TimelineBatch timeline,
            @Nullable EventBatch accountData,
            Others others) {

        /** How it is read and written. */
        public static final Codec<LeftRoom> CODEC = Codec.object(LeftRoom::read, LeftRoom::write);

        /** With what must be there alone. */
        public static LeftRoom of() {
            return new LeftRoom(null, null, null, null, Others.NONE);
        }

        private static LeftRoom read(Reading in) {
            return new LeftRoom(
                    in.optional("state", StateEventBatch.CODEC),
                    in.optional("state_after", StateEventBatch.CODEC),
                    in.optional("timeline", TimelineBatch.CODEC),
                    in.optional("account_data", EventBatch.CODEC),
                    in.others());
        }

        private void write(Writing out) {
            out.put("state", StateEventBatch.CODEC, state);
            out.put("state_after", StateEventBatch.CODEC, stateAfter);
            out.put("timeline", TimelineBatch.CODEC, timeline);
            out.put("account_data", EventBatch.CODEC, accountData);
            out.others(others);
        }
    }
}
