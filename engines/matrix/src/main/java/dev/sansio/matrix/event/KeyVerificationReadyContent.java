package dev.sansio.matrix.event;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.json.Reading;
import dev.sansio.matrix.json.Writing;
import dev.sansio.matrix.model.VerificationRelatesTo;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The content of {@code m.key.verification.ready}. Generated from the specification; see {@code src/generator}. */
public record KeyVerificationReadyContent(
        String fromDevice,
        @Nullable String transactionId,
        List<String> methods,
        @Nullable VerificationRelatesTo relatesTo,
        Others others)
        implements EventContent {

    /** How it is read and written. */
    public static final Codec<KeyVerificationReadyContent> CODEC =
            Codec.object(KeyVerificationReadyContent::read, KeyVerificationReadyContent::write);

    /** With what must be there alone. */
    public static KeyVerificationReadyContent of(String fromDevice, List<String> methods) {
        return new KeyVerificationReadyContent(fromDevice, null, methods, null, Others.NONE);
    }

    private static KeyVerificationReadyContent read(Reading in) {
        return new KeyVerificationReadyContent(
                in.required("from_device", Codec.TEXT),
                in.optional("transaction_id", Codec.TEXT),
                in.required("methods", Codec.list(Codec.TEXT)),
                in.optional("m.relates_to", VerificationRelatesTo.CODEC),
                in.others());
    }

    private void write(Writing out) {
        out.put("from_device", Codec.TEXT, fromDevice);
        out.put("transaction_id", Codec.TEXT, transactionId);
        out.put("methods", Codec.list(Codec.TEXT), methods);
        out.put("m.relates_to", VerificationRelatesTo.CODEC, relatesTo);
        out.others(others);
    }

    /** The same with another {@code transactionId}. */
    public KeyVerificationReadyContent withTransactionId(@Nullable String transactionId) {
        return new KeyVerificationReadyContent(fromDevice, transactionId, methods, relatesTo, others);
    }

    /** The same with another {@code relatesTo}. */
    public KeyVerificationReadyContent withRelatesTo(@Nullable VerificationRelatesTo relatesTo) {
        return new KeyVerificationReadyContent(fromDevice, transactionId, methods, relatesTo, others);
    }

    /** The same with another {@code others}. */
    public KeyVerificationReadyContent withOthers(Others others) {
        return new KeyVerificationReadyContent(fromDevice, transactionId, methods, relatesTo, others);
    }

    @Override
    public String eventType() {
        return "m.key.verification.ready";
    }

    @Override
    public ObjectNode toJson() {
        return (ObjectNode) CODEC.write(this);
    }
}
