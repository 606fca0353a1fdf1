package dev.sansio.github;

import dev.sansio.testkit.purity.PurityRules;
import org.junit.jupiter.api.Test;

/** What is here reaches nothing outside and keeps no hidden state. */
class GitHubPurityTest {

    @Test
    void theEnginesArePure() {
        PurityRules.engines().allowing("tools.jackson..").check("dev.sansio.github");
    }
}
