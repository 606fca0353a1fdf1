package dev.sansio.matrix.api;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.json.Reading;
import dev.sansio.matrix.json.Writing;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code GET /_matrix/client/v3/rooms/{roomId}/joined_members}. Generated from the specification; see {@code src/generator}. */
public record GetJoinedMembersByRoom(String roomId) implements Call<GetJoinedMembersByRoom.Result> {

    /** The operation. */
    public static final Operation<Result> OPERATION = new Operation<>(
            "getJoinedMembersByRoom",
            "GET",
            "/_matrix/client/v3/rooms/{roomId}/joined_members",
            Set.of(Operation.Trait.AUTHENTICATED),
            Versions.of(""),
            GetJoinedMembersByRoom::read,
            Result.CODEC);

    private static GetJoinedMembersByRoom read(CallReading in) {
        return new GetJoinedMembersByRoom(in.path("roomId", Text.STRING));
    }

    @Override
    public Operation<Result> operation() {
        return OPERATION;
    }

    @Override
    public void write(CallWriting out) {
        out.path("roomId", Text.STRING, roomId);
    }

    /** What is answered. */
    public record Result(@Nullable Map<String, RoomMember> joined, Others others) {

        /** How it is read and written. */
        public static final Codec<Result> CODEC = Codec.object(Result::read, Result::write);

        /** With what must be there alone. */
        public static Result of() {
            return new Result(null, Others.NONE);
        }

        private static Result read(Reading in) {
            return new Result(in.optional("joined", Codec.map(RoomMember.CODEC)), in.others());
        }

        private void write(Writing out) {
            out.put("joined", Codec.map(RoomMember.CODEC), joined);
            out.others(others);
        }
    }

    /** Part of {@link GetJoinedMembersByRoom}. */
    public record RoomMember(
            @Nullable String displayName, @Nullable String avatarUrl, Others others) {

        /** How it is read and written. */
        public static final Codec<RoomMember> CODEC = Codec.object(RoomMember::read, RoomMember::write);

        /** With what must be there alone. */
        public static RoomMember of() {
            return new RoomMember(null, null, Others.NONE);
        }

        private static RoomMember read(Reading in) {
            return new RoomMember(
                    in.optional("display_name", Codec.TEXT), in.optional("avatar_url", Codec.TEXT), in.others());
        }

        private void write(Writing out) {
            out.put("display_name", Codec.TEXT, displayName);
            out.put("avatar_url", Codec.TEXT, avatarUrl);
            out.others(others);
        }
    }
}
