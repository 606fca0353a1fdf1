package dev.sansio.matrix.api;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.json.Reading;
import dev.sansio.matrix.json.Writing;
import dev.sansio.matrix.model.Event;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code GET /_matrix/client/v3/rooms/{roomId}/members}. Generated from the specification; see {@code src/generator}. */
public record GetMembersByRoom(
        String roomId,
        @Nullable String at,
        @Nullable String membership,
        @Nullable String notMembership) implements Call<GetMembersByRoom.Result> {

    /** The operation. */
    public static final Operation<Result> OPERATION = new Operation<>(
            "getMembersByRoom",
            "GET",
            "/_matrix/client/v3/rooms/{roomId}/members",
            Set.of(Operation.Trait.AUTHENTICATED),
            Versions.of(""),
            GetMembersByRoom::read,
            Result.CODEC);

    /** With what must be there alone. */
    public static GetMembersByRoom of(String roomId) {
        return new GetMembersByRoom(roomId, null, null, null);
    }

    private static GetMembersByRoom read(CallReading in) {
        return new GetMembersByRoom(
                in.path("roomId", Text.STRING),
                in.query("at", Text.STRING),
                in.query("membership", Text.STRING),
                in.query("not_membership", Text.STRING));
    }

    @Override
    public Operation<Result> operation() {
        return OPERATION;
    }

    @Override
    public void write(CallWriting out) {
        out.path("roomId", Text.STRING, roomId);
        out.query("at", Text.STRING, at);
        out.query("membership", Text.STRING, membership);
        out.query("not_membership", Text.STRING, notMembership);
    }

    /** The same with another {@code at}. */
    public GetMembersByRoom withAt(@Nullable String at) {
        return new GetMembersByRoom(roomId, at, membership, notMembership);
    }

    /** The same with another {@code membership}. */
    public GetMembersByRoom withMembership(@Nullable String membership) {
        return new GetMembersByRoom(roomId, at, membership, notMembership);
    }

    /** The same with another {@code notMembership}. */
    public GetMembersByRoom withNotMembership(@Nullable String notMembership) {
        return new GetMembersByRoom(roomId, at, membership, notMembership);
    }

    /** What is answered. */
    public record Result(@Nullable List<Event> chunk, Others others) {

        /** How it is read and written. */
        public static final Codec<Result> CODEC = Codec.object(Result::read, Result::write);

        /** With what must be there alone. */
        public static Result of() {
            return new Result(null, Others.NONE);
        }

        private static Result read(Reading in) {
            return new Result(in.optional("chunk", Codec.list(Event.CODEC)), in.others());
        }

        private void write(Writing out) {
            out.put("chunk", Codec.list(Event.CODEC), chunk);
            out.others(others);
        }
    }
}
