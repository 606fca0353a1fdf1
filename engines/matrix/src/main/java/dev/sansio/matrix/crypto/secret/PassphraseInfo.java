package dev.sansio.matrix.crypto.secret;

import dev.sansio.core.Limit;
import dev.sansio.core.Secret;
import dev.sansio.json.Members;
import dev.sansio.matrix.crypto.CryptoException;
import dev.sansio.matrix.crypto.CryptoException.Problem;
import dev.sansio.matrix.crypto.primitive.Octets;
import dev.sansio.matrix.crypto.primitive.Pbkdf2;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * How a key is made of a passphrase ({@code m.pbkdf2}).
 *
 * @param salt a text
 * @param iterations from 1 to 10,000,000
 * @param bits of the key, a multiple of 8 up to 4,096
 */
public record PassphraseInfo(String salt, long iterations, long bits) {

    private static final String ALGORITHM = "m.pbkdf2";
    private static final Limit ITERATIONS = new Limit("PassphraseInfo.iterations", 10_000_000);

    /**
     * Checks the numbers, which a server names.
     *
     * @throws CryptoException if one is out of its range
     */
    public PassphraseInfo {
        if (iterations < 1 || bits < 8 || bits > 4096 || bits % 8 != 0) {
            throw CryptoException.malformed("the numbers of the passphrase are not possible");
        }
        if (!ITERATIONS.admits(iterations)) {
            throw new CryptoException(Problem.LIMIT, ITERATIONS.name() + " is " + ITERATIONS.value());
        }
    }

    static PassphraseInfo of(ObjectNode object) {
        Members members = Members.of(object);
        if (!members.text("algorithm").equals(ALGORITHM)) {
            throw new CryptoException(Problem.UNSUPPORTED, "the passphrase is of another algorithm");
        }
        long bits = Objects.requireNonNullElse(members.optionalNumber("bits"), 256L);
        return new PassphraseInfo(members.text("salt"), members.number("iterations"), bits);
    }

    ObjectNode toObject() {
        return JsonNodeFactory.instance
                .objectNode()
                .put("algorithm", ALGORITHM)
                .put("salt", salt)
                .put("iterations", iterations)
                .put("bits", bits);
    }

    StorageKey derive(Secret words) {
        byte[] octets = Pbkdf2.sha512(
                words.revealText(), salt.getBytes(StandardCharsets.UTF_8), (int) iterations, (int) bits / 8);
        StorageKey key = StorageKey.of(Secret.of(octets));
        Octets.wipe(octets);
        return key;
    }
}
