package dev.sansio.matrix.crypto.export;

import dev.sansio.core.Limit;
import dev.sansio.core.Secret;
import dev.sansio.matrix.crypto.CryptoException;
import dev.sansio.matrix.crypto.CryptoException.Problem;
import dev.sansio.matrix.crypto.primitive.AesCtr;
import dev.sansio.matrix.crypto.primitive.HmacSha256;
import dev.sansio.matrix.crypto.primitive.Octets;
import dev.sansio.matrix.crypto.primitive.Pbkdf2;
import dev.sansio.matrix.crypto.primitive.UnpaddedBase64;
import java.nio.ByteBuffer;
import java.util.random.RandomGenerator;

/** The file that sessions are exported to, encrypted with a passphrase (client-server API, Key exports). */
public final class KeyExportFile {

    /** The fewest rounds that a file is made with. */
    public static final int LEAST_ROUNDS = 100_000;

    private static final String BEGIN = "-----BEGIN MEGOLM SESSION DATA-----";
    private static final String END = "-----END MEGOLM SESSION DATA-----";
    private static final byte VERSION = 1;
    private static final int HEAD = 1 + 16 + 16 + 4;
    private static final int LINE = 96;

    private KeyExportFile() {}

    /**
     * A file of a text in JSON.
     *
     * @param rounds of PBKDF2, at least {@value #LEAST_ROUNDS}: they are all that stands between a weak passphrase and whoever
     *     finds the file
     */
    public static String seal(byte[] json, Secret passphrase, int rounds, RandomGenerator random) {
        if (rounds < LEAST_ROUNDS) {
            throw new IllegalArgumentException("at least " + LEAST_ROUNDS + " rounds are made, not " + rounds);
        }
        byte[] salt = Octets.random(random, 16);
        byte[] iv = Octets.random(random, 16);
        iv[8] &= 0x7F; // bit 63: counters of 64 bits and of 128 go the same way for long enough
        byte[] keys = Pbkdf2.sha512(passphrase.revealText(), salt, rounds, 64);
        byte[] ciphertext = AesCtr.apply(Octets.slice(keys, 0, 32), iv, json);
        byte[] head = ByteBuffer.allocate(HEAD)
                .put(VERSION)
                .put(salt)
                .put(iv)
                .putInt(rounds)
                .array();
        byte[] code = HmacSha256.of(Octets.slice(keys, 32, 64), head, ciphertext);
        Octets.wipe(keys);
        return armour(UnpaddedBase64.encode(Octets.join(head, ciphertext, code)));
    }

    private static String armour(String base64) {
        StringBuilder file = new StringBuilder(BEGIN).append('\n');
        for (int at = 0; at < base64.length(); at += LINE) {
            file.append(base64, at, Math.min(base64.length(), at + LINE)).append('\n');
        }
        return file.append(END).append('\n').toString();
    }

    /**
     * The text of a file, whose authentication code is checked before anything is decrypted.
     *
     * @throws CryptoException if it is none, exceeds a limit, was changed, or has another passphrase
     */
    public static byte[] open(String file, Secret passphrase, ExportLimits limits) {
        check(limits.characters(), file.length());
        byte[] all = UnpaddedBase64.decode(base64(file));
        int end = all.length - HmacSha256.LENGTH;
        if (end < HEAD) {
            throw CryptoException.malformed("the file is cut");
        }
        if (all[0] != VERSION) {
            throw new CryptoException(Problem.UNSUPPORTED, "the file is of another version");
        }
        long rounds = ByteBuffer.wrap(all).getInt(33) & 0xFFFF_FFFFL;
        check(limits.rounds(), rounds);
        if (rounds == 0 || rounds > Integer.MAX_VALUE) {
            throw CryptoException.malformed("the file names no possible number of rounds");
        }
        byte[] keys = Pbkdf2.sha512(passphrase.revealText(), Octets.slice(all, 1, 17), (int) rounds, 64);
        try {
            byte[] code = HmacSha256.of(Octets.slice(keys, 32, 64), Octets.slice(all, 0, end));
            if (!Octets.same(code, Octets.slice(all, end, all.length))) {
                throw new CryptoException(Problem.MAC, "the passphrase is another, or the file was changed");
            }
            return AesCtr.apply(Octets.slice(keys, 0, 32), Octets.slice(all, 17, 33), Octets.slice(all, HEAD, end));
        } finally {
            Octets.wipe(keys);
        }
    }

    private static String base64(String file) {
        String text = file.strip();
        if (!text.startsWith(BEGIN) || !text.endsWith(END) || text.length() < BEGIN.length() + END.length()) {
            throw CryptoException.malformed("the file does not begin or end as it should");
        }
        String inner = text.substring(BEGIN.length(), text.length() - END.length());
        StringBuilder base64 = new StringBuilder(inner.length());
        for (int i = 0; i < inner.length(); i++) {
            if (!Character.isWhitespace(inner.charAt(i))) {
                base64.append(inner.charAt(i));
            }
        }
        return base64.toString();
    }

    private static void check(Limit limit, long amount) {
        if (!limit.admits(amount)) {
            throw new CryptoException(
                    Problem.LIMIT, limit.name() + " is " + limit.value() + ", and the file asks for more");
        }
    }
}
