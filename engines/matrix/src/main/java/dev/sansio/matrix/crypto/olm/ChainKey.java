package dev.sansio.matrix.crypto.olm;

import dev.sansio.matrix.crypto.primitive.HmacSha256;

/** The steps of a chain, C(i,j). */
final class ChainKey {

    private static final byte[] MESSAGE = {1};
    private static final byte[] NEXT = {2};

    private ChainKey() {}

    /** M(i,j). */
    static byte[] messageKey(byte[] chainKey) {
        return HmacSha256.of(chainKey, MESSAGE);
    }

    /** C(i,j+1). */
    static byte[] next(byte[] chainKey) {
        return HmacSha256.of(chainKey, NEXT);
    }
}
