package dev.sansio.matrix.api;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/** {@code PUT /_matrix/client/v3/sendToDevice/{eventType}/{txnId}}. Generated from the specification; see {@code src/generator}. */
public record SendToDevice(String eventType, String txnId, Map<String, Map<String, ObjectNode>> messages, Others others)
        implements Call<ObjectNode> {

    /** The operation. */
    public static final Operation<ObjectNode> OPERATION = new Operation<>(
            "sendToDevice",
            "PUT",
            "/_matrix/client/v3/sendToDevice/{eventType}/{txnId}",
            Set.of(Operation.Trait.AUTHENTICATED),
            Versions.of(""),
            SendToDevice::read,
            Codec.JSON);

    /** With what must be there alone. */
    public static SendToDevice of(String eventType, String txnId, Map<String, Map<String, ObjectNode>> messages) {
        return new SendToDevice(eventType, txnId, messages, Others.NONE);
    }

    private static SendToDevice read(CallReading in) {
        return new SendToDevice(
                in.path("eventType", Text.STRING),
                in.path("txnId", Text.STRING),
                in.required("messages", Codec.map(Codec.map(Codec.JSON))),
                in.others());
    }

    @Override
    public Operation<ObjectNode> operation() {
        return OPERATION;
    }

    @Override
    public void write(CallWriting out) {
        out.path("eventType", Text.STRING, eventType);
        out.path("txnId", Text.STRING, txnId);
        out.put("messages", Codec.map(Codec.map(Codec.JSON)), messages);
        out.others(others);
    }

    /** The same with another {@code others}. */
    public SendToDevice withOthers(Others others) {
        return new SendToDevice(eventType, txnId, messages, others);
    }
}
