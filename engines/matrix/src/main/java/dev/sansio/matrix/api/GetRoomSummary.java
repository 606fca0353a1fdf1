package dev.sansio.matrix.api;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.json.Reading;
import dev.sansio.matrix.json.Writing;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code GET /_matrix/client/v1/room_summary/{roomIdOrAlias}}. Generated from the specification; see {@code src/generator}. */
public record GetRoomSummary(String roomIdOrAlias, @Nullable List<String> via) implements Call<GetRoomSummary.Result> {

    /** The operation. */
    public static final Operation<Result> OPERATION = new Operation<>(
            "getRoomSummary",
            "GET",
            "/_matrix/client/v1/room_summary/{roomIdOrAlias}",
            Set.of(),
            Versions.of("1.15"),
            GetRoomSummary::read,
            Result.CODEC);

    /** With what must be there alone. */
    public static GetRoomSummary of(String roomIdOrAlias) {
        return new GetRoomSummary(roomIdOrAlias, null);
    }

    private static GetRoomSummary read(CallReading in) {
        return new GetRoomSummary(in.path("roomIdOrAlias", Text.STRING), in.queries("via"));
    }

    @Override
    public Operation<Result> operation() {
        return OPERATION;
    }

    @Override
    public void write(CallWriting out) {
        out.path("roomIdOrAlias", Text.STRING, roomIdOrAlias);
        out.queries("via", via);
    }

    /** The same with another {@code via}. */
    public GetRoomSummary withVia(@Nullable List<String> via) {
        return new GetRoomSummary(roomIdOrAlias, via);
    }

    /** What is answered. */
    public record Result(
            @Nullable String canonicalAlias,
            @Nullable String name,
            long numJoinedMembers,
            String roomId,
            @Nullable String topic,
            boolean worldReadable,
            boolean guestCanJoin,
            @Nullable String avatarUrl,
            @Nullable String joinRule,
            @Nullable String roomType,
            @Nullable List<String> allowedRoomIds,
            @Nullable String encryption,
            @Nullable String roomVersion,
            @Nullable String membership,
            Others others) {

        /** How it is read and written. */
        public static final Codec<Result> CODEC = Codec.object(Result::read, Result::write);

        /** With what must be there alone. */
        public static Result of(long numJoinedMembers, String roomId, boolean worldReadable, boolean guestCanJoin) {
            return new Result(
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
                    null,
                    Others.NONE);
        }

        private static Result read(Reading in) {
            return new Result(
                    in.optional("canonical_alias", Codec.TEXT),
                    in.optional("name", Codec.TEXT),
                    in.required("num_joined_members", Codec.NUMBER),
                    in.required("room_id", Codec.TEXT),
                    in.optional("topic", Codec.TEXT),
                    in.required("world_readable", Codec.FLAG),
                    in.required("guest_can_join", Codec.FLAG),
                    in.optional("avatar_url", Codec.TEXT),
                    in.optional("join_rule", Codec.TEXT),
                    in.optional("room_type", Codec.TEXT),
                    in.optional("allowed_room_ids", Codec.list(Codec.TEXT)),
                    in.optional("encryption", Codec.TEXT),
                    in.optional("room_version", Codec.TEXT),
                    in.optional("membership", Codec.TEXT),
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
            out.put("room_type", Codec.TEXT, roomType);
            out.put("allowed_room_ids", Codec.list(Codec.TEXT), allowedRoomIds);
            out.put("encryption", Codec.TEXT, encryption);
            out.put("room_version", Codec.TEXT, roomVersion);
            out.put("membership", Codec.TEXT, membership);
            out.others(others);
        }
    }
}
