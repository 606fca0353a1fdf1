package dev.sansio.matrix.api;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.json.Reading;
import dev.sansio.matrix.json.Writing;
import dev.sansio.matrix.model.Invite3pid;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** {@code POST /_matrix/client/v3/createRoom}. Generated from the specification; see {@code src/generator}. */
public record CreateRoom(
        @Nullable String visibility,
        @Nullable String roomAliasName,
        @Nullable String name,
        @Nullable String topic,
        @Nullable List<String> invite,
        @Nullable List<Invite3pid> invite3pid,
        @Nullable String roomVersion,
        @Nullable ObjectNode creationContent,
        @Nullable List<StateEvent> initialState,
        @Nullable String preset,
        @Nullable Boolean isDirect,
        @Nullable ObjectNode powerLevelContentOverride,
        Others others)
        implements Call<CreateRoom.Result> {

    /** The operation. */
    public static final Operation<Result> OPERATION = new Operation<>(
            "createRoom",
            "POST",
            "/_matrix/client/v3/createRoom",
            Set.of(Operation.Trait.AUTHENTICATED),
            Versions.of("", "1.16"),
            CreateRoom::read,
            Result.CODEC);

    /** With what must be there alone. */
    public static CreateRoom of() {
        return new CreateRoom(null, null, null, null, null, null, null, null, null, null, null, null, Others.NONE);
    }

    private static CreateRoom read(CallReading in) {
        return new CreateRoom(
                in.optional("visibility", Codec.TEXT),
                in.optional("room_alias_name", Codec.TEXT),
                in.optional("name", Codec.TEXT),
                in.optional("topic", Codec.TEXT),
                in.optional("invite", Codec.list(Codec.TEXT)),
                in.optional("invite_3pid", Codec.list(Invite3pid.CODEC)),
                in.optional("room_version", Codec.TEXT),
                in.optional("creation_content", Codec.JSON),
                in.optional("initial_state", Codec.list(StateEvent.CODEC)),
                in.optional("preset", Codec.TEXT),
                in.optional("is_direct", Codec.FLAG),
                in.optional("power_level_content_override", Codec.JSON),
                in.others());
    }

    @Override
    public Operation<Result> operation() {
        return OPERATION;
    }

    @Override
    public void write(CallWriting out) {
        out.put("visibility", Codec.TEXT, visibility);
        out.put("room_alias_name", Codec.TEXT, roomAliasName);
        out.put("name", Codec.TEXT, name);
        out.put("topic", Codec.TEXT, topic);
        out.put("invite", Codec.list(Codec.TEXT), invite);
        out.put("invite_3pid", Codec.list(Invite3pid.CODEC), invite3pid);
        out.put("room_version", Codec.TEXT, roomVersion);
        out.put("creation_content", Codec.JSON, creationContent);
        out.put("initial_state", Codec.list(StateEvent.CODEC), initialState);
        out.put("preset", Codec.TEXT, preset);
        out.put("is_direct", Codec.FLAG, isDirect);
        out.put("power_level_content_override", Codec.JSON, powerLevelContentOverride);
        out.others(others);
    }

    /** The same with another {@code visibility}. */
    public CreateRoom withVisibility(@Nullable String visibility) {
        return new CreateRoom(
                visibility,
                roomAliasName,
                name,
                topic,
                invite,
                invite3pid,
                roomVersion,
                creationContent,
                initialState,
                preset,
                isDirect,
                powerLevelContentOverride,
                others);
    }

    /** The same with another {@code roomAliasName}. */
    public CreateRoom withRoomAliasName(@Nullable String roomAliasName) {
        return new CreateRoom(
                visibility,
                roomAliasName,
                name,
                topic,
                invite,
                invite3pid,
                roomVersion,
                creationContent,
                initialState,
                preset,
                isDirect,
                powerLevelContentOverride,
                others);
    }

    /** The same with another {@code name}. */
    public CreateRoom withName(@Nullable String name) {
        return new CreateRoom(
                visibility,
                roomAliasName,
                name,
                topic,
                invite,
                invite3pid,
                roomVersion,
                creationContent,
                initialState,
                preset,
                isDirect,
                powerLevelContentOverride,
                others);
    }

    /** The same with another {@code topic}. */
    public CreateRoom withTopic(@Nullable String topic) {
        return new CreateRoom(
                visibility,
                roomAliasName,
                name,
                topic,
                invite,
                invite3pid,
                roomVersion,
                creationContent,
                initialState,
                preset,
                isDirect,
                powerLevelContentOverride,
                others);
    }

    /** The same with another {@code invite}. */
    public CreateRoom withInvite(@Nullable List<String> invite) {
        return new CreateRoom(
                visibility,
                roomAliasName,
                name,
                topic,
                invite,
                invite3pid,
                roomVersion,
                creationContent,
                initialState,
                preset,
                isDirect,
                powerLevelContentOverride,
                others);
    }

    /** The same with another {@code invite3pid}. */
    public CreateRoom withInvite3pid(@Nullable List<Invite3pid> invite3pid) {
        return new CreateRoom(
                visibility,
                roomAliasName,
                name,
                topic,
                invite,
                invite3pid,
                roomVersion,
                creationContent,
                initialState,
                preset,
                isDirect,
                powerLevelContentOverride,
                others);
    }

    /** The same with another {@code roomVersion}. */
    public CreateRoom withRoomVersion(@Nullable String roomVersion) {
        return new CreateRoom(
                visibility,
                roomAliasName,
                name,
                topic,
                invite,
                invite3pid,
                roomVersion,
                creationContent,
                initialState,
                preset,
                isDirect,
                powerLevelContentOverride,
                others);
    }

    /** The same with another {@code creationContent}. */
    public CreateRoom withCreationContent(@Nullable ObjectNode creationContent) {
        return new CreateRoom(
                visibility,
                roomAliasName,
                name,
                topic,
                invite,
                invite3pid,
                roomVersion,
                creationContent,
                initialState,
                preset,
                isDirect,
                powerLevelContentOverride,
                others);
    }

    /** The same with another {@code initialState}. */
    public CreateRoom withInitialState(@Nullable List<StateEvent> initialState) {
        return new CreateRoom(
                visibility,
                roomAliasName,
                name,
                topic,
                invite,
                invite3pid,
                roomVersion,
                creationContent,
                initialState,
                preset,
                isDirect,
                powerLevelContentOverride,
                others);
    }

    /** The same with another {@code preset}. */
    public CreateRoom withPreset(@Nullable String preset) {
        return new CreateRoom(
                visibility,
                roomAliasName,
                name,
                topic,
                invite,
                invite3pid,
                roomVersion,
                creationContent,
                initialState,
                preset,
                isDirect,
                powerLevelContentOverride,
                others);
    }

    /** The same with another {@code isDirect}. */
    public CreateRoom withIsDirect(@Nullable Boolean isDirect) {
        return new CreateRoom(
                visibility,
                roomAliasName,
                name,
                topic,
                invite,
                invite3pid,
                roomVersion,
                creationContent,
                initialState,
                preset,
                isDirect,
                powerLevelContentOverride,
                others);
    }

    /** The same with another {@code powerLevelContentOverride}. */
    public CreateRoom withPowerLevelContentOverride(@Nullable ObjectNode powerLevelContentOverride) {
        return new CreateRoom(
                visibility,
                roomAliasName,
                name,
                topic,
                invite,
                invite3pid,
                roomVersion,
                creationContent,
                initialState,
                preset,
                isDirect,
                powerLevelContentOverride,
                others);
    }

    /** The same with another {@code others}. */
    public CreateRoom withOthers(Others others) {
        return new CreateRoom(
                visibility,
                roomAliasName,
                name,
                topic,
                invite,
                invite3pid,
                roomVersion,
                creationContent,
                initialState,
                preset,
                isDirect,
                powerLevelContentOverride,
                others);
    }

    /** What is answered. */
    public record Result(String roomId, Others others) {

        /** How it is read and written. */
        public static final Codec<Result> CODEC = Codec.object(Result::read, Result::write);

        /** With what must be there alone. */
        public static Result of(String roomId) {
            return new Result(roomId, Others.NONE);
        }

        private static Result read(Reading in) {
            return new Result(in.required("room_id", Codec.TEXT), in.others());
        }

        private void write(Writing out) {
            out.put("room_id", Codec.TEXT, roomId);
            out.others(others);
        }
    }

    /** Part of {@link CreateRoom}. */
    public record StateEvent(String type, @Nullable String stateKey, ObjectNode content, Others others) {

        /** How it is read and written. */
        public static final Codec<StateEvent> CODEC = Codec.object(StateEvent::read, StateEvent::write);

        /** With what must be there alone. */
        public static StateEvent of(String type, ObjectNode content) {
            return new StateEvent(type, null, content, Others.NONE);
        }

        private static StateEvent read(Reading in) {
            return new StateEvent(
                    in.required("type", Codec.TEXT),
                    in.optional("state_key", Codec.TEXT),
                    in.required("content", Codec.JSON),
                    in.others());
        }

        private void write(Writing out) {
            out.put("type", Codec.TEXT, type);
            out.put("state_key", Codec.TEXT, stateKey);
            out.put("content", Codec.JSON, content);
            out.others(others);
        }
    }
}
