package dev.sansio.oauth;

import dev.sansio.testkit.purity.PurityRules;
import org.junit.jupiter.api.Test;

/** What is here reaches nothing outside and keeps no hidden state. */
class OAuthPurityTest {

    @Test
    void valuesAndFunctionsArePure() {
        PurityRules.engines()
                .allowing("java.math", "tools.jackson.core..", "tools.jackson.databind..", "javax.security.auth.x500")
                .check("dev.sansio.oauth");
    }
}
