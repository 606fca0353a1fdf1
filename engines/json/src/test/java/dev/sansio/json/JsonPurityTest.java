package dev.sansio.json;

import dev.sansio.testkit.purity.PurityRules;
import org.junit.jupiter.api.Test;

class JsonPurityTest {

    @Test
    void readingAndWritingArePure() {
        PurityRules.engines().allowing("tools.jackson..", "java.math").check("dev.sansio.json");
    }
}
