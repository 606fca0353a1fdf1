package dev.sansio.matrix.api;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.json.Reading;
import dev.sansio.matrix.json.Writing;
import dev.sansio.matrix.model.ThirdPartySigned;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code POST /_matrix/client/v3/rooms/{roomId}/join}. Generated from the specification; see {@code src/generator}. */
public record JoinRoomById(
        String roomId,
        @Nullable ThirdPartySigned thirdPartySigned,
        @Nullable String reason,
        Others others) implements Call<JoinRoomById.Result> {

    /** The operation. */
    public static final Operation<Result> OPERATION = new Operation<>(
            "joinRoomById",
            "POST",
            "/_matrix/client/v3/rooms/{roomId}/join",
            Set.of(Operation.Trait.AUTHENTICATED, Operation.Trait.RATE_LIMITED),
            Versions.of(""),
            JoinRoomById::read,
            Result.CODEC);

    /** With what must be there alone. */
    public static JoinRoomById of(String roomId) {
        return new JoinRoomById(roomId, null, null, Others.NONE);
    }

    private static JoinRoomById read(CallReading in) {
        return new JoinRoomById(
                in.path("roomId", Text.STRING),
                in.optional("third_party_signed", ThirdPartySigned.CODEC),
                in.optional("reason", Codec.TEXT),
                in.others());
    }

    @Override
    public Operation<Result> operation() {
        return OPERATION;
    }

    @Override
    public void write(CallWriting out) {
        out.path("roomId", Text.STRING, roomId);
        out.put("third_party_signed", ThirdPartySigned.CODEC, thirdPartySigned);
        out.put("reason", Codec.TEXT, reason);
        out.others(others);
    }

    /** The same with another {@code thirdPartySigned}. */
    public JoinRoomById withThirdPartySigned(@Nullable ThirdPartySigned thirdPartySigned) {
        return new JoinRoomById(roomId, thirdPartySigned, reason, others);
    }

    /** The same with another {@code reason}. */
    public JoinRoomById withReason(@Nullable String reason) {
        return new JoinRoomById(roomId, thirdPartySigned, reason, others);
    }

    /** The same with another {@code others}. */
    public JoinRoomById withOthers(Others others) {
        return new JoinRoomById(roomId, thirdPartySigned, reason, others);
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
}
