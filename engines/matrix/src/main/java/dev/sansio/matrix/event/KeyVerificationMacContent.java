package dev.sansio.matrix.event;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.json.Reading;
import dev.sansio.matrix.json.Writing;
import dev.sansio.matrix.model.VerificationRelatesTo;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The content of {@code m.key.verification.mac}. Generated from the specification; see {@code src/generator}. */
public record KeyVerificationMacContent(
        @Nullable String transactionId,
        Map<String, String> mac,
        String keys,
        @Nullable VerificationRelatesTo relatesTo,
        Others others)
        implements EventContent {

    /** How it is read and written. */
    public static final Codec<KeyVerificationMacContent> CODEC =
            Codec.object(KeyVerificationMacContent::read, KeyVerificationMacContent::write);

    /** With what must be there alone. */
    public static KeyVerificationMacContent of(Map<String, String> mac, String keys) {
        return new KeyVerificationMacContent(null, mac, keys, null, Others.NONE);
    }

    private static KeyVerificationMacContent read(Reading in) {
        return new KeyVerificationMacContent(
                in.optional("transaction_id", Codec.TEXT),
                in.required("mac", Codec.map(Codec.TEXT)),
                in.required("keys", Codec.TEXT),
                in.optional("m.relates_to", VerificationRelatesTo.CODEC),
                in.others());
    }

    private void write(Writing out) {
        out.put("transaction_id", Codec.TEXT, transactionId);
        out.put("mac", Codec.map(Codec.TEXT), mac);
        out.put("keys", Codec.TEXT, keys);
        out.put("m.relates_to", VerificationRelatesTo.CODEC, relatesTo);
        out.others(others);
    }

    /** The same with another {@code transactionId}. */
    public KeyVerificationMacContent withTransactionId(@Nullable String transactionId) {
        return new KeyVerificationMacContent(transactionId, mac, keys, relatesTo, others);
    }

    /** The same with another {@code relatesTo}. */
    public KeyVerificationMacContent withRelatesTo(@Nullable VerificationRelatesTo relatesTo) {
        return new KeyVerificationMacContent(transactionId, mac, keys, relatesTo, others);
    }

    /** The same with another {@code others}. */
    public KeyVerificationMacContent withOthers(Others others) {
        return new KeyVerificationMacContent(transactionId, mac, keys, relatesTo, others);
    }

    @Override
    public String eventType() {
        return "m.key.verification.mac";
    }

    @Override
    public ObjectNode toJson() {
        return (ObjectNode) CODEC.write(this);
    }
}
