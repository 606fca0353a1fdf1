package dev.sansio.matrix.api;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.json.Reading;
import dev.sansio.matrix.json.Writing;
import dev.sansio.matrix.model.Tag;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code GET /_matrix/client/v3/user/{userId}/rooms/{roomId}/tags}. Generated from the specification; see {@code src/generator}. */
public record GetRoomTags(String userId, String roomId) implements Call<GetRoomTags.Result> {

    /** The operation. */
    public static final Operation<Result> OPERATION = new Operation<>(
            "getRoomTags",
            "GET",
            "/_matrix/client/v3/user/{userId}/rooms/{roomId}/tags",
            Set.of(Operation.Trait.AUTHENTICATED),
            Versions.of(""),
            GetRoomTags::read,
            Result.CODEC);

    private static GetRoomTags read(CallReading in) {
        return new GetRoomTags(in.path("userId", Text.STRING), in.path("roomId", Text.STRING));
    }

    @Override
    public Operation<Result> operation() {
        return OPERATION;
    }

    @Override
    public void write(CallWriting out) {
        out.path("userId", Text.STRING, userId);
        out.path("roomId", Text.STRING, roomId);
    }

    /** What is answered. */
    public record Result(@Nullable Map<String, Tag> tags, Others others) {

        /** How it is read and written. */
        public static final Codec<Result> CODEC = Codec.object(Result::read, Result::write);

        /** With what must be there alone. */
        public static Result of() {
            return new Result(null, Others.NONE);
        }

        private static Result read(Reading in) {
            return new Result(in.optional("tags", Codec.map(Tag.CODEC)), in.others());
        }

        private void write(Writing out) {
            out.put("tags", Codec.map(Tag.CODEC), tags);
            out.others(others);
        }
    }
}
