package dev.sansio.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IdleEnginesTest {

    @Test
    void bothEndsWaitAfterAnExchange() {
        assertThat(IdleEngines.http1(1).server().phase().terminal()).isFalse();
        assertThat(IdleEngines.http2(1).server().phase().terminal()).isFalse();
        assertThat(IdleEngines.webSocket(1).server().phase().terminal()).isFalse();
        assertThat(IdleEngines.webSocket(1).client().hungry()).isTrue();
    }
}
