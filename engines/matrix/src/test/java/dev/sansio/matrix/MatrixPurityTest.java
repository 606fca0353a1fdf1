package dev.sansio.matrix;

import dev.sansio.testkit.purity.PurityRules;
import org.junit.jupiter.api.Test;

/** What speaks the client-server API reaches nothing outside and keeps no hidden state. */
class MatrixPurityTest {

    @Test
    void enginesAndValuesArePure() {
        for (String part : new String[] {"api", "client", "event", "homeserver", "json", "model", "room", "sync"}) {
            PurityRules.engines()
                    .allowing("tools.jackson.core..", "tools.jackson.databind..")
                    .check("dev.sansio.matrix." + part);
        }
    }
}
