package dev.sansio.http2;

import dev.sansio.testkit.purity.PurityRules;
import org.junit.jupiter.api.Test;

/** The engines reach nothing outside and keep no hidden state. */
class Http2PurityTest {

    @Test
    void enginesArePure() {
        PurityRules.engines().check("dev.sansio.http2");
    }
}
