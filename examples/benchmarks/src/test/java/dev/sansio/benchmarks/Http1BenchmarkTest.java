package dev.sansio.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class Http1BenchmarkTest {

    @Test
    void messagesAreWhatTheyAreSaidToBe() {
        assertThat(Http1Text.request(0)).hasSize(Http1Text.REQUEST).isNotEqualTo(Http1Text.request(1));
        assertThat(Http1Text.request(1)).hasSize(Http1Text.REQUEST);
        assertThat(Http1Text.response(0)).hasSize(Http1Text.RESPONSE).isNotEqualTo(Http1Text.response(1));
        assertThat(Http1Text.response(1)).hasSize(Http1Text.RESPONSE);
    }

    @Test
    void everyContenderReadsAndWritesWhatIsThere() {
        Http1Benchmark bench = new Http1Benchmark();
        Http1Benchmark.Server server = new Http1Benchmark.Server();
        server.prepare();
        Http1Benchmark.Reader reader = new Http1Benchmark.Reader();
        reader.prepare();
        reader.ask();
        Http1Benchmark.Writer writer = new Http1Benchmark.Writer();
        writer.prepare();
        Http1Benchmark.Channels channels = new Http1Benchmark.Channels();
        channels.prepare();

        assertThat(bench.request(server)).isEqualTo(Http1Benchmark.requestSum(2));
        assertThat(bench.nettyRequest(channels)).isEqualTo(Http1Benchmark.requestSum(0) + "keep-alive".length());
        assertThat(bench.response(reader)).isPositive();
        assertThat(bench.nettyResponse(channels)).isPositive();
        writer.open();
        assertThat(bench.encode(writer)).isPositive();
        writer.open();
        assertThat(bench.encodePrepared(writer)).isPositive();
        assertThat(bench.nettyEncode(channels)).isEqualTo(Http1Text.REQUEST);
    }
}
