package dev.sansio.matrix.api;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.json.Reading;
import dev.sansio.matrix.json.Writing;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code POST /_matrix/client/v3/knock/{roomIdOrAlias}}. Generated from the specification; see {@code src/generator}. */
public record KnockRoom(
        String roomIdOrAlias,
        @Nullable List<String> via,
        @Nullable String reason,
        Others others) implements Call<KnockRoom.Result> {

    /** The operation. */
    public static final Operation<Result> OPERATION = new Operation<>(
            "knockRoom",
            "POST",
            "/_matrix/client/v3/knock/{roomIdOrAlias}",
            Set.of(Operation.Trait.AUTHENTICATED, Operation.Trait.RATE_LIMITED),
            Versions.of("1.1"),
            KnockRoom::read,
            Result.CODEC);

    /** With what must be there alone. */
    public static KnockRoom of(String roomIdOrAlias) {
        return new KnockRoom(roomIdOrAlias, null, null, Others.NONE);
    }

    private static KnockRoom read(CallReading in) {
        return new KnockRoom(
                in.path("roomIdOrAlias", Text.STRING),
                in.queries("via"),
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
        out.put("reason", Codec.TEXT, reason);
        out.others(others);
    }

    /** The same with another {@code via}. */
    public KnockRoom withVia(@Nullable List<String> via) {
        return new KnockRoom(roomIdOrAlias, via, reason, others);
    }

    /** The same with another {@code reason}. */
    public KnockRoom withReason(@Nullable String reason) {
        return new KnockRoom(roomIdOrAlias, via, reason, others);
    }

    /** The same with another {@code others}. */
    public KnockRoom withOthers(Others others) {
        return new KnockRoom(roomIdOrAlias, via, reason, others);
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
