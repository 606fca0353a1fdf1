package dev.sansio.benchmarks.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LspBenchmarkTest {

    @ParameterizedTest
    @EnumSource
    void bothReadTheSameAndTheEngineWritesWhatItHasRead(LspText text) {
        LspBenchmark it = new LspBenchmark();
        it.text = text;
        it.prepare();

        assertThat(it.decodeEngine()).isPositive().isEqualTo(it.decodePeer());
        assertThat(it.encodeEngine()).isEqualTo(text.framed().length);
        assertThat(it.encodePeer()).isPositive();
    }
}
