package dev.sansio.matrix.api;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** {@code POST /_matrix/client/v3/rooms/{roomId}/receipt/{receiptType}/{eventId}}. Generated from the specification; see {@code src/generator}. */
public record PostReceipt(
        String roomId,
        String receiptType,
        String eventId,
        @Nullable String threadId,
        Others others) implements Call<ObjectNode> {

    /** The operation. */
    public static final Operation<ObjectNode> OPERATION = new Operation<>(
            "postReceipt",
            "POST",
            "/_matrix/client/v3/rooms/{roomId}/receipt/{receiptType}/{eventId}",
            Set.of(Operation.Trait.AUTHENTICATED, Operation.Trait.RATE_LIMITED),
            Versions.of(""),
            PostReceipt::read,
            Codec.JSON);

    /** With what must be there alone. */
    public static PostReceipt of(String roomId, String receiptType, String eventId) {
        return new PostReceipt(roomId, receiptType, eventId, null, Others.NONE);
    }

    private static PostReceipt read(CallReading in) {
        return new PostReceipt(
                in.path("roomId", Text.STRING),
                in.path("receiptType", Text.STRING),
                in.path("eventId", Text.STRING),
                in.optional("thread_id", Codec.TEXT),
                in.others());
    }

    @Override
    public Operation<ObjectNode> operation() {
        return OPERATION;
    }

    @Override
    public void write(CallWriting out) {
        out.path("roomId", Text.STRING, roomId);
        out.path("receiptType", Text.STRING, receiptType);
        out.path("eventId", Text.STRING, eventId);
        out.put("thread_id", Codec.TEXT, threadId);
        out.others(others);
    }

    /** The same with another {@code threadId}. */
    public PostReceipt withThreadId(@Nullable String threadId) {
        return new PostReceipt(roomId, receiptType, eventId, threadId, others);
    }

    /** The same with another {@code others}. */
    public PostReceipt withOthers(Others others) {
        return new PostReceipt(roomId, receiptType, eventId, threadId, others);
    }
}
