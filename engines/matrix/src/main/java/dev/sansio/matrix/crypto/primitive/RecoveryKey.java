package dev.sansio.matrix.crypto.primitive;

import dev.sansio.core.Secret;
import dev.sansio.matrix.crypto.CryptoException;
import dev.sansio.matrix.crypto.CryptoException.Problem;

/** A private key as people write it down (appendices, Cryptographic key representation): that of a backup or of secret storage. */
public final class RecoveryKey {

    private static final byte FIRST = (byte) 0x8B;
    private static final byte SECOND = 0x01;
    private static final int KEY = 32;

    private RecoveryKey() {}

    /** The text of a key of 32 octets, in groups of four characters. */
    public static Secret encode(Secret key) {
        byte[] octets = Octets.exactly(KEY, key.reveal(), "the key");
        byte[] all = Octets.join(new byte[] {FIRST, SECOND}, octets, new byte[1]);
        all[all.length - 1] = parity(all);
        String digits = Base58.encode(all);
        Octets.wipe(octets, all);
        StringBuilder groups = new StringBuilder();
        for (int i = 0; i < digits.length(); i++) {
            if (i > 0 && i % 4 == 0) {
                groups.append(' ');
            }
            groups.append(digits.charAt(i));
        }
        return Secret.of(groups.toString());
    }

    /**
     * The key of a text; space counts for nothing.
     *
     * @throws CryptoException if it is mistyped, or is something else
     */
    public static Secret decode(Secret text) {
        byte[] all = Base58.decode(text.revealText().replaceAll("\\s", ""));
        if (all.length != KEY + 3 || all[0] != FIRST || all[1] != SECOND) {
            throw CryptoException.malformed("the text is not a recovery key");
        }
        if (parity(all) != 0) {
            throw new CryptoException(Problem.HASH, "the recovery key is mistyped");
        }
        byte[] octets = Octets.slice(all, 2, 2 + KEY);
        Secret key = Secret.of(octets);
        Octets.wipe(all, octets);
        return key;
    }

    private static byte parity(byte[] octets) {
        byte parity = 0;
        for (byte octet : octets) {
            parity ^= octet;
        }
        return parity;
    }
}
