package dev.sansio.matrix.event;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.json.Reading;
import dev.sansio.matrix.json.Writing;
import dev.sansio.matrix.model.VerificationRelatesTo;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The content of {@code m.key.verification.cancel}. Generated from the specification; see {@code src/generator}. */
public record KeyVerificationCancelContent(
        @Nullable String transactionId,
        String reason,
        String code,
        @Nullable VerificationRelatesTo relatesTo,
        Others others)
        implements EventContent {

    /** How it is read and written. */
    public static final Codec<KeyVerificationCancelContent> CODEC =
            Codec.object(KeyVerificationCancelContent::read, KeyVerificationCancelContent::write);

    /** With what must be there alone. */
    public static KeyVerificationCancelContent of(String reason, String code) {
        return new KeyVerificationCancelContent(null, reason, code, null, Others.NONE);
    }

    private static KeyVerificationCancelContent read(Reading in) {
        return new KeyVerificationCancelContent(
                in.optional("transaction_id", Codec.TEXT),
                in.required("reason", Codec.TEXT),
                in.required("code", Codec.TEXT),
                in.optional("m.relates_to", VerificationRelatesTo.CODEC),
                in.others());
    }

    private void write(Writing out) {
        out.put("transaction_id", Codec.TEXT, transactionId);
        out.put("reason", Codec.TEXT, reason);
        out.put("code", Codec.TEXT, code);
        out.put("m.relates_to", VerificationRelatesTo.CODEC, relatesTo);
        out.others(others);
    }

    /** The same with another {@code transactionId}. */
    public KeyVerificationCancelContent withTransactionId(@Nullable String transactionId) {
        return new KeyVerificationCancelContent(transactionId, reason, code, relatesTo, others);
    }

    /** The same with another {@code relatesTo}. */
    public KeyVerificationCancelContent withRelatesTo(@Nullable VerificationRelatesTo relatesTo) {
        return new KeyVerificationCancelContent(transactionId, reason, code, relatesTo, others);
    }

    /** The same with another {@code others}. */
    public KeyVerificationCancelContent withOthers(Others others) {
        return new KeyVerificationCancelContent(transactionId, reason, code, relatesTo, others);
    }

    @Override
    public String eventType() {
        return "m.key.verification.cancel";
    }

    @Override
    public ObjectNode toJson() {
        return (ObjectNode) CODEC.write(this);
    }
}
