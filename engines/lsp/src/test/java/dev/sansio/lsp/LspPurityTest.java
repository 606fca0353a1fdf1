package dev.sansio.lsp;

import dev.sansio.testkit.purity.PurityRules;
import org.junit.jupiter.api.Test;

/** The engines reach nothing outside and keep no hidden state. */
class LspPurityTest {

    @Test
    void enginesArePure() {
        PurityRules.engines().allowing("java.math", "tools.jackson..").check("dev.sansio.lsp");
    }
}
