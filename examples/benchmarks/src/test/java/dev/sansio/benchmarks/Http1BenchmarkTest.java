package dev.sansio.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class Http1BenchmarkTest {

    private final Http1RequestBenchmark requests = new Http1RequestBenchmark();
    private final Http1ResponseBenchmark responses = new Http1ResponseBenchmark();
    private final Http1EncodeBenchmark encoding = new Http1EncodeBenchmark();

    @Test
    void messagesAreWhatTheyAreSaidToBe() {
        assertThat(Http1Text.request(0)).hasSize(Http1Text.REQUEST).isNotEqualTo(Http1Text.request(1));
        assertThat(Http1Text.request(1)).hasSize(Http1Text.REQUEST);
        assertThat(Http1Text.response(0)).hasSize(Http1Text.RESPONSE).isNotEqualTo(Http1Text.response(1));
        assertThat(Http1Text.response(1)).hasSize(Http1Text.RESPONSE);
    }

    @Test
    void everyContenderReadsAndWritesWhatIsThere() {
        Http1RequestBenchmark.Server server = new Http1RequestBenchmark.Server();
        server.prepare();
        Http1RequestBenchmark.Servers servers = new Http1RequestBenchmark.Servers();
        servers.prepare();
        servers.answer();
        Http1ResponseBenchmark.Reader reader = new Http1ResponseBenchmark.Reader();
        reader.prepare();
        reader.ask();
        Http1EncodeBenchmark.Writer writer = new Http1EncodeBenchmark.Writer();
        writer.prepare();
        Http1Netty channels = new Http1Netty();
        channels.prepare();

        assertThat(requests.request(servers)).isEqualTo(Http1RequestBenchmark.BATCH * Http1Sums.requestSum(0));
        assertThat(requests.exchange(server))
                .isEqualTo(Http1Sums.requestSum(2) + "HTTP/1.1 204 No Content\r\n\r\n".length());
        assertThat(requests.nettyExchange(channels)).isEqualTo(requests.exchange(server) + "keep-alive".length());
        assertThat(requests.nettyRequest(channels)).isEqualTo(Http1Sums.requestSum(0) + "keep-alive".length());
        assertThat(responses.response(reader)).isPositive();
        assertThat(responses.nettyResponse(channels)).isPositive();
        writer.open();
        assertThat(encoding.encode(writer)).isPositive();
        writer.open();
        assertThat(encoding.encodePrepared(writer)).isPositive();
        assertThat(encoding.nettyEncode(channels)).isEqualTo(Http1Text.REQUEST);
    }

    @Test
    void peersReadAndWriteTheSame() {
        Http1Jetty jetty = new Http1Jetty();
        jetty.prepare();
        Http1HttpCore httpcore = new Http1HttpCore();
        httpcore.prepare();

        assertThat(requests.jettyRequest(jetty)).isEqualTo(requests.httpcoreRequest(httpcore));
        assertThat(responses.jettyResponse(jetty)).isPositive();
        assertThat(responses.httpcoreResponse(httpcore)).isPositive();
        assertThat(encoding.jettyEncode(jetty)).isEqualTo(Http1Sums.lengthWithoutConnection(0));
        assertThat(encoding.httpcoreEncode(httpcore)).isEqualTo(Http1Text.REQUEST);
    }
}
