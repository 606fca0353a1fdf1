package dev.sansio.core.sasl;

import dev.sansio.core.Secret;
import java.util.Arrays;
import java.util.Base64;
import java.util.random.RandomGenerator;

/** What both sides of SCRAM compute alike (RFC 5802 section 3). */
final class ScramExchange {

    /** 144 bits, without padding in Base64. */
    private static final int NONCE_BYTES = 18;

    private ScramExchange() {}

    static String nonce(RandomGenerator random) {
        byte[] bytes = new byte[NONCE_BYTES];
        random.nextBytes(bytes);
        return base64(bytes);
    }

    static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    /** {@code cbind-input}: the header as it was sent, and the channel binding data under the flag p. */
    static byte[] bindingInput(String gs2Header, byte[] bindingData) {
        byte[] header = Utf8.encode(gs2Header);
        byte[] input = Arrays.copyOf(header, header.length + bindingData.length);
        System.arraycopy(bindingData, 0, input, header.length, bindingData.length);
        return input;
    }

    static byte[] authMessage(String clientFirstBare, String serverFirst, String clientFinalWithoutProof) {
        return Utf8.encode(clientFirstBare + "," + serverFirst + "," + clientFinalWithoutProof);
    }

    static byte[] clientSignature(ScramHash hash, byte[] storedKey, byte[] authMessage) {
        return hash.hmac(storedKey, authMessage);
    }

    static byte[] serverSignature(ScramHash hash, Secret serverKey, byte[] authMessage) {
        return hash.hmac(serverKey.reveal(), authMessage);
    }
}
