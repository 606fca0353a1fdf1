package dev.sansio.matrix.api;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.json.Reading;
import dev.sansio.matrix.json.Writing;
import dev.sansio.matrix.model.Event;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code GET /_matrix/client/v3/initialSync}. Generated from the specification; see {@code src/generator}. */
public record InitialSync(@Nullable Long limit, @Nullable Boolean archived) implements Call<InitialSync.Result> {

    /** The operation. */
    public static final Operation<Result> OPERATION = new Operation<>(
            "initialSync",
            "GET",
            "/_matrix/client/v3/initialSync",
            Set.of(Operation.Trait.AUTHENTICATED, Operation.Trait.DEPRECATED),
            Versions.of(""),
            InitialSync::read,
            Result.CODEC);

    /** With what must be there alone. */
    public static InitialSync of() {
        return new InitialSync(null, null);
    }

    private static InitialSync read(CallReading in) {
        return new InitialSync(in.query("limit", Text.NUMBER), in.query("archived", Text.FLAG));
    }

    @Override
    public Operation<Result> operation() {
        return OPERATION;
    }

    @Override
    public void write(CallWriting out) {
        out.query("limit", Text.NUMBER, limit);
        out.query("archived", Text.FLAG, archived);
    }

    /** The same with another {@code limit}. */
    public InitialSync withLimit(@Nullable Long limit) {
        return new InitialSync(limit, archived);
    }

    /** The same with another {@code archived}. */
    public InitialSync withArchived(@Nullable Boolean archived) {
        return new InitialSync(limit, archived);
    }

    /** What is answered. */
    public record Result(
            String end,
            List<Event> presence,
            List<RoomInfo> rooms,
            @Nullable List<Event> accountData,
            Others others) {

        /** How it is read and written. */
        public static final Codec<Result> CODEC = Codec.object(Result::read, Result::write);

        /** With what must be there alone. */
        public static Result of(String end, List<Event> presence, List<RoomInfo> rooms) {
            return new Result(end, presence, rooms, null, Others.NONE);
        }

        private static Result read(Reading in) {
            return new Result(
                    in.required("end", Codec.TEXT),
                    in.required("presence", Codec.list(Event.CODEC)),
                    in.required("rooms", Codec.list(RoomInfo.CODEC)),
                    in.optional("account_data", Codec.list(Event.CODEC)),
                    in.others());
        }

        private void write(Writing out) {
            out.put("end", Codec.TEXT, end);
            out.put("presence", Codec.list(Event.CODEC), presence);
            out.put("rooms", Codec.list(RoomInfo.CODEC), rooms);
            out.put("account_data", Codec.list(Event.CODEC), accountData);
            out.others(others);
        }
    }

    /** Part of {@link InitialSync}. */
    public record RoomInfo(
            String roomId,
            String membership,
            @Nullable Event invite,
            @Nullable PaginationChunk messages,
            @Nullable List<Event> state,
            @Nullable String visibility,
            @Nullable List<Event> accountData,
            Others others) {

        /** How it is read and written. */
        public static final Codec<RoomInfo> CODEC = Codec.object(RoomInfo::read, RoomInfo::write);

        /** With what must be there alone. */
        public static RoomInfo of(String roomId, String membership) {
            return new RoomInfo(roomId, membership, null, null, null, null, null, Others.NONE);
        }

        private static RoomInfo read(Reading in) {
            return new RoomInfo(
                    in.required("room_id", Codec.TEXT),
                    in.required("membership", Codec.TEXT),
                    in.optional("invite", Event.CODEC),
                    in.optional("messages", PaginationChunk.CODEC),
                    in.optional("state", Codec.list(Event.CODEC)),
                    in.optional("visibility", Codec.TEXT),
                    in.optional("account_data", Codec.list(Event.CODEC)),
                    in.others());
        }

        private void write(Writing out) {
            out.put("room_id", Codec.TEXT, roomId);
            out.put("membership", Codec.TEXT, membership);
            out.put("invite", Event.CODEC, invite);
            out.put("messages", PaginationChunk.CODEC, messages);
            out.put("state", Codec.list(Event.CODEC), state);
            out.put("visibility", Codec.TEXT, visibility);
            out.put("account_data", Codec.list(Event.CODEC), accountData);
            out.others(others);
        }
    }

    /** Part of {@link InitialSync}. */
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
