package dev.sansio.websocket;

import dev.sansio.testkit.purity.PurityRules;
import org.junit.jupiter.api.Test;

/** The engines reach nothing outside and keep no hidden state. */
class WebSocketPurityTest {

    /** DEFLATE is a computation like any other; its memory outside of the heap is given back by the engine. */
    @Test
    void enginesArePure() {
        PurityRules.engines().allowing("java.util.zip").check("dev.sansio.websocket");
    }
}
