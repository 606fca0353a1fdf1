package dev.sansio.matrix.api;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.json.Reading;
import dev.sansio.matrix.json.Writing;
import dev.sansio.matrix.model.Event;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code GET /_matrix/client/v3/rooms/{roomId}/initialSync}. Generated from the specification; see {@code src/generator}. */
public record RoomInitialSync(String roomId) implements Call<RoomInitialSync.Result> {

    /** The operation. */
    public static final Operation<Result> OPERATION = new Operation<>(
            "roomInitialSync",
            "GET",
            "/_matrix/client/v3/rooms/{roomId}/initialSync",
            Set.of(Operation.Trait.AUTHENTICATED),
            Versions.of(""),
            RoomInitialSync::read,
            Result.CODEC);

    private static RoomInitialSync read(CallReading in) {
        return new RoomInitialSync(in.path("roomId", Text.STRING));
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
    public record Result(
            String roomId,
            @Nullable String membership,
            @Nullable PaginationChunk messages,
            @Nullable List<Event> state,
            @Nullable String visibility,
            @Nullable List<Event> accountData,
            Others others) {

        /** How it is read and written. */
        public static final Codec<Result> CODEC = Codec.object(Result::read, Result::write);

        /** With what must be there alone. */
        public static Result of(String roomId) {
            return new Result(roomId, null, null, null, null, null, Others.NONE);
        }

        private static Result read(Reading in) {
            return new Result(
                    in.required("room_id", Codec.TEXT),
                    in.optional("membership", Codec.TEXT),
                    in.optional("messages", PaginationChunk.CODEC),
                    in.optional("state", Codec.list(Event.CODEC)),
                    in.optional("visibility", Codec.TEXT),
                    in.optional("account_data", Codec.list(Event.CODEC)),
                    in.others());
        }

        private void write(Writing out) {
            out.put("room_id", Codec.TEXT, roomId);
            out.put("membership", Codec.TEXT, membership);
            out.put("messages", PaginationChunk.CODEC, messages);
            out.put("state", Codec.list(Event.CODEC), state);
            out.put("visibility", Codec.TEXT, visibility);
            out.put("account_data", Codec.list(Event.CODEC), accountData);
            out.others(others);
        }
    }

    /** Part of {@link RoomInitialSync}. */
    public record PaginationChunk(@Nullable String start, String end, List<Event> chunk, Others others) {

        /** How it is read and written. */
        public static final Codec<PaginationChunk> CODEC = Codec.object(PaginationChunk::read, PaginationChunk::write);

        /** With what must be there alone. */
        public static PaginationChunk of(String end, List<Event> chunk) {
            return new PaginationChunk(null, end, chunk, Others.NONE);
        }

        private static PaginationChunk read(Reading in) {
            return new PaginationChunk(
                    in.optional("start", Codec.TEXT),
                    in.required("end", Codec.TEXT),
                    in.required("chunk", Codec.list(Event.CODEC)),
                    in.others());
        }

        private void write(Writing out) {
            out.put("start", Codec.TEXT, start);
            out.put("end", Codec.TEXT, end);
            out.put("chunk", Codec.list(Event.CODEC), chunk);
            out.others(others);
        }
    }
}
