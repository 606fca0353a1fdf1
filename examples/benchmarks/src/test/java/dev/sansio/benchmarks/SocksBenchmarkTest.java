package dev.sansio.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SocksBenchmarkTest {

    @Test
    void bothContendersShakeHands() {
        SocksBenchmark bench = new SocksBenchmark();
        bench.prepare();

        assertThat(bench.engine()).isEqualTo(SocksBenchmark.EXPECTED);
        assertThat(bench.netty()).isEqualTo(SocksBenchmark.EXPECTED);
    }
}
