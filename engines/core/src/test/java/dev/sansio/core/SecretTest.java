package dev.sansio.core;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SecretTest {

    private record Login(String user, Secret password) {}

    @Test
    void itNeverShowsItself() {
        assertThat(new Login("ann", Secret.of("opensesame")).toString())
                .contains("ann")
                .doesNotContain("opensesame")
                .doesNotContain("10");
        assertThat(Secret.of("a").toString()).isEqualTo(Secret.of("opensesame").toString());
        assertThat(Secret.of("a").hashCode()).isEqualTo(Secret.of("b").hashCode());
    }

    @Test
    void secretsAreEqualByValue() {
        assertThat(Secret.of("\u00e9")).isEqualTo(Secret.of(new byte[] {(byte) 0xC3, (byte) 0xA9}));
        assertThat(Secret.of("a"))
                .isNotEqualTo(Secret.of("b"))
                .isNotEqualTo("a")
                .isNotEqualTo(null);
        assertThat(Secret.of("a")).isNotEqualTo(Secret.of("aa"));
    }

    @Test
    void itSharesNoArrayWithAnyone() {
        byte[] given = {1, 2};
        Secret secret = Secret.of(given);
        given[0] = 9;
        secret.reveal()[1] = 9;
        assertThat(secret.reveal()).containsExactly(1, 2);
    }

    @Test
    void aWipedOneHoldsOnlyZeros() {
        Secret secret = Secret.of("key");
        secret.wipe();
        assertThat(secret.reveal()).containsOnly(0);
    }
}
