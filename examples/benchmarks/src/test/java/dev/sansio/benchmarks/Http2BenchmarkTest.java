package dev.sansio.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class Http2BenchmarkTest {

    @Test
    void blocksAreOfTheSizeThatTheyHaveOnAnOldConnection() {
        long octets = 0;
        for (int i = 1; i < Http2Text.REQUESTS; i++) {
            octets += Http2Text.block(i).length;
        }
        assertThat(octets / (Http2Text.REQUESTS - 1)).isBetween(80L, 90L);
    }

    @Test
    void everyContenderDecodesAndEncodesWhatIsThere() {
        HpackBenchmark bench = new HpackBenchmark();
        bench.prepare();

        assertThat(bench.nettyDecode()).isEqualTo(bench.engineDecode());
        assertThat(bench.httpcoreDecode()).isEqualTo(bench.engineDecode());
        assertThat(bench.jettyDecode()).isEqualTo(bench.engineDecode());
        assertThat(bench.engineEncode()).isPositive();
        assertThat(bench.nettyEncode()).isGreaterThan(bench.engineEncode());
    }

    @Test
    void everyContenderServesWhatIsThere() {
        Http2Benchmark bench = new Http2Benchmark();
        bench.prepare();

        assertThat(bench.nettyFrameCodec()).isEqualTo(bench.nettyFrameReader());
        assertThat(bench.engine()).isGreaterThan(bench.nettyFrameReader());
        assertThat(bench.engineReading()).isEqualTo(bench.engine());
    }
}
