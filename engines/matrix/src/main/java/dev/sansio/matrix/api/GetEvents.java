package dev.sansio.matrix.api;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.json.Reading;
import dev.sansio.matrix.json.Writing;
import dev.sansio.matrix.model.Event;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code GET /_matrix/client/v3/events}. Generated from the specification; see {@code src/generator}. */
public record GetEvents(@Nullable String from, @Nullable Long timeout) implements Call<GetEvents.Result> {

    /** The operation. */
    public static final Operation<Result> OPERATION = new Operation<>(
            "getEvents",
            "GET",
            "/_matrix/client/v3/events",
            Set.of(Operation.Trait.AUTHENTICATED, Operation.Trait.DEPRECATED),
            Versions.of(""),
            GetEvents::read,
            Result.CODEC);

    /** With what must be there alone. */
    public static GetEvents of() {
        return new GetEvents(null, null);
    }

    private static GetEvents read(CallReading in) {
        return new GetEvents(in.query("from", Text.STRING), in.query("timeout", Text.NUMBER));
    }

    @Override
    public Operation<Result> operation() {
        return OPERATION;
    }

    @Override
    public void write(CallWriting out) {
        out.query("from", Text.STRING, from);
        out.query("timeout", Text.NUMBER, timeout);
    }

    /** The same with another {@code from}. */
    public GetEvents withFrom(@Nullable String from) {
        return new GetEvents(from, timeout);
    }

    /** The same with another {@code timeout}. */
    public GetEvents withTimeout(@Nullable Long timeout) {
        return new GetEvents(from, timeout);
    }

    /** What is answered. */
    public record Result(
            @Nullable String start,
            @Nullable String end,
            @Nullable List<Event> chunk,
            Others others) {

        /** How it is read and written. */
        public static final Codec<Result> CODEC = Codec.object(Result::read, Result::write);

        /** With what must be there alone. */
        public static Result of() {
            return new Result(null, null, null, Others.NONE);
        }

        private static Result read(Reading in) {
            return new Result(
                    in.optional("start", Codec.TEXT),
                    in.optional("end", Codec.TEXT),
                    in.optional("chunk", Codec.list(Event.CODEC)),
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
