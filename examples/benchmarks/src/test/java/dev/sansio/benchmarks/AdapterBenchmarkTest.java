package dev.sansio.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdapterBenchmarkTest {

    @ParameterizedTest
    @CsvSource({"shared, 0", "shared, 32", "fresh, 0", "fresh, 32"})
    void everyContenderReadsEveryNumber(String events, int demand) {
        AdapterBenchmark bench = new AdapterBenchmark();
        bench.events = events;
        bench.demand = demand;
        bench.prepare();

        long expected = (long) AdapterBenchmark.EVENTS * (AdapterBenchmark.EVENTS - 1) / 2;
        assertThat(bench.poll()).isEqualTo(expected);
        assertThat(bench.decode()).isEqualTo(expected);
        assertThat(bench.concatMapIterable()).isEqualTo(expected);
        assertThat(bench.concatMapGenerate()).isEqualTo(expected);
        assertThat(bench.create()).isEqualTo(expected);
    }
}
