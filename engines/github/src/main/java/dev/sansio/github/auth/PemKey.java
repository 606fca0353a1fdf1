package dev.sansio.github.auth;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;

/** Keys in PEM (RFC 7468): PKCS #1, as GitHub gives them out, and PKCS #8. */
final class PemKey {

    /** Version 0 and the algorithm rsaEncryption with its NULL: what PKCS #8 has before the key itself (RFC 5958 2). */
    private static final byte[] RSA = {
        0x02,
        0x01,
        0x00,
        0x30,
        0x0d,
        0x06,
        0x09,
        0x2a,
        (byte) 0x86,
        0x48,
        (byte) 0x86,
        (byte) 0xf7,
        0x0d,
        0x01,
        0x01,
        0x01,
        0x05,
        0x00
    };

    private PemKey() {}

    static PrivateKey read(String pem) {
        byte[] rsa = content(pem, "RSA PRIVATE KEY");
        byte[] pkcs8 = rsa.length > 0 ? element(0x30, joined(RSA, element(0x04, rsa))) : content(pem, "PRIVATE KEY");
        try {
            return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(pkcs8));
        } catch (GeneralSecurityException none) {
            throw new IllegalArgumentException("the text has no private key of RSA in PKCS #1 or PKCS #8", none);
        }
    }

    private static byte[] content(String pem, String label) {
        String begin = "-----BEGIN " + label + "-----";
        int from = pem.indexOf(begin);
        int to = pem.indexOf("-----END " + label + "-----");
        if (from < 0 || to < from) {
            return new byte[0];
        }
        return Base64.getMimeDecoder().decode(pem.substring(from + begin.length(), to));
    }

    /** An element of DER (X.690 8.1), no longer than 65,535 octets, as no key is. */
    private static byte[] element(int tag, byte[] content) {
        byte[] head = {(byte) tag, (byte) 0x82, (byte) (content.length >> 8), (byte) content.length};
        return joined(head, content);
    }

    private static byte[] joined(byte[] one, byte[] other) {
        byte[] both = new byte[one.length + other.length];
        System.arraycopy(one, 0, both, 0, one.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }
}
