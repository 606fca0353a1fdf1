package dev.sansio.matrix.event;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.json.Reading;
import dev.sansio.matrix.json.Writing;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The content of {@code m.key.verification.request}. Generated from the specification; see {@code src/generator}. */
public record KeyVerificationRequestContent(
        String fromDevice,
        @Nullable String transactionId,
        List<String> methods,
        @Nullable Long timestamp,
        Others others)
        implements EventContent {

    /** How it is read and written. */
    public static final Codec<KeyVerificationRequestContent> CODEC =
            Codec.object(KeyVerificationRequestContent::read, KeyVerificationRequestContent::write);

    /** With what must be there alone. */
    public static KeyVerificationRequestContent of(String fromDevice, List<String> methods) {
        return new KeyVerificationRequestContent(fromDevice, null, methods, null, Others.NONE);
    }

    private static KeyVerificationRequestContent read(Reading in) {
        return new KeyVerificationRequestContent(
                in.required("from_device", Codec.TEXT),
                in.optional("transaction_id", Codec.TEXT),
                in.required("methods", Codec.list(Codec.TEXT)),
                in.optional("timestamp", Codec.NUMBER),
                in.others());
    }

    private void write(Writing out) {
        out.put("from_device", Codec.TEXT, fromDevice);
        out.put("transaction_id", Codec.TEXT, transactionId);
        out.put("methods", Codec.list(Codec.TEXT), methods);
        out.put("timestamp", Codec.NUMBER, timestamp);
        out.others(others);
    }

    /** The same with another {@code transactionId}. */
    public KeyVerificationRequestContent withTransactionId(@Nullable String transactionId) {
        return new KeyVerificationRequestContent(fromDevice, transactionId, methods, timestamp, others);
    }

    /** The same with another {@code timestamp}. */
    public KeyVerificationRequestContent withTimestamp(@Nullable Long timestamp) {
        return new KeyVerificationRequestContent(fromDevice, transactionId, methods, timestamp, others);
    }

    /** The same with another {@code others}. */
    public KeyVerificationRequestContent withOthers(Others others) {
        return new KeyVerificationRequestContent(fromDevice, transactionId, methods, timestamp, others);
    }

    @Override
    public String eventType() {
        return "m.key.verification.request";
    }

    @Override
    public ObjectNode toJson() {
        return (ObjectNode) CODEC.write(this);
    }
}
