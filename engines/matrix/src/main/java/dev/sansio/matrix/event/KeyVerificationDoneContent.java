package dev.sansio.matrix.event;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.json.Reading;
import dev.sansio.matrix.json.Writing;
import dev.sansio.matrix.model.VerificationRelatesTo;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The content of {@code m.key.verification.done}. Generated from the specification; see {@code src/generator}. */
public record KeyVerificationDoneContent(
        @Nullable String transactionId, @Nullable VerificationRelatesTo relatesTo, Others others)
        implements EventContent {

    /** How it is read and written. */
    public static final Codec<KeyVerificationDoneContent> CODEC =
            Codec.object(KeyVerificationDoneContent::read, KeyVerificationDoneContent::write);

    /** With what must be there alone. */
    public static KeyVerificationDoneContent of() {
        return new KeyVerificationDoneContent(null, null, Others.NONE);
    }

    private static KeyVerificationDoneContent read(Reading in) {
        return new KeyVerificationDoneContent(
                in.optional("transaction_id", Codec.TEXT),
                in.optional("m.relates_to", VerificationRelatesTo.CODEC),
                in.others());
    }

    private void write(Writing out) {
        out.put("transaction_id", Codec.TEXT, transactionId);
        out.put("m.relates_to", VerificationRelatesTo.CODEC, relatesTo);
        out.others(others);
    }

    /** The same with another {@code transactionId}. */
    public KeyVerificationDoneContent withTransactionId(@Nullable String transactionId) {
        return new KeyVerificationDoneContent(transactionId, relatesTo, others);
    }

    /** The same with another {@code relatesTo}. */
    public KeyVerificationDoneContent withRelatesTo(@Nullable VerificationRelatesTo relatesTo) {
        return new KeyVerificationDoneContent(transactionId, relatesTo, others);
    }

    /** The same with another {@code others}. */
    public KeyVerificationDoneContent withOthers(Others others) {
        return new KeyVerificationDoneContent(transactionId, relatesTo, others);
    }

    @Override
    public String eventType() {
        return "m.key.verification.done";
    }

    @Override
    public ObjectNode toJson() {
        return (ObjectNode) CODEC.write(this);
    }
}
