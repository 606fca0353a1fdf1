package dev.sansio.matrix.crypto;

import dev.sansio.testkit.purity.PurityRules;
import org.junit.jupiter.api.Test;

/** The encryption reaches nothing outside: randomness, time and storage are given. */
class CryptoPurityTest {

    @Test
    void theEncryptionIsPure() {
        PurityRules.engines().allowing("tools.jackson.databind..").check("dev.sansio.matrix.crypto");
    }

    @Test
    void canonicalJsonIsPure() {
        PurityRules.engines().allowing("tools.jackson.databind..").check("dev.sansio.matrix.canonical");
    }
}
