package dev.sansio.matrix.api;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.json.Reading;
import dev.sansio.matrix.json.Writing;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code PUT /_matrix/client/v3/rooms/{roomId}/redact/{eventId}/{txnId}}. Generated from the specification; see {@code src/generator}. */
public record RedactEvent(
        String roomId,
        String eventId,
        String txnId,
        @Nullable String reason,
        Others others) implements Call<RedactEvent.Result> {

    /** The operation. */
    public static final Operation<Result> OPERATION = new Operation<>(
            "redactEvent",
            "PUT",
            "/_matrix/client/v3/rooms/{roomId}/redact/{eventId}/{txnId}",
            Set.of(Operation.Trait.AUTHENTICATED),
            Versions.of(""),
            RedactEvent::read,
            Result.CODEC);

    /** With what must be there alone. */
    public static RedactEvent of(String roomId, String eventId, String txnId) {
        return new RedactEvent(roomId, eventId, txnId, null, Others.NONE);
    }

    private static RedactEvent read(CallReading in) {
        return new RedactEvent(
                in.path("roomId", Text.STRING),
                in.path("eventId", Text.STRING),
                in.path("txnId", Text.STRING),
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
        out.path("eventId", Text.STRING, eventId);
        out.path("txnId", Text.STRING, txnId);
        out.put("reason", Codec.TEXT, reason);
        out.others(others);
    }

    /** The same with another {@code reason}. */
    public RedactEvent withReason(@Nullable String reason) {
        return new RedactEvent(roomId, eventId, txnId, reason, others);
    }

    /** The same with another {@code others}. */
    public RedactEvent withOthers(Others others) {
        return new RedactEvent(roomId, eventId, txnId, reason, others);
    }

    /** What is answered. */
    public record Result(@Nullable String eventId, Others others) {

        /** How it is read and written. */
        public static final Codec<Result> CODEC = Codec.object(Result::read, Result::write);

        /** With what must be there alone. */
        public static Result of() {
            return new Result(null, Others.NONE);
        }

        private static Result read(Reading in) {
            return new Result(in.optional("event_id", Codec.TEXT), in.others());
        }

        private void write(Writing out) {
            out.put("event_id", Codec.TEXT, eventId);
            out.others(others);
        }
    }
}
