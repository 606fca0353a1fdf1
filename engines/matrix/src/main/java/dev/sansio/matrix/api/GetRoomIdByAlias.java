package dev.sansio.matrix.api;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.json.Reading;
import dev.sansio.matrix.json.Writing;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code GET /_matrix/client/v3/directory/room/{roomAlias}}. Generated from the specification; see {@code src/generator}. */
public record GetRoomIdByAlias(String roomAlias) implements Call<GetRoomIdByAlias.Result> {

    /** The operation. */
    public static final Operation<Result> OPERATION = new Operation<>(
            "getRoomIdByAlias",
            "GET",
            "/_matrix/client/v3/directory/room/{roomAlias}",
            Set.of(),
            Versions.of(""),
            GetRoomIdByAlias::read,
            Result.CODEC);

    private static GetRoomIdByAlias read(CallReading in) {
        return new GetRoomIdByAlias(in.path("roomAlias", Text.STRING));
    }

    @Override
    public Operation<Result> operation() {
        return OPERATION;
    }

    @Override
    public void write(CallWriting out) {
        out.path("roomAlias", Text.STRING, roomAlias);
    }

    /** What is answered. */
    public record Result(@Nullable String roomId, @Nullable List<String> servers, Others others) {

        /** How it is read and written. */
        public static final Codec<Result> CODEC = Codec.object(Result::read, Result::write);

        /** With what must be there alone. */
        public static Result of() {
            return new Result(null, null, Others.NONE);
        }

        private static Result read(Reading in) {
            return new Result(
                    in.optional("room_id", Codec.TEXT), in.optional("servers", Codec.list(Codec.TEXT)), in.others());
        }

        private void write(Writing out) {
            out.put("room_id", Codec.TEXT, roomId);
            out.put("servers", Codec.list(Codec.TEXT), servers);
            out.others(others);
        }
    }
}
