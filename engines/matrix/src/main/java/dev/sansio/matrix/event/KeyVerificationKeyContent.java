package dev.sansio.matrix.event;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.json.Reading;
import dev.sansio.matrix.json.Writing;
import dev.sansio.matrix.model.VerificationRelatesTo;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The content of {@code m.key.verification.key}. Generated from the specification; see {@code src/generator}. */
public record KeyVerificationKeyContent(
        @Nullable String transactionId,
        String key,
        @Nullable VerificationRelatesTo relatesTo,
        Others others) implements EventContent {

    /** How it is read and written. */
    public static final Codec<KeyVerificationKeyContent> CODEC =
            Codec.object(KeyVerificationKeyContent::read, KeyVerificationKeyContent::write);

    /** With what must be there alone. */
    public static KeyVerificationKeyContent of(String key) {
        return new KeyVerificationKeyContent(null, key, null, Others.NONE);
    }

    private static KeyVerificationKeyContent read(Reading in) {
        return new KeyVerificationKeyContent(
                in.optional("transaction_id", Codec.TEXT),
                in.required("key", Codec.TEXT),
                in.optional("m.relates_to", VerificationRelatesTo.CODEC),
                in.others());
    }

    private void write(Writing out) {
        out.put("transaction_id", Codec.TEXT, transactionId);
        out.put("key", Codec.TEXT, key);
        out.put("m.relates_to", VerificationRelatesTo.CODEC, relatesTo);
        out.others(others);
    }

    /** The same with another {@code transactionId}. */
    public KeyVerificationKeyContent withTransactionId(@Nullable String transactionId) {
        return new KeyVerificationKeyContent(transactionId, key, relatesTo, others);
    }

    /** The same with another {@code relatesTo}. */
    public KeyVerificationKeyContent withRelatesTo(@Nullable VerificationRelatesTo relatesTo) {
        return new KeyVerificationKeyContent(transactionId, key, relatesTo, others);
    }

    /** The same with another {@code others}. */
    public KeyVerificationKeyContent withOthers(Others others) {
        return new KeyVerificationKeyContent(transactionId, key, relatesTo, others);
    }

    @Override
    public String eventType() {
        return "m.key.verification.key";
    }

    @Override
    public ObjectNode toJson() {
        return (ObjectNode) CODEC.write(this);
    }
}
