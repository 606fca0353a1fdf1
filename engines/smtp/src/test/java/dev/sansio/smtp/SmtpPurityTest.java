package dev.sansio.smtp;

import dev.sansio.testkit.purity.PurityRules;
import org.junit.jupiter.api.Test;

/** The engines reach nothing outside and keep no hidden state. */
class SmtpPurityTest {

    @Test
    void enginesArePure() {
        PurityRules.engines().check("dev.sansio.smtp");
    }
}
