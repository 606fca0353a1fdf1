package dev.sansio.matrix.api;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.json.Reading;
import dev.sansio.matrix.json.Writing;
import dev.sansio.matrix.model.Event;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** {@code GET /_matrix/client/v1/rooms/{roomId}/hierarchy}. Generated from the specification; see {@code src/generator}. */
public record GetSpaceHierarchy(
        String roomId,
        @Nullable Boolean suggestedOnly,
        @Nullable Long limit,
        @Nullable Long maxDepth,
        @Nullable String from)
        implements Call<GetSpaceHierarchy.Result> {

    /** The operation. */
    public static final Operation<Result> OPERATION = new Operation<>(
            "getSpaceHierarchy",
            "GET",
            "/_matrix/client/v1/rooms/{roomId}/hierarchy",
            Set.of(Operation.Trait.AUTHENTICATED, Operation.Trait.RATE_LIMITED),
            Versions.of("1.2"),
            GetSpaceHierarchy::read,
            Result.CODEC);

    /** With what must be there alone. */
    public static GetSpaceHierarchy of(String roomId) {
        return new GetSpaceHierarchy(roomId, null, null, null, null);
    }

    private static GetSpaceHierarchy read(CallReading in) {
        return new GetSpaceHierarchy(
                in.path("roomId", Text.STRING),
                in.query("suggested_only", Text.FLAG),
                in.query("limit", Text.NUMBER),
                in.query("max_depth", Text.NUMBER),
                in.query("from", Text.STRING));
    }

    @Override
    public Operation<Result> operation() {
        return OPERATION;
    }

    @Override
    public void write(CallWriting out) {
        out.path("roomId", Text.STRING, roomId);
        out.query("suggested_only", Text.FLAG, suggestedOnly);
        out.query("limit", Text.NUMBER, limit);
        out.query("max_depth", Text.NUMBER, maxDepth);
        out.query("from", Text.STRING, from);
    }

    /** The same with another {@code suggestedOnly}. */
    public GetSpaceHierarchy withSuggestedOnly(@Nullable Boolean suggestedOnly) {
        return new GetSpaceHierarchy(roomId, suggestedOnly, limit, maxDepth, from);
    }

    /** The same with another {@code limit}. */
    public GetSpaceHierarchy withLimit(@Nullable Long limit) {
        return new GetSpaceHierarchy(roomId, suggestedOnly, limit, maxDepth, from);
    }

    /** The same with another {@code maxDepth}. */
    public GetSpaceHierarchy withMaxDepth(@Nullable Long maxDepth) {
        return new GetSpaceHierarchy(roomId, suggestedOnly, limit, maxDepth, from);
    }

    /** The same with another {@code from}. */
    public GetSpaceHierarchy withFrom(@Nullable String from) {
        return new GetSpaceHierarchy(roomId, suggestedOnly, limit, maxDepth, from);
    }

    /** What is answered. */
    public record Result(List<Room> rooms, @Nullable String nextBatch, Others others) {

        /** How it is read and written. */
        public static final Codec<Result> CODEC = Codec.object(Result::read, Result::write);

        /** With what must be there alone. */
        public static Result of(List<Room> rooms) {
            return new Result(rooms, null, Others.NONE);
        }

        private static Result read(Reading in) {
            return new Result(
                    in.required("rooms", Codec.list(Room.CODEC)), in.optional("next_batch", Codec.TEXT), in.others());
        }

        private void write(Writing out) {
            out.put("rooms", Codec.list(Room.CODEC), rooms);
            out.put("next_batch", Codec.TEXT, nextBatch);
            out.others(others);
        }
    }

    /** Part of {@link GetSpaceHierarchy}. */
    public record Room(
            @Nullable String canonicalAlias,
            @Nullable String name,
            long numJoinedMembers,
            String roomId,
            @Nullable String topic,
            boolean worldReadable,
            boolean guestCanJoin,
            @Nullable String avatarUrl,
            @Nullable String joinRule,
            @Nullable JsonNode roomType,
            @Nullable JsonNode allowedRoomIds,
            @Nullable JsonNode encryption,
            @Nullable JsonNode roomVersion,
            List<Event> childrenState,
            Others others) {

        /** How it is read and written. */
        public static final Codec<Room> CODEC = Codec.object(Room::read, Room::write);

        /** With what must be there alone. */
        public static Room of(
                long numJoinedMembers,
                String roomId,
                boolean worldReadable,
                boolean guestCanJoin,
                List<Event> childrenState) {
            return new Room(
                    null,
                    null,
                    numJoinedMembers,
                    roomId,
                    null,
                    worldReadable,
                    guestCanJoin,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    childrenState,
                    Others.NONE);
        }

        private static Room read(Reading in) {
            return new Room(
                    in.optional("canonical_alias", Codec.TEXT),
                    in.optional("name", Codec.TEXT),
                    in.required("num_joined_members", Codec.NUMBER),
                    in.required("room_id", Codec.TEXT),
                    in.optional("topic", Codec.TEXT),
                    in.required("world_readable", Codec.FLAG),
                    in.required("guest_can_join", Codec.FLAG),
                    in.optional("avatar_url", Codec.TEXT),
                    in.optional("join_rule", Codec.TEXT),
                    in.optional("room_type", Codec.ANY),
                    in.optional("allowed_room_ids", Codec.ANY),
                    in.optional("encryption", Codec.ANY),
                    in.optional("room_version", Codec.ANY),
                    in.required("children_state", Codec.list(Event.CODEC)),
                    in.others());
        }

        private void write(Writing out) {
            out.put("canonical_alias", Codec.TEXT, canonicalAlias);
            out.put("name", Codec.TEXT, name);
            out.put("num_joined_members", Codec.NUMBER, numJoinedMembers);
            out.put("room_id", Codec.TEXT, roomId);
            out.put("topic", Codec.TEXT, topic);
            out.put("world_readable", Codec.FLAG, worldReadable);
            out.put("guest_can_join", Codec.FLAG, guestCanJoin);
            out.put("avatar_url", Codec.TEXT, avatarUrl);
            out.put("join_rule", Codec.TEXT, joinRule);
            out.put("room_type", Codec.ANY, roomType);
            out.put("allowed_room_ids", Codec.ANY, allowedRoomIds);
            out.put("encryption", Codec.ANY, encryption);
            out.put("room_version", Codec.ANY, roomVersion);
            out.put("children_state", Codec.list(Event.CODEC), childrenState);
            out.others(others);
        }
    }
}
