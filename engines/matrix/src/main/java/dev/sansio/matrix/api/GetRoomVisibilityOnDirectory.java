package dev.sansio.matrix.api;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.json.Reading;
import dev.sansio.matrix.json.Writing;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code GET /_matrix/client/v3/directory/list/room/{roomId}}. Generated from the specification; see {@code src/generator}. */
public record GetRoomVisibilityOnDirectory(String roomId) implements Call<GetRoomVisibilityOnDirectory.Result> {

    /** The operation. */
    public static final Operation<Result> OPERATION = new Operation<>(
            "getRoomVisibilityOnDirectory",
            "GET",
            "/_matrix/client/v3/directory/list/room/{roomId}",
            Set.of(),
            Versions.of(""),
            GetRoomVisibilityOnDirectory::read,
            Result.CODEC);

    private static GetRoomVisibilityOnDirectory read(CallReading in) {
        return new GetRoomVisibilityOnDirectory(in.path("roomId", Text.STRING));
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
    public record Result(@Nullable String visibility, Others others) {

        /** How it is read and written. */
        public static final Codec<Result> CODEC = Codec.object(Result::read, Result::write);

        /** With what must be there alone. */
        public static Result of() {
            return new Result(null, Others.NONE);
        }

        private static Result read(Reading in) {
            return new Result(in.optional("visibility", Codec.TEXT), in.others());
        }

        private void write(Writing out) {
            out.put("visibility", Codec.TEXT, visibility);
            out.others(others);
        }
    }
}
