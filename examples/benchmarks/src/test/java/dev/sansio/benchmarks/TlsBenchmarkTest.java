package dev.sansio.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import javax.net.ssl.SSLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TlsBenchmarkTest {

    @ParameterizedTest
    @ValueSource(ints = {100, 1024, 16_367})
    void everyContenderCarriesTheTextInOneRecord(int size) throws SSLException {
        TlsBenchmark bench = new TlsBenchmark();
        bench.size = size;
        bench.prepare();

        ByteBuffer text = ByteBuffer.allocate(size);
        text.put(size - 1, (byte) ((size - 1) * 31));
        long expected = TlsBenchmark.look(text);
        for (int again = 0; again < 3; again++) {
            assertThat(bench.handReused()).isEqualTo(expected);
            assertThat(bench.handFresh()).isEqualTo(expected);
            assertThat(bench.handInPlace()).isEqualTo(expected);
            assertThat(bench.engine()).isEqualTo(expected);
            assertThat(bench.netty()).isEqualTo(expected);
        }
        bench.close();
    }
}
