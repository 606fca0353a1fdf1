package dev.sansio.matrix.crypto.primitive;

import java.util.HexFormat;

/** The frames (RFC 8410) in which the platform takes the octets of keys. */
final class Encodings {

    private static final byte[] X25519_PUBLIC = hex("302a300506032b656e032100");
    private static final byte[] X25519_PRIVATE = hex("302e020100300506032b656e04220420");
    private static final byte[] ED25519_PRIVATE = hex("302e020100300506032b657004220420");

    private Encodings() {}

    static byte[] x25519Public(byte[] u) {
        return Octets.join(X25519_PUBLIC, u);
    }

    static byte[] x25519Private(byte[] scalar) {
        return Octets.join(X25519_PRIVATE, scalar);
    }

    static byte[] ed25519Private(byte[] seed) {
        return Octets.join(ED25519_PRIVATE, seed);
    }

    /** The 32 octets at the end of either form of a public key. */
    static byte[] last32(byte[] encoded) {
        return Octets.slice(encoded, encoded.length - 32, encoded.length);
    }

    private static byte[] hex(String digits) {
        return HexFormat.of().parseHex(digits);
    }
}
