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
        Http1Benchmark.Servers servers = new Http1Benchmark.Servers();
        servers.prepare();
        servers.answer();
        Http1Benchmark.Reader reader = new Http1Benchmark.Reader();
        reader.prepare();
        reader.ask();
        Http1Benchmark.Writer writer = new Http1Benchmark.Writer();
        writer.prepare();
        Http1Benchmark.Channels channels = new Http1Benchmark.Channels();
        channels.prepare();

        assertThat(bench.request(servers)).isEqualTo(Http1Benchmark.BATCH * Http1Benchmark.requestSum(0));
        assertThat(bench.exchange(server))
                .isEqualTo(Http1Benchmark.requestSum(2) + "HTTP/1.1 204 No Content\r\n\r\n".length());
        assertThat(bench.nettyExchange(channels)).isEqualTo(bench.exchange(server) + "keep-alive".length());
        assertThat(bench.nettyRequest(channels)).isEqualTo(Http1Benchmark.requestSum(0) + "keep-alive".length());
        assertThat(bench.response(reader)).isPositive();
        assertThat(bench.nettyResponse(channels)).isPositive();
        writer.open();
        assertThat(bench.encode(writer)).isPositive();
        writer.open();
        assertThat(bench.encodePrepared(writer)).isPositive();
        assertThat(bench.nettyEncode(channels)).isEqualTo(Http1Text.REQUEST);
    }

    @Test
    void peersReadAndWriteTheSame() {
        Http1Benchmark bench = new Http1Benchmark();
        Http1Jetty jetty = new Http1Jetty();
        jetty.prepare();
        Http1HttpCore httpcore = new Http1HttpCore();
        httpcore.prepare();

        assertThat(bench.jettyRequest(jetty)).isEqualTo(bench.httpcoreRequest(httpcore));
        assertThat(bench.jettyResponse(jetty)).isPositive();
        assertThat(bench.httpcoreResponse(httpcore)).isPositive();
        assertThat(bench.jettyEncode(jetty)).isEqualTo(Http1Benchmark.lengthWithoutConnection(0));
        assertThat(bench.httpcoreEncode(httpcore)).isEqualTo(Http1Text.REQUEST);
    }
}
