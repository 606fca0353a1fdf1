package dev.sansio.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.zip.DataFormatException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebSocketBenchmarkTest {

    @ParameterizedTest
    @ValueSource(strings = {"text", "binary"})
    void everyContenderReadsAllMessages(String kind) {
        WebSocketBenchmark bench = new WebSocketBenchmark();
        bench.kind = kind;
        bench.prepare();
        String text = WebSocketText.ascii(kind.equals("text") ? 125 : 1 << 16);
        long expected = WebSocketBenchmark.BATCH * WebSocketText.look(text);
        for (int again = 0; again < 3; again++) {
            assertThat(bench.engine()).isEqualTo(expected);
            assertThat(bench.netty()).isEqualTo(expected);
            assertThat(bench.jetty()).isEqualTo(expected);
        }
    }

    @Test
    void everyContenderDecompressesAllMessages() throws DataFormatException {
        WebSocketDeflateBenchmark bench = new WebSocketDeflateBenchmark();
        bench.prepare();
        long expected = 16 * WebSocketText.look(WebSocketText.ascii(930));
        for (int again = 0; again < 3; again++) {
            assertThat(bench.engine()).isEqualTo(expected);
            assertThat(bench.netty()).isEqualTo(expected);
            assertThat(bench.inflater()).isEqualTo(expected);
        }
        bench.close();
    }
}
