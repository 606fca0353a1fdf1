package dev.sansio.http;

import dev.sansio.testkit.purity.PurityRules;
import org.junit.jupiter.api.Test;

/** Nothing here reaches outside or keeps hidden state, and the packages form no cycle. */
class HttpPurityTest {

    @Test
    void everythingIsPure() {
        PurityRules.engines().check("dev.sansio.http");
    }
}
