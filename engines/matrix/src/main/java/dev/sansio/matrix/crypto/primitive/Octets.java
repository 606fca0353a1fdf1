package dev.sansio.matrix.crypto.primitive;

import dev.sansio.matrix.crypto.CryptoException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.random.RandomGenerator;

/** Arrays of octets. */
public final class Octets {

    private Octets() {}

    /** New random ones; of the source depends all that is built on them. */
    public static byte[] random(RandomGenerator random, int length) {
        byte[] octets = new byte[length];
        random.nextBytes(octets);
        return octets;
    }

    /** All parts after one another. */
    public static byte[] join(byte[]... parts) {
        int length = 0;
        for (byte[] part : parts) {
            length = Math.addExact(length, part.length);
        }
        byte[] all = new byte[length];
        int at = 0;
        for (byte[] part : parts) {
            System.arraycopy(part, 0, all, at, part.length);
            at += part.length;
        }
        return all;
    }

    /** A copy of a part. */
    public static byte[] slice(byte[] octets, int from, int to) {
        return Arrays.copyOfRange(octets, from, to);
    }

    /** Whether both are the same, in a time that does not tell where they differ. */
    public static boolean same(byte[] one, byte[] other) {
        return MessageDigest.isEqual(one, other);
    }

    /** Overwrites with zeros. The platform may have moved the array before, and may keep copies of its own. */
    public static void wipe(byte[]... secrets) {
        for (byte[] secret : secrets) {
            Arrays.fill(secret, (byte) 0);
        }
    }

    /** The same array, which must have a certain length. */
    public static byte[] exactly(int length, byte[] octets, String what) {
        if (octets.length != length) {
            throw CryptoException.malformed(what + " has " + octets.length + " octets, not " + length);
        }
        return octets;
    }
}
