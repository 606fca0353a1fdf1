package dev.sansio.matrix.api;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.json.Reading;
import dev.sansio.matrix.json.Writing;
import java.util.Set;

/** {@code GET /_matrix/client/v1/rooms/{roomId}/timestamp_to_event}. Generated from the specification; see {@code src/generator}. */
public record GetEventByTimestamp(String roomId, long ts, String dir) implements Call<GetEventByTimestamp.Result> {

    /** The operation. */
    public static final Operation<Result> OPERATION = new Operation<>(
            "getEventByTimestamp",
            "GET",
            "/_matrix/client/v1/rooms/{roomId}/timestamp_to_event",
            Set.of(Operation.Trait.AUTHENTICATED, Operation.Trait.RATE_LIMITED),
            Versions.of("1.6"),
            GetEventByTimestamp::read,
            Result.CODEC);

    private static GetEventByTimestamp read(CallReading in) {
        return new GetEventByTimestamp(
                in.path("roomId", Text.STRING),
                in.requiredQuery("ts", Text.NUMBER),
                in.requiredQuery("dir", Text.STRING));
    }

    @Override
    public Operation<Result> operation() {
        return OPERATION;
    }

    @Override
    public void write(CallWriting out) {
        out.path("roomId", Text.STRING, roomId);
        out.query("ts", Text.NUMBER, ts);
        out.query("dir", Text.STRING, dir);
    }

    /** What is answered. */
    public record Result(String eventId, long originServerTs, Others others) {

        /** How it is read and written. */
        public static final Codec<Result> CODEC = Codec.object(Result::read, Result::write);

        /** With what must be there alone. */
        public static Result of(String eventId, long originServerTs) {
            return new Result(eventId, originServerTs, Others.NONE);
        }

        private static Result read(Reading in) {
            return new Result(
                    in.required("event_id", Codec.TEXT), in.required("origin_server_ts", Codec.NUMBER), in.others());
        }

        private void write(Writing out) {
            out.put("event_id", Codec.TEXT, eventId);
            out.put("origin_server_ts", Codec.NUMBER, originServerTs);
            out.others(others);
        }
    }
}
