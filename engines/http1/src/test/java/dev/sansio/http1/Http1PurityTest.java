package dev.sansio.http1;

import dev.sansio.testkit.purity.PurityRules;
import org.junit.jupiter.api.Test;

/** The engines reach nothing outside and keep no hidden state. */
class Http1PurityTest {

    @Test
    void enginesArePure() {
        PurityRules.engines().check("dev.sansio.http1");
    }
}
