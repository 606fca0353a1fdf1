package dev.sansio.matrix.api;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.json.Reading;
import dev.sansio.matrix.json.Writing;
import dev.sansio.matrix.model.ThirdPartySigned;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code POST /_matrix/client/v3/join/{roomIdOrAlias}}. Generated from the specification; see {@code src/generator}. */
public record JoinRoom(
        String roomIdOrAlias,
        @Nullable List<String> via,
        @Nullable ThirdPartySigned thirdPartySigned,
        @Nullable String reason,
        Others others)
        implements Call<JoinRoom.Result> {

    /** The operation. */
    public static final Operation<Result> OPERATION = new Operation<>(
            "joinRoom",
            "POST",
            "/_matrix/client/v3/join/{roomIdOrAlias}",
            Set.of(Operation.Trait.AUTHENTICATED, Operation.Trait.RATE_LIMITED),
            Versions.of(""),
            JoinRoom::read,
            Result.CODEC);

    /** With what must be there alone. */
    public static JoinRoom of(String roomIdOrAlias) {
        return new JoinRoom(roomIdOrAlias, null, null, null, Others.NONE);
    }

    private static JoinRoom read(CallReading in) {
        return new JoinRoom(
                in.path("roomIdOrAlias", Text.STRING),
                in.queries("via"),
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
        out.path("roomIdOrAlias", Text.STRING, roomIdOrAlias);
        out.queries("via", via);
        out.put("third_party_signed", ThirdPartySigned.CODEC, thirdPartySigned);
        out.put("reason", Codec.TEXT, reason);
        out.others(others);
    }

    /** The same with another {@code via}. */
    public JoinRoom withVia(@Nullable List<String> via) {
        return new JoinRoom(roomIdOrAlias, via, thirdPartySigned, reason, others);
    }

    /** The same with another {@code thirdPartySigned}. */
    public JoinRoom withThirdPartySigned(@Nullable ThirdPartySigned thirdPartySigned) {
        return new JoinRoom(roomIdOrAlias, via, thirdPartySigned, reason, others);
    }

    /** The same with another {@code reason}. */
    public JoinRoom withReason(@Nullable String reason) {
        return new JoinRoom(roomIdOrAlias, via, thirdPartySigned, reason, others);
    }

    /** The same with another {@code others}. */
    public JoinRoom withOthers(Others others) {
        return new JoinRoom(roomIdOrAlias, via, thirdPartySigned, reason, others);
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
