package dev.sansio.matrix.api;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.json.Reading;
import dev.sansio.matrix.json.Writing;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/** {@code PUT /_matrix/client/v3/rooms/{roomId}/send/{eventType}/{txnId}}. Generated from the specification; see {@code src/generator}. */
public record SendMessage(String roomId, String eventType, String txnId, ObjectNode content)
        implements Call<SendMessage.Result> {

    /** The operation. */
    public static final Operation<Result> OPERATION = new Operation<>(
            "sendMessage",
            "PUT",
            "/_matrix/client/v3/rooms/{roomId}/send/{eventType}/{txnId}",
            Set.of(Operation.Trait.AUTHENTICATED),
            Versions.of("", "1.18"),
            SendMessage::read,
            Result.CODEC);

    private static SendMessage read(CallReading in) {
        return new SendMessage(
                in.path("roomId", Text.STRING),
                in.path("eventType", Text.STRING),
                in.path("txnId", Text.STRING),
                in.content(Codec.JSON));
    }

    @Override
    public Operation<Result> operation() {
        return OPERATION;
    }

    @Override
    public void write(CallWriting out) {
        out.path("roomId", Text.STRING, roomId);
        out.path("eventType", Text.STRING, eventType);
        out.path("txnId", Text.STRING, txnId);
        out.content(Codec.JSON, content);
    }

    /** What is answered. */
    public record Result(String eventId, Others others) {

        /** How it is read and written. */
        public static final Codec<Result> CODEC = Codec.object(Result::read, Result::write);

        /** With what must be there alone. */
        public static Result of(String eventId) {
            return new Result(eventId, Others.NONE);
        }

        private static Result read(Reading in) {
            return new Result(in.required("event_id", Codec.TEXT), in.others());
        }

        private void write(Writing out) {
            out.put("event_id", Codec.TEXT, eventId);
            out.others(others);
        }
    }
}
