package dev.sansio.matrix.event;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.json.Reading;
import dev.sansio.matrix.json.Writing;
import dev.sansio.matrix.model.VerificationRelatesTo;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The content of {@code m.key.verification.accept}. Generated from the specification; see {@code src/generator}. */
public record KeyVerificationAcceptContent(
        @Nullable String transactionId,
        String keyAgreementProtocol,
        String hash,
        String messageAuthenticationCode,
        List<String> shortAuthenticationString,
        String commitment,
        @Nullable VerificationRelatesTo relatesTo,
        Others others)
        implements EventContent {

    /** How it is read and written. */
    public static final Codec<KeyVerificationAcceptContent> CODEC =
            Codec.object(KeyVerificationAcceptContent::read, KeyVerificationAcceptContent::write);

    /** With what must be there alone. */
    public static KeyVerificationAcceptContent of(
            String keyAgreementProtocol,
            String hash,
            String messageAuthenticationCode,
            List<String> shortAuthenticationString,
            String commitment) {
        return new KeyVerificationAcceptContent(
                null,
                keyAgreementProtocol,
                hash,
                messageAuthenticationCode,
                shortAuthenticationString,
                commitment,
                null,
                Others.NONE);
    }

    private static KeyVerificationAcceptContent read(Reading in) {
        return new KeyVerificationAcceptContent(
                in.optional("transaction_id", Codec.TEXT),
                in.required("key_agreement_protocol", Codec.TEXT),
                in.required("hash", Codec.TEXT),
                in.required("message_authentication_code", Codec.TEXT),
                in.required("short_authentication_string", Codec.list(Codec.TEXT)),
                in.required("commitment", Codec.TEXT),
                in.optional("m.relates_to", VerificationRelatesTo.CODEC),
                in.others());
    }

    private void write(Writing out) {
        out.put("transaction_id", Codec.TEXT, transactionId);
        out.put("key_agreement_protocol", Codec.TEXT, keyAgreementProtocol);
        out.put("hash", Codec.TEXT, hash);
        out.put("message_authentication_code", Codec.TEXT, messageAuthenticationCode);
        out.put("short_authentication_string", Codec.list(Codec.TEXT), shortAuthenticationString);
        out.put("commitment", Codec.TEXT, commitment);
        out.put("m.relates_to", VerificationRelatesTo.CODEC, relatesTo);
        out.others(others);
    }

    /** The same with another {@code transactionId}. */
    public KeyVerificationAcceptContent withTransactionId(@Nullable String transactionId) {
        return new KeyVerificationAcceptContent(
                transactionId,
                keyAgreementProtocol,
                hash,
                messageAuthenticationCode,
                shortAuthenticationString,
                commitment,
                relatesTo,
                others);
    }

    /** The same with another {@code relatesTo}. */
    public KeyVerificationAcceptContent withRelatesTo(@Nullable VerificationRelatesTo relatesTo) {
        return new KeyVerificationAcceptContent(
                transactionId,
                keyAgreementProtocol,
                hash,
                messageAuthenticationCode,
                shortAuthenticationString,
                commitment,
                relatesTo,
                others);
    }

    /** The same with another {@code others}. */
    public KeyVerificationAcceptContent withOthers(Others others) {
        return new KeyVerificationAcceptContent(
                transactionId,
                keyAgreementProtocol,
                hash,
                messageAuthenticationCode,
                shortAuthenticationString,
                commitment,
                relatesTo,
                others);
    }

    @Override
    public String eventType() {
        return "m.key.verification.accept";
    }

    @Override
    public ObjectNode toJson() {
        return (ObjectNode) CODEC.write(this);
    }
}
