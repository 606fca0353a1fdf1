package dev.sansio.oauth.jose.jwk;

import dev.sansio.oauth.json.Document;
import dev.sansio.oauth.json.DocumentException;
import java.math.BigInteger;
import java.util.Arrays;

/** Numbers as members of a key (RFC 7518 2, 6): big-endian octets in base64url. */
final class Numbers {

    private Numbers() {}

    static byte[] octets(Document in, String name) {
        byte[] octets = Base64Url.decode(in.requiredText(name));
        if (octets == null) {
            throw DocumentException.unsuitable(name, "base64url");
        }
        return octets;
    }

    /** Octets of which there must be so many. */
    static byte[] octets(Document in, String name, int length) {
        byte[] octets = octets(in, name);
        if (octets.length != length) {
            throw DocumentException.unsuitable(name, length + " octets in base64url");
        }
        return octets;
    }

    static BigInteger number(Document in, String name) {
        return new BigInteger(1, octets(in, name));
    }

    static BigInteger number(Document in, String name, int length) {
        return new BigInteger(1, octets(in, name, length));
    }

    /** With as few octets as it needs. */
    static String text(BigInteger number) {
        return Base64Url.encode(octets(number, (number.bitLength() + 7) / 8));
    }

    static String text(BigInteger number, int length) {
        return Base64Url.encode(octets(number, length));
    }

    /** Without the octet of the sign, and with zeros up to the length. */
    private static byte[] octets(BigInteger number, int length) {
        byte[] signed = number.toByteArray();
        byte[] octets = new byte[length];
        int shown = Math.min(signed.length, length);
        System.arraycopy(signed, signed.length - shown, octets, length - shown, shown);
        Arrays.fill(signed, (byte) 0);
        return octets;
    }
}
