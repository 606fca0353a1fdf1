package dev.sansio.matrix.event;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.json.Reading;
import dev.sansio.matrix.json.Writing;
import dev.sansio.matrix.model.VerificationRelatesTo;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The content of {@code m.key.verification.start$m.sas.v1}. Generated from the specification; see {@code src/generator}. */
public record KeyVerificationStartSasV1Content(
        String fromDevice,
        @Nullable String transactionId,
        String method,
        List<String> keyAgreementProtocols,
        List<String> hashes,
        List<String> messageAuthenticationCodes,
        List<String> shortAuthenticationString,
        @Nullable VerificationRelatesTo relatesTo,
        Others others)
        implements EventContent {

    /** How it is read and written. */
    public static final Codec<KeyVerificationStartSasV1Content> CODEC =
            Codec.object(KeyVerificationStartSasV1Content::read, KeyVerificationStartSasV1Content::write);

    /** With what must be there alone. */
    public static KeyVerificationStartSasV1Content of(
            String fromDevice,
            String method,
            List<String> keyAgreementProtocols,
            List<String> hashes,
            List<String> messageAuthenticationCodes,
            List<String> shortAuthenticationString) {
        return new KeyVerificationStartSasV1Content(
                fromDevice,
                null,
                method,
                keyAgreementProtocols,
                hashes,
                messageAuthenticationCodes,
                shortAuthenticationString,
                null,
                Others.NONE);
    }

    private static KeyVerificationStartSasV1Content read(Reading in) {
        return new KeyVerificationStartSasV1Content(
                in.required("from_device", Codec.TEXT),
                in.optional("transaction_id", Codec.TEXT),
                in.required("method", Codec.TEXT),
                in.required("key_agreement_protocols", Codec.list(Codec.TEXT)),
                in.required("hashes", Codec.list(Codec.TEXT)),
                in.required("message_authentication_codes", Codec.list(Codec.TEXT)),
                in.required("short_authentication_string", Codec.list(Codec.TEXT)),
                in.optional("m.relates_to", VerificationRelatesTo.CODEC),
                in.others());
    }

    private void write(Writing out) {
        out.put("from_device", Codec.TEXT, fromDevice);
        out.put("transaction_id", Codec.TEXT, transactionId);
        out.put("method", Codec.TEXT, method);
        out.put("key_agreement_protocols", Codec.list(Codec.TEXT), keyAgreementProtocols);
        out.put("hashes", Codec.list(Codec.TEXT), hashes);
        out.put("message_authentication_codes", Codec.list(Codec.TEXT), messageAuthenticationCodes);
        out.put("short_authentication_string", Codec.list(Codec.TEXT), shortAuthenticationString);
        out.put("m.relates_to", VerificationRelatesTo.CODEC, relatesTo);
        out.others(others);
    }

    /** The same with another {@code transactionId}. */
    public KeyVerificationStartSasV1Content withTransactionId(@Nullable String transactionId) {
        return new KeyVerificationStartSasV1Content(
                fromDevice,
                transactionId,
                method,
                keyAgreementProtocols,
                hashes,
                messageAuthenticationCodes,
                shortAuthenticationString,
                relatesTo,
                others);
    }

    /** The same with another {@code relatesTo}. */
    public KeyVerificationStartSasV1Content withRelatesTo(@Nullable VerificationRelatesTo relatesTo) {
        return new KeyVerificationStartSasV1Content(
                fromDevice,
                transactionId,
                method,
                keyAgreementProtocols,
                hashes,
                messageAuthenticationCodes,
                shortAuthenticationString,
                relatesTo,
                others);
    }

    /** The same with another {@code others}. */
    public KeyVerificationStartSasV1Content withOthers(Others others) {
        return new KeyVerificationStartSasV1Content(
                fromDevice,
                transactionId,
                method,
                keyAgreementProtocols,
                hashes,
                messageAuthenticationCodes,
                shortAuthenticationString,
                relatesTo,
                others);
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
