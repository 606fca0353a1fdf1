package dev.sansio.core.sasl;

import dev.sansio.core.Secret;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;

/** The client's side of SCRAM (RFC 5802 section 5, RFC 7677). */
final class ScramClient extends ClientExchange {

    private final ScramHash hash;
    private final Secret password;
    private final byte[] bindingData;
    private final Gs2Header gs2;
    private final String nonce;
    private final String clientFirstBare;
    private @Nullable Secret serverSignature;

    ScramClient(
            ScramHash hash,
            SaslCredentials.Password credentials,
            @Nullable ChannelBinding binding,
            String nonce,
            SaslLimits limits) {
        super(hash.mechanism(binding != null && binding.binds()), limits);
        this.hash = hash;
        this.password = Secret.of(SaslPrep.query(credentials.password().revealText()));
        this.bindingData = binding == null ? new byte[0] : binding.data();
        String authorizationId = credentials.authorizationId();
        this.gs2 = Gs2Header.of(
                binding, authorizationId == null ? null : Utf8.carriable(authorizationId, "authorization identity"));
        this.nonce = nonce;
        this.clientFirstBare = "n=" + Gs2Header.escaped(SaslPrep.query(credentials.user())) + ",r=" + nonce;
    }

    @Override
    public boolean sendsInitialResponse() {
        return true;
    }

    @Override
    byte[] step(int number, byte[] challenge) {
        switch (number) {
            case 0:
                requireEmpty(challenge);
                return Utf8.encode(gs2.text() + clientFirstBare);
            case 1:
                return clientFinal(Utf8.decode(challenge, "server-first-message"));
            case 2:
                verify(Utf8.decode(challenge, "server-final-message"));
                return new byte[0];
            default:
                throw unexpected();
        }
    }

    private byte[] clientFinal(String serverFirst) {
        // Some servers report errors already here, where the grammar has none.
        failOnError(Attributes.of(serverFirst));
        Attributes attributes = Attributes.of(serverFirst);
        String fullNonce = attributes.takeNonce();
        byte[] salt = attributes.takeBase64('s');
        int iterations = attributes.takeIterations();
        attributes.end();
        // "The client MUST verify that the initial part of the nonce used in subsequent messages is the same"
        if (!fullNonce.startsWith(nonce) || fullNonce.length() == nonce.length()) {
            throw new SaslException(SaslException.NONCE, "the server's nonce does not extend the client's");
        }
        if (salt.length == 0) {
            throw new SaslException(SaslException.GARBLED, "salt is empty");
        }
        limits().checkIterations(iterations);

        String bound = ScramExchange.base64(ScramExchange.bindingInput(gs2.text(), bindingData));
        String withoutProof = "c=" + bound + ",r=" + fullNonce;
        byte[] authMessage = ScramExchange.authMessage(clientFirstBare, serverFirst, withoutProof);
        byte[] saltedPassword = hash.hi(password, salt, iterations);
        byte[] clientKey = hash.hmac(saltedPassword, Utf8.encode("Client Key"));
        Secret serverKey = Secret.of(hash.hmac(saltedPassword, Utf8.encode("Server Key")));
        serverSignature = Secret.of(ScramExchange.serverSignature(hash, serverKey, authMessage));
        byte[] clientSignature = ScramExchange.clientSignature(hash, hash.h(clientKey), authMessage);
        return Utf8.encode(withoutProof + ",p=" + ScramExchange.base64(ScramHash.xor(clientKey, clientSignature)));
    }

    private void verify(String serverFinal) {
        Attributes attributes = Attributes.of(serverFinal);
        failOnError(attributes);
        byte[] signature = attributes.takeBase64('v');
        attributes.end();
        Secret expected = serverSignature;
        if (expected == null || !MessageDigest.isEqual(expected.reveal(), signature)) {
            throw new SaslException(SaslException.SERVER_SIGNATURE, "the server does not know the password");
        }
        complete();
    }

    private void failOnError(Attributes attributes) {
        if (attributes.peek() == 'e') {
            String error = attributes.take('e');
            refused(error);
            throw new SaslException(SaslException.SERVER_ERROR, Utf8.shown(error));
        }
    }
}
