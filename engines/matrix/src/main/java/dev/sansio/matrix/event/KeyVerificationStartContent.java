package dev.sansio.matrix.event;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.json.Reading;
import dev.sansio.matrix.json.Writing;
import dev.sansio.matrix.model.VerificationRelatesTo;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The content of {@code m.key.verification.start}. Generated from the specification; see {@code src/generator}. */
public record KeyVerificationStartContent(
        String fromDevice,
        @Nullable String transactionId,
        String method,
        @Nullable String nextMethod,
        @Nullable VerificationRelatesTo relatesTo,
        Others others)
        implements EventContent {

    /** How it is read and written. */
    public static final Codec<KeyVerificationStartContent> CODEC =
            Codec.object(KeyVerificationStartContent::read, KeyVerificationStartContent::write);

    /** With what must be there alone. */
    public static KeyVerificationStartContent of(String fromDevice, String method) {
        return new KeyVerificationStartContent(fromDevice, null, method, null, null, Others.NONE);
    }

    private static KeyVerificationStartContent read(Reading in) {
        return new KeyVerificationStartContent(
                in.required("from_device", Codec.TEXT),
                in.optional("transaction_id", Codec.TEXT),
                in.required("method", Codec.TEXT),
                in.optional("next_method", Codec.TEXT),
                in.optional("m.relates_to", VerificationRelatesTo.CODEC),
                in.others());
    }

    private void write(Writing out) {
        out.put("from_device", Codec.TEXT, fromDevice);
        out.put("transaction_id", Codec.TEXT, transactionId);
        out.put("method", Codec.TEXT, method);
        out.put("next_method", Codec.TEXT, nextMethod);
        out.put("m.relates_to", VerificationRelatesTo.CODEC, relatesTo);
        out.others(others);
    }

    /** The same with another {@code transactionId}. */
    public KeyVerificationStartContent withTransactionId(@Nullable String transactionId) {
        return new KeyVerificationStartContent(fromDevice, transactionId, method, nextMethod, relatesTo, others);
    }

    /** The same with another {@code nextMethod}. */
    public KeyVerificationStartContent withNextMethod(@Nullable String nextMethod) {
        return new KeyVerificationStartContent(fromDevice, transactionId, method, nextMethod, relatesTo, others);
    }

    /** The same with another {@code relatesTo}. */
    public KeyVerificationStartContent withRelatesTo(@Nullable VerificationRelatesTo relatesTo) {
        return new KeyVerificationStartContent(fromDevice, transactionId, method, nextMethod, relatesTo, others);
    }

    /** The same with another {@code others}. */
    public KeyVerificationStartContent withOthers(Others others) {
        return new KeyVerificationStartContent(fromDevice, transactionId, method, nextMethod, relatesTo, others);
    }

    @Override
    public String eventType() {
        return "m.key.verification.start";
    }

    @Override
    public ObjectNode toJson() {
        return (ObjectNode) CODEC.write(this);
    }
}
