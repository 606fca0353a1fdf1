package dev.sansio.matrix.event;

import dev.sansio.core.Secret;
import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.json.Reading;
import dev.sansio.matrix.json.Writing;
import dev.sansio.matrix.model.VerificationRelatesTo;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The content of {@code m.key.verification.start$m.reciprocate.v1}. Generated from the specification; see {@code src/generator}. */
public record KeyVerificationStartReciprocateV1Content(
        String fromDevice,
        @Nullable String transactionId,
        String method,
        Secret secret,
        @Nullable VerificationRelatesTo relatesTo,
        Others others)
        implements EventContent {

    /** How it is read and written. */
    public static final Codec<KeyVerificationStartReciprocateV1Content> CODEC = Codec.object(
            KeyVerificationStartReciprocateV1Content::read, KeyVerificationStartReciprocateV1Content::write);

    /** With what must be there alone. */
    public static KeyVerificationStartReciprocateV1Content of(String fromDevice, String method, Secret secret) {
        return new KeyVerificationStartReciprocateV1Content(fromDevice, null, method, secret, null, Others.NONE);
    }

    private static KeyVerificationStartReciprocateV1Content read(Reading in) {
        return new KeyVerificationStartReciprocateV1Content(
                in.required("from_device", Codec.TEXT),
                in.optional("transaction_id", Codec.TEXT),
                in.required("method", Codec.TEXT),
                in.required("secret", Codec.SECRET),
                in.optional("m.relates_to", VerificationRelatesTo.CODEC),
                in.others());
    }

    private void write(Writing out) {
        out.put("from_device", Codec.TEXT, fromDevice);
        out.put("transaction_id", Codec.TEXT, transactionId);
        out.put("method", Codec.TEXT, method);
        out.put("secret", Codec.SECRET, secret);
        out.put("m.relates_to", VerificationRelatesTo.CODEC, relatesTo);
        out.others(others);
    }

    /** The same with another {@code transactionId}. */
    public KeyVerificationStartReciprocateV1Content withTransactionId(@Nullable String transactionId) {
        return new KeyVerificationStartReciprocateV1Content(
                fromDevice, transactionId, method, secret, relatesTo, others);
    }

    /** The same with another {@code relatesTo}. */
    public KeyVerificationStartReciprocateV1Content withRelatesTo(@Nullable VerificationRelatesTo relatesTo) {
        return new KeyVerificationStartReciprocateV1Content(
                fromDevice, transactionId, method, secret, relatesTo, others);
    }

    /** The same with another {@code others}. */
    public KeyVerificationStartReciprocateV1Content withOthers(Others others) {
        return new KeyVerificationStartReciprocateV1Content(
                fromDevice, transactionId, method, secret, relatesTo, others);
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
