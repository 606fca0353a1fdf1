package dev.sansio.socks;

import dev.sansio.testkit.purity.PurityRules;
import org.junit.jupiter.api.Test;

/** The engines reach nothing outside, look no name up, and keep no hidden state. */
class SocksPurityTest {

    @Test
    void enginesArePure() {
        PurityRules.engines().check("dev.sansio.socks");
    }
}
